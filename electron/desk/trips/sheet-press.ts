import type { SheetPage } from '../../../shared/domain/badges/sheet-page.ts';

/** Port: draws pages in every script as a PDF. Implemented by the renderer of badges, which has the fonts and the thread. */
export type SheetPress = (sheet: {
  readonly pages: readonly SheetPage[];
  readonly title: string;
  /** ISO 8601 instant, for the metadata. */
  readonly createdAt: string;
}) => Promise<Uint8Array>;
