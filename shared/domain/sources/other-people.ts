import { isEmail } from './column-content.ts';
import type { ColumnTarget } from './column-mapping.ts';
import type { RowWarning } from './row-result.ts';
import { readYesNo } from './yes-no.ts';

const SEVERAL =
  /\p{L}\s+(?:und|and|et|и|та|και|ve|&|\+)\s+\p{L}|\+\s?\d|^(?:familie|family|famille|familia)\s/iu;
const COMPANION =
  /plus[\s_-]?one|companion|begleit|accompan|spouse|спутник|сопровожд|acompañante|accompagn|osoba towarzysząca|refakat/iu;
const NAMES: ReadonlySet<ColumnTarget> = new Set(['given', 'display', 'fullName', 'ownScript']);

const NONE: readonly string[] = [];

/** Does a heading speak of somebody who comes along? */
export const speaksOfCompanion = (heading: string): boolean => COMPANION.test(heading);

/** The addresses of a cell that holds several and nothing else; empty for any other. */
export const severalEmails = (text: string): readonly string[] => {
  // Nearly every cell has one, and there may be 100,000 of them.
  if (text.indexOf('@') === text.lastIndexOf('@')) return NONE;
  const parts = text.split(/[;,|/\s]+/u).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isEmail) ? parts : NONE;
};

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** Warns where a cell speaks of more people than the one that is made of its row. */
export const noteOthers = (
  { text, column }: Cell,
  target: ColumnTarget,
  companionColumns: ReadonlySet<number>,
  warnings: RowWarning[],
): void => {
  if (target === 'quantity' && Number(text) > 1) warnings.push({ code: 'several-tickets', column, text });
  const hasWords = text.includes(' ') || text.includes('+');
  if (hasWords && NAMES.has(target) && SEVERAL.test(text))
    warnings.push({ code: 'several-people', column, text });
  const mayBeName = target === 'custom' && companionColumns.has(column) && /\p{L}/u.test(text);
  if (!mayBeName || isEmail(text) || readYesNo(text) !== undefined) return;
  if (!warnings.some(({ code }) => code === 'companion')) warnings.push({ code: 'companion', column, text });
};
