import { isEmail } from '../../../shared/domain/sources/column-content.ts';
import type { HeadingSense } from '../../../shared/domain/sources/heading-words.ts';
import { type HeadingBook, openHeadingBook } from '../../../shared/domain/sources/headings.ts';

/** How far down a header is looked for: below titles, notes and blank rows. */
export const HEADER_SEARCH_ROWS = 30;

const VALUE_LIKE = /^\s*(?:[+-]?[\d.,/: -]{3,}|\d{4}-\d\d-\d\d.*)\s*$/u;

const scoreRow = (row: readonly string[], book: HeadingBook, width: number): number => {
  const filled = row.filter((cell) => cell.trim() !== '');
  if (filled.length === 0 || filled.some(isEmail)) return -1;
  const known = filled.reduce((sum, cell) => sum + (book.match(cell)?.score ?? 0) / 100, 0);
  const values = filled.filter((cell) => VALUE_LIKE.test(cell)).length;
  const isTitle = filled.length === 1 && width > 1;
  return known * 2 + filled.length / Math.max(1, width) - values - (isTitle ? 2 : 0);
};

export interface HeaderPlace {
  /** Index among the rows given; -1 where there is none. */
  readonly index: number;
  /** Does the header speak of people? */
  readonly isPersonLike: boolean;
}

const knownIn = (row: readonly string[], book: HeadingBook): number =>
  row.filter((cell) => book.match(cell) !== undefined).length;

const WHO: ReadonlySet<HeadingSense> = new Set([
  'given',
  'family',
  'fullName',
  'display',
  'ownScript',
  'native',
  'latin',
  'email',
  'barcode',
]);

/** Two known headings of which one says who, or a single column that is called nothing else. */
const speaksOfPeople = (row: readonly string[], book: HeadingBook, width: number): boolean => {
  const matches = row.flatMap((cell) => book.match(cell) ?? []);
  const saysWho = matches.some(({ sense, score }) => WHO.has(sense) && (width > 1 || score === 100));
  return saysWho && matches.length >= Math.min(2, width);
};

/** Finds the header among the first rows: the row with the most known headings, else the first full row. */
export const findHeader = (rows: readonly (readonly string[])[]): HeaderPlace => {
  const book = openHeadingBook();
  const candidates = rows.slice(0, HEADER_SEARCH_ROWS);
  const width = Math.max(0, ...candidates.map((row) => row.filter((cell) => cell.trim() !== '').length));
  const lastFilled = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  // Headings stand over something: "Anzahl" in the last row counts.
  const isLast = (index: number): boolean => index === lastFilled && index > 0;
  const scores = candidates.map((row, index) => (isLast(index) ? -1 : scoreRow(row, book, width)));
  const best = scores.indexOf(Math.max(...scores));
  const row = candidates[best] ?? [];
  const known = knownIn(row, book);
  const firstFilled = candidates.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  if (known > 0) return { index: best, isPersonLike: speaksOfPeople(row, book, width) };
  const startsWithData = (candidates[firstFilled] ?? []).some((cell) => isEmail(cell));
  if (startsWithData) return { index: -1, isPersonLike: false };
  return { index: (scores[best] ?? -1) > 0 ? best : firstFilled, isPersonLike: false };
};
