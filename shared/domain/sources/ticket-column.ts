import { MOST, share } from './column-content.ts';
import type { HeadingSense } from './heading-words.ts';

type Cells = readonly string[];

// A code is one run of signs with a digit in it, and no price; a kind of ticket is a word or several.
const CODE_LIKE = /^(?=.*\p{N})(?!\d+\.\d{1,2}$)[\p{L}\p{N}._:/+=-]{4,}$/u;
const WORDS_ONLY = /^[\p{L}\p{M}\s'’().,&/-]+$/u;

const distinctShare = (cells: Cells): number => new Set(cells.map((cell) => cell.trim())).size / cells.length;

/** Does a column hold a code of its own in nearly every row? One row alone tells nothing. */
const isCodeColumn = (cells: Cells): boolean =>
  cells.length > 1 &&
  distinctShare(cells) >= MOST &&
  share(cells, (cell) => CODE_LIKE.test(cell.trim())) >= MOST;

/** Does a column say the same few words again and again? */
const isKindColumn = (cells: Cells): boolean =>
  cells.length > 1 && distinctShare(cells) <= 0.5 && share(cells, (cell) => WORDS_ONLY.test(cell)) === 1;

/**
 * "Ticket" heads the kind of ticket in one list and its code in another: codes, each in one row, are codes,
 * and a few words that repeat are kinds.
 */
export const ticketSense = (sense: HeadingSense | undefined, cells: Cells): HeadingSense | undefined => {
  if ((sense === 'ticketType' || sense === 'quantity') && isCodeColumn(cells)) return 'barcode';
  return sense === 'barcode' && isKindColumn(cells) ? 'ticketType' : sense;
};
