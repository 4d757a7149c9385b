import type { FilePreview, ImportCounts } from '../../shared/contract/sources.ts';

/** A file as it was found; one that says itself what is what has no header. */
export type FoundFile = Omit<FilePreview, 'kind'> & { readonly kind: string };

/** What a comparison gives at least. */
export interface Compared {
  readonly counts: ImportCounts;
}

/** How a file was chosen to be read, instead of the guess. */
export interface ReadChoices {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
}

interface ReadFile {
  readonly preview: FoundFile;
  /** By column: the guess, and what the organiser changed of it. */
  readonly mapping: readonly string[];
  readonly choices: ReadChoices;
}

/** What the columns mean is being decided. */
export type MatchingStep = { readonly kind: 'matching' } & ReadFile;

/** Every difference is shown. */
export type ComparingStep<Found extends Compared = Compared> = { readonly kind: 'comparing' } & ReadFile &
  Found;

/** Where an import stands. Nothing is on the list before `saving`. */
export type ImportStep<Found extends Compared = Compared> =
  | { readonly kind: 'choose' }
  | {
      readonly kind: 'uploading';
      readonly fileName: string;
      readonly received: number;
      readonly total: number;
    }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'unreadable'; readonly fileName: string }
  | MatchingStep
  | ComparingStep<Found>
  | { readonly kind: 'saving'; readonly total: number; readonly fraction: number }
  | { readonly kind: 'saved'; readonly counts: ImportCounts }
  | { readonly kind: 'stopped'; readonly saved: number; readonly left: number };
export type StepOf<Kind extends ImportStep['kind']> = Extract<ImportStep, { readonly kind: Kind }>;

/** How many rows are saved when the organiser says so. */
export const rowsToSave = (counts: Pick<ImportCounts, 'new' | 'changed'>): number =>
  counts.new + counts.changed;
