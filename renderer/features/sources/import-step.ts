import type { FilePreview, ImportCounts } from '../../../shared/contract/sources.ts';

/** How a file was chosen to be read, instead of the guess. */
export interface ReadChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

/** Where an import stands. Nothing is on the list before `saving`. */
export type ImportStep =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'uploading';
      readonly fileName: string;
      readonly received: number;
      readonly total: number;
    }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'unreadable'; readonly draftId: string; readonly fileName: string }
  | {
      readonly kind: 'matching';
      readonly preview: FilePreview;
      readonly mapping: readonly string[];
      readonly choices: ReadChoices;
    }
  | {
      readonly kind: 'comparing';
      readonly preview: FilePreview;
      readonly mapping: readonly string[];
      readonly choices: ReadChoices;
      readonly counts: ImportCounts;
    }
  | { readonly kind: 'saving'; readonly draftId: string; readonly total: number; readonly fraction: number }
  | { readonly kind: 'saved'; readonly counts: ImportCounts }
  | { readonly kind: 'stopped'; readonly saved: number; readonly left: number };
export type StepOf<Kind extends ImportStep['kind']> = Extract<ImportStep, { readonly kind: Kind }>;

/** How many rows are saved when the organiser says so. */
export const rowsToSave = (counts: Pick<ImportCounts, 'new' | 'changed'>): number =>
  counts.new + counts.changed;
