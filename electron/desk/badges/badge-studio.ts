import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { DisplayList } from '../../../shared/domain/badges/display-list.ts';
import { type BadgeSides, layOutBadge, layOutSides } from '../../../shared/domain/badges/lay-out-badge.ts';
import { layOutSheet } from '../../../shared/domain/badges/lay-out-sheet.ts';
import type { SheetPage } from '../../../shared/domain/badges/sheet-page.ts';
import type { Bitmap } from '../ports/bitmap.ts';
import { bitmapBadge, type DotPlacement } from './bitmap/bitmap-badge.ts';
import { createHalftones } from './bitmap/halftones.ts';
import { encodeQr } from './encode-qr.ts';
import { openFontLibrary } from './font-library.ts';
import type { AddedFontFile } from './fonts/added-font-files.ts';
import { createGlyphOutlines } from './glyph-outlines.ts';
import { openPdfOfBadges, type PdfOfBadges } from './pdf-badges.ts';
import { svgBadge } from './svg-badge.ts';
import { createTextShaper } from './text-shaper.ts';

/** One badge to be made. */
export interface BadgeJob {
  readonly layout: BadgeLayout;
  readonly facts: BadgeFacts;
}

/** Everything that makes badges, in the thread that it is called from. */
export interface BadgeStudio {
  /** The front, as printers get it that print one side; of a folded badge both sides. */
  layOut(job: BadgeJob): DisplayList;
  sides(job: BadgeJob): BadgeSides;
  svg(job: BadgeJob): string;
  /** In the dots of a print head. */
  bitmap(job: BadgeJob, placement: DotPlacement): Bitmap;
  /** One side that was laid out, in dots. */
  dots(side: DisplayList, placement: DotPlacement): Bitmap;
  /** The back on a page of its own; null where there is none, or where it is folded onto the front. */
  svgBack(job: BadgeJob): string | null;
  /** Sets a page of a list or a form. */
  layOutSheet(page: SheetPage): DisplayList;
  startPdf(createdAt?: Date, title?: string): PdfOfBadges;
}

/** Opens the fonts and ties shaper, layout and backends together. */
export const openBadgeStudio = (fontsFolder: string, added: readonly AddedFontFile[] = []): BadgeStudio => {
  const library = openFontLibrary(fontsFolder, added);
  const tools = { shaper: createTextShaper(library), encodeQr };
  const outlines = createGlyphOutlines(library);
  const bitmapTools = { outlines, halftones: createHalftones() };
  const layOut = ({ layout, facts }: BadgeJob): DisplayList => layOutBadge(layout, facts, tools);
  const sides = ({ layout, facts }: BadgeJob): BadgeSides => layOutSides(layout, facts, tools);
  return {
    layOut,
    sides,
    svgBack(job) {
      const { back } = sides(job);
      return back && svgBadge(back, outlines);
    },
    svg: (job) => svgBadge(layOut(job), outlines),
    bitmap: (job, placement) => bitmapBadge(layOut(job), placement, bitmapTools),
    dots: (side, placement) => bitmapBadge(side, placement, bitmapTools),
    layOutSheet: (page) => layOutSheet(page, tools.shaper),
    startPdf: (createdAt, title) => openPdfOfBadges(library, createdAt, title),
  };
};
