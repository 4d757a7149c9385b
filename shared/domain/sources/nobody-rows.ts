import { isEmail } from './column-content.ts';
import { openHeadingBook } from './headings.ts';

type Cells = readonly string[];

const TOTALS =
  /^\s*(?:gesamt(?:summe|zahl)?|summe|total|totals|sum|grand total|subtotal|zwischensumme|anzahl|count|totale|total général|suma|razem|итого|всего|разом|усього|المجموع|سה["״]?כ|σύνολο|toplam|celkem|összesen)(?:\s*[:=]|\s+\d|\s*$)/iu;
// "Total Kyiv" beside numbers; "Count" and "Sum" stand before names as well.
const TOTALS_OF =
  /^\s*(?:gesamt|summe|zwischensumme|sub-?totals?|totals?|totale|razem|итого|всего|разом|المجموع|σύνολο|toplam|celkem|összesen)\s/iu;
const NUMBER = /^[\d\s.,€$£%:-]+$/u;
const FIRST_CELLS = 3;

/** The first filled cells, one more than a note or its number needs. */
export const firstFilled = (row: Cells): Cells => {
  const filled: string[] = [];
  for (const cell of row) {
    if (cell !== '' && cell.trim() !== '') filled.push(cell);
    if (filled.length > FIRST_CELLS) break;
  }
  return filled;
};

/** A line below the list, or below a group in it, that counts or adds up, and is nobody. */
export const isTotals = (row: Cells, [first = '', ...others]: Cells): boolean => {
  if (!TOTALS.test(first) && !(TOTALS_OF.test(first) && others.length > 0)) return false;
  return row.every((cell) => cell === first || cell.trim() === '' || NUMBER.test(cell) || TOTALS.test(cell));
};

/** Printed lists repeat their headings on every page. */
export const repeatsHeader = (row: Cells, header: Cells): boolean => {
  const isSame = (cell: string, column: number) => cell.trim() === (header[column] ?? '').trim();
  return row[0] !== undefined && isSame(row[0], 0) && row.length > 1 && row.every(isSame);
};

const NOTE = /^\s*(?:[*†•]|https?:)|[:=](?:\s|$)|[!?]\s*$|(?:\S+\s+){4}\S+[.]\s*$/u;

/** Lists in two languages have their headings twice: every cell of the row is one that is known. */
export const isSecondHeader = (row: Cells): boolean => {
  const book = openHeadingBook();
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => book.match(cell)?.score === 100);
};

/** A sentence or a key to signs that stands alone in a row is no name. */
export const isNote = (filled: Cells, header: Cells): boolean => {
  const [only = '', ...others] = filled;
  const isAlone = others.length === 0 && header.filter((heading) => heading.trim() !== '').length > 1;
  return isAlone && NOTE.test(only) && !isEmail(only);
};

const isLone = (row: Cells): boolean => {
  let filled = 0;
  for (const cell of row) {
    if (cell !== '' && cell.trim() !== '') filled += 1;
    if (filled > 1) return false;
  }
  return filled === 1;
};

/** The rows that say one thing in a list whose other rows say more: they may head a group. */
export const loneRows = (rows: readonly Cells[]): ReadonlySet<number> => {
  const lone = rows.flatMap((row, index) => (isLone(row) ? [index] : []));
  return new Set(lone.length * 2 < rows.length ? lone : []);
};
