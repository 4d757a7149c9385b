import { assertNever } from '../../../shared/domain/closed.ts';
import type { Cell, CellKind } from './sheet.ts';

// What XML 1.0 cannot hold, and no spreadsheet shows: control characters, non-characters, halves of a pair.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;
const ILLEGAL_ALL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const MAY_BE_FORMULA = /^[\s\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** Text as both formats write it: without characters that spoil a file. Everything else stays as it is. */
export const cleanText = (text: string): string =>
  ILLEGAL.test(text) ? text.replaceAll(ILLEGAL_ALL, '') : text;

/** Would a spreadsheet take this text for a formula? Full-width signs count, and blanks before do not help. */
export const mayBeFormula = (text: string): boolean => MAY_BE_FORMULA.test(text);

const two = (value: number): string => String(value).padStart(2, '0');

/** A cell as plain text: ISO date, time of day with seconds. */
export const plainText = (cell: Cell, kind: CellKind): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return cleanText(cell);
  switch (kind) {
    case 'date':
      return new Date(cell * 86_400_000).toISOString().slice(0, 10);
    case 'time':
      return `${two(Math.floor(cell / 3600))}:${two(Math.floor(cell / 60) % 60)}:${two(cell % 60)}`;
    case 'number':
    case 'text':
      return String(cell);
    default:
      return assertNever(kind);
  }
};
