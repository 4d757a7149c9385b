import { assertNever } from '../../../../shared/domain/closed.ts';
import { cleanText, mayBeFormula } from '../cell-text.ts';
import type { Cell, CellKind, SheetColumn } from '../sheet.ts';
import { STYLE } from './workbook-parts.ts';

/** Excel refuses a workbook with a longer text in a cell. */
const LONGEST_TEXT = 32_767;
const DAYS_UNTIL_1970 = 25_569;
const DAY_SECONDS = 86_400;
/** Places after the point that still tell a millisecond, and no more digits than that. */
const TIME_PRECISION = 1e8;
/** More different texts than a column of verdicts or countries has: what is beyond stands in its cells. */
const MOST_STRINGS = 8192;

const EMPTY = '<c/>';
const SPECIAL = /[&<>\r]|_x[\da-f]{4}_/i;
const NEEDS_SPACE = /^\s|\s$|\n|\s{2}/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for XML and for OOXML, which would read `_x000D_` as an escape of its own. */
const escapeText = (text: string): string =>
  SPECIAL.test(text)
    ? text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
        .replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? '')
    : text;

const textXml = (text: string): string =>
  `<t${NEEDS_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;

// Cut before it is cleaned: the cut may leave half of a surrogate pair.
const fitText = (text: string): string => cleanText(text.slice(0, LONGEST_TEXT));

// With the quote prefix a text stays text even when somebody edits the cell.
const textStyle = (text: string): string => (mayBeFormula(text) ? ` s="${STYLE.quoted}"` : '');

/** As inline and shared strings alike, a text can never be a formula. */
const inlineCell = (value: string): string => {
  const text = fitText(value);
  return text === '' ? EMPTY : `<c${textStyle(text)} t="inlineStr"><is>${textXml(text)}</is></c>`;
};

const numberCell = (value: number, kind: CellKind): string => {
  switch (kind) {
    case 'date':
      return `<c s="${STYLE.date}"><v>${value + DAYS_UNTIL_1970}</v></c>`;
    case 'time':
      return `<c s="${STYLE.time}"><v>${Math.round((value / DAY_SECONDS) * TIME_PRECISION) / TIME_PRECISION}</v></c>`;
    case 'number':
    case 'text':
      return `<c><v>${value}</v></c>`;
    default:
      return assertNever(kind);
  }
};

/** Cells of a workbook, which keeps the texts of columns that repeat themselves once. */
export interface CellWriter {
  cell(value: Cell, column: Pick<SheetColumn, 'kind' | 'repeats'>): string;
  header(heading: string): string;
  /** The texts that cells quote by number, as `si` elements. */
  strings(): readonly string[];
}

/** Cells carry no references of their own: they stand in order, and a million rows stay a third shorter. */
export const openCellWriter = (): CellWriter => {
  const quoted = new Map<string, string>();
  const strings: string[] = [];
  const quote = (value: string): string => {
    const text = fitText(value);
    if (text === '' || strings.length >= MOST_STRINGS) return inlineCell(value);
    const cell = `<c${textStyle(text)} t="s"><v>${strings.length}</v></c>`;
    strings.push(`<si>${textXml(text)}</si>`);
    quoted.set(value, cell);
    return cell;
  };
  return {
    cell(value, { kind, repeats }) {
      if (value === null || value === '') return EMPTY;
      if (typeof value === 'number') return numberCell(value, kind);
      return repeats ? (quoted.get(value) ?? quote(value)) : inlineCell(value);
    },
    header: (heading) => `<c s="${STYLE.header}" t="inlineStr"><is>${textXml(fitText(heading))}</is></c>`,
    strings: () => strings,
  };
};
