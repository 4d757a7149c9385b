import { MOST, share } from './column-content.ts';
import type { ColumnTarget } from './column-mapping.ts';
import { isOwnScript } from './script.ts';

type Cells = readonly string[];

/** Is one column's text part of the other's in at least half of the rows? */
const holdsMostly = (sample: readonly Cells[], whole: number, part: number): boolean => {
  const filled = sample.filter((row) => (row[part] ?? '') !== '');
  return filled.filter((row) => (row[whole] ?? '').includes(row[part] ?? '')).length * 2 > filled.length;
};

const filledCells = (sample: readonly Cells[], column: number): Cells =>
  sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');

const isWholeName = (cell: string): boolean => /\S\s+\S/u.test(cell.trim());

const settleWords = (targets: readonly ColumnTarget[], sample: readonly Cells[]): ColumnTarget[] => {
  const settled = [...targets];
  const given = targets.indexOf('given');
  const family = targets.indexOf('family');
  const full = targets.indexOf('fullName');
  const lone = Math.max(given, family);
  const isLone = lone >= 0 && Math.min(given, family) < 0;
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
 * family name, Greek `Όνομα` alone is the whole name, `Name` beside `Name (Latin)` is the own script.
 */
export const refineNames = (
  targets: readonly ColumnTarget[],
  header: readonly string[],
  sample: readonly Cells[],
): readonly ColumnTarget[] => settleOwnScript(settleWords(targets, sample), header, sample);
