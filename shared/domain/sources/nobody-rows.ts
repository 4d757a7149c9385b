import { isEmail } from './column-content.ts';

type Cells = readonly string[];

const TOTALS =
  /^\s*(?:gesamt(?:summe|zahl)?|summe|total|totals|sum|grand total|subtotal|zwischensumme|anzahl|count|totale|total général|suma|razem|итого|всего|разом|усього|المجموع|سה["״]?כ|σύνολο|toplam|celkem|összesen)(?:\s*[:=]|\s+\d|\s*$)/iu;
// "Total Kyiv" beside numbers; "Count" and "Sum" stand before names as well.
const TOTALS_OF =
  /^\s*(?:gesamt|summe|zwischensumme|sub-?totals?|totals?|totale|razem|итого|всего|разом|المجموع|σύνολο|toplam|celkem|összesen)\s/iu;
const NUMBER = /^[\d\s.,€$£%:-]+$/u;
const TOTALS_MAX_CELLS = 3;

/** The first filled cells, one more than a line of totals has. */
export const firstFilled = (row: Cells): Cells => {
  const filled: string[] = [];
  for (const cell of row) {
    if (cell !== '' && cell.trim() !== '') filled.push(cell);
    if (filled.length > TOTALS_MAX_CELLS) break;
  }
  return filled;
};

/** A line below the list, or below a group in it, that counts or adds up, and is nobody. */
export const isTotals = (filled: Cells): boolean => {
  const [first = '', ...others] = filled;
  if (filled.length > TOTALS_MAX_CELLS || !others.every((cell) => NUMBER.test(cell) || TOTALS.test(cell)))
    return false;
  return TOTALS.test(first) || (TOTALS_OF.test(first) && others.length > 0);
};

/** Printed lists repeat their headings on every page. */
export const repeatsHeader = (row: Cells, header: Cells): boolean => {
  const isSame = (cell: string, column: number) => cell.trim() === (header[column] ?? '').trim();
  return row[0] !== undefined && isSame(row[0], 0) && row.length > 1 && row.every(isSame);
};

const NOTE = /^\s*(?:[*†•]|https?:)|[:=](?:\s|$)|[!?]\s*$|(?:\S+\s+){4}\S+[.]\s*$/u;

/** A sentence or a key to signs that stands alone in a row is no name. */
export const isNote = (filled: Cells, header: Cells): boolean => {
  const [only = '', ...others] = filled;
  const isAlone = others.length === 0 && header.filter((heading) => heading.trim() !== '').length > 1;
  return isAlone && NOTE.test(only) && !isEmail(only);
};
