import type { NewCategory, UnwritableNames } from '../../../shared/contract/sources.ts';
import type { Compared } from '../../file-import/import-step.ts';

/** What the comparison of a guest list gives besides the counts. */
export interface GuestListFound extends Compared {
  readonly newCategories: readonly NewCategory[];
  readonly possibleDoubles: number;
  readonly unwritable: readonly UnwritableNames[];
}
