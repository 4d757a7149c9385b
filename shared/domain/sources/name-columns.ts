import { MOST, share } from './column-content.ts';
import type { ColumnTarget } from './column-mapping.ts';
import { foldHeading } from './headings.ts';
import { isOwnScript } from './script.ts';

type Cells = readonly string[];

/** Is one column's text part of the other's in at least half of the rows? */
const holdsMostly = (sample: readonly Cells[], whole: number, part: number): boolean => {
  const filled = sample.filter((row) => (row[part] ?? '') !== '' && (row[whole] ?? '') !== '');
  const holds = (row: Cells) => foldHeading(row[whole] ?? '').includes(foldHeading(row[part] ?? ''));
  return filled.filter(holds).length * 2 > filled.length || filled.length === 0;
};

const filledCells = (sample: readonly Cells[], column: number): Cells =>
  sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');

const isWholeName = (cell: string): boolean => /\S\s+\S/u.test(cell.trim());

/** "Middle name" and "Account name" hold neither the given nor the family name of the same script. */
const isOtherName = (sample: readonly Cells[], full: number, parts: readonly number[]): boolean => {
  const isOwn = (column: number) => filledCells(sample, column).some(isOwnScript);
  return parts.every((part) => part >= 0 && isOwn(part) === isOwn(full) && !holdsMostly(sample, full, part));
};

const settleWords = (
  targets: readonly ColumnTarget[],
  sample: readonly Cells[],
  isSure: (column: number) => boolean,
): ColumnTarget[] => {
  const settled = [...targets];
  const given = targets.indexOf('given');
  const family = targets.indexOf('family');
  const full = targets.indexOf('fullName');
  const lone = Math.max(given, family);
  const isLone = lone >= 0 && Math.min(given, family) < 0;
  const canTell = sample.length > 1 || !isSure(full);
  if (!isLone && full >= 0 && canTell && isOtherName(sample, full, [given, family])) settled[full] = 'custom';
  if (!isLone) return settled;
  if (full < 0 && share(filledCells(sample, lone), isWholeName) >= MOST) settled[lone] = 'fullName';
  if (full >= 0 && !holdsMostly(sample, full, lone)) settled[full] = given >= 0 ? 'family' : 'given';
  return settled;
};

const NAME_HEADING = /name|имя|фамилия|ім.я|прізвище|الاسم|اسم|שם|όνομα|επώνυμο/iu;
const OTHER_NAMES = /\b(?:event|product|seat|company|organi[sz]ation|invoice|buyer|ticket|gate|list|firma)/iu;

const settleOwnScript = (
  targets: readonly ColumnTarget[],
  header: readonly string[],
  sample: readonly Cells[],
): readonly ColumnTarget[] => {
  const main = targets.findIndex((target) => target === 'fullName' || target === 'family');
  const isLatin = main >= 0 && !filledCells(sample, main).some(isOwnScript);
  if (!isLatin || targets.includes('ownScript')) return targets;
  return targets.map((target, column) => {
    const heading = header[column] ?? '';
    const isName = target === 'custom' && NAME_HEADING.test(heading) && !OTHER_NAMES.test(heading);
    return isName && share(filledCells(sample, column), isOwnScript) >= MOST ? 'ownScript' : target;
  });
};

/**
 * Settles words that mean different things in different lists: German `Name` beside `Vorname` is the
 * family name, Greek `Όνομα` alone is the whole name, `Name` beside `Name (Latin)` is the own script. One row
 * tells only of headings that are not sure by themselves.
 */
export const refineNames = (
  targets: readonly ColumnTarget[],
  header: readonly string[],
  sample: readonly Cells[],
  isSure: (column: number) => boolean,
): readonly ColumnTarget[] => settleOwnScript(settleWords(targets, sample, isSure), header, sample);
