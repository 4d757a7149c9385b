import type { FilePreview, ImportCounts, NewCategory } from '../../../shared/contract/sources.ts';

/** How a file was chosen to be read, instead of the guess. */
export interface ReadChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

interface ReadFile {
  readonly preview: FilePreview;
  /** By column: the guess, and what the organiser changed of it. */
  readonly mapping: readonly string[];
  readonly choices: ReadChoices;
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
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | ({ readonly kind: 'matching' } & ReadFile)
  | ({
      readonly kind: 'comparing';
      readonly counts: ImportCounts;
      readonly newCategories: readonly NewCategory[];
      readonly possibleDoubles: number;
    } & ReadFile)
  | { readonly kind: 'saving'; readonly total: number; readonly fraction: number }
  | { readonly kind: 'saved'; readonly counts: ImportCounts }
  | { readonly kind: 'stopped'; readonly saved: number; readonly left: number };
export type StepOf<Kind extends ImportStep['kind']> = Extract<ImportStep, { readonly kind: Kind }>;

/** How many rows are saved when the organiser says so. */
export const rowsToSave = (counts: Pick<ImportCounts, 'new' | 'changed'>): number =>
  counts.new + counts.changed;
