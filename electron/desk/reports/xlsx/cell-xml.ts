import { cleanText, mayBeFormula } from '../cell-text.ts';
import type { Cell, SheetColumn } from '../sheet.ts';
import { STYLE } from './workbook-parts.ts';

/** Excel refuses a workbook with a longer text in a cell. */
const LONGEST_TEXT = 32_767;
const DAYS_UNTIL_1970 = 25_569;
const DAY_SECONDS = 86_400;

const SPECIAL = /[&<>\r]|_x[\da-f]{4}_/i;
const NEEDS_SPACE = /^\s|\s$|\n|\s{2}/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const cutText = (text: string): string => cleanText(text.slice(0, LONGEST_TEXT));

/** Text for XML and for OOXML, which would read `_x000D_` as an escape of its own. */
export const escapeText = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
        .replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? '')
    : text;

const textCell = (reference: string, value: string): string => {
  // Cleaned first: taking away half a pair or a control character can bring a sign to the front.
  const text = cutText(value);
  if (text === '') return '';
  // With the quote prefix it stays text even when somebody edits the cell.
  const style = mayBeFormula(text) ? ` s="${STYLE.quoted}"` : '';
  const space = NEEDS_SPACE.test(text) ? ' xml:space="preserve"' : '';
  // As an inline string a text can never be a formula.
  return `<c r="${reference}"${style} t="inlineStr"><is><t${space}>${escapeText(text)}</t></is></c>`;
};

/** One cell, or nothing where there is nothing in it. */
export const cellXml = (reference: string, cell: Cell, kind: SheetColumn['kind']): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(reference, cell);
  if (kind === 'date') return `<c r="${reference}" s="${STYLE.date}"><v>${cell + DAYS_UNTIL_1970}</v></c>`;
  if (kind === 'time') return `<c r="${reference}" s="${STYLE.time}"><v>${cell / DAY_SECONDS}</v></c>`;
  return `<c r="${reference}"><v>${cell}</v></c>`;
};

/** The letters of a column, from 0. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
