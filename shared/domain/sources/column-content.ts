import type { ColumnTarget } from './column-mapping.ts';
import { isOwnScript } from './script.ts';
import { readYesNo } from './yes-no.ts';

type Cells = readonly string[];
const MOST = 0.8;
const EMAIL = /^\s*(?:mailto:)?[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+\s*$/u;
const PHONE = /^\s*\+?[\d\s()/.-]{7,22}\s*$/u;
const NAME_WORDS = /^\s*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+)*\s*$/u;
const CASELESS_WORDS = /^\s*\p{Lo}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+)*\s*$/u;

const share = (cells: Cells, test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isNameLike = (cell: string): boolean => NAME_WORDS.test(cell) || CASELESS_WORDS.test(cell);

/** Does one cell look like an e-mail address? */
export const isEmail = (cell: string): boolean => EMAIL.test(cell);

/** Do most filled cells look like e-mail addresses? */
export const isEmailColumn = (cells: Cells): boolean => share(cells, isEmail) >= MOST;

/** Does a column say yes or no in all filled cells? */
export const isYesNoColumn = (cells: Cells): boolean =>
  share(cells, (cell) => readYesNo(cell) !== undefined) === 1;

const firstFree = (
  targets: readonly ColumnTarget[],
  columns: readonly Cells[],
  test: (cells: Cells) => boolean,
): number =>
  columns.findIndex((cells, index) => targets[index] === 'custom' && cells.length > 0 && test(cells));

const NAMES: readonly ColumnTarget[] = ['given', 'family', 'fullName', 'display', 'ownScript'];

const guessNames = (targets: ColumnTarget[], header: readonly string[], columns: readonly Cells[]): void => {
  if (targets.some((target) => NAMES.includes(target)) || header.some((heading) => heading.trim() !== ''))
    return;
  const nameLike = columns.flatMap((cells, index) =>
    targets[index] === 'custom' && share(cells, isNameLike) >= MOST ? [index] : [],
  );
  const [first, second] = nameLike;
  if (first === undefined) return;
  const isWhole = share(columns[first] ?? [], (cell) => /\S\s+\S/u.test(cell)) >= MOST;
  targets[first] = isWhole || second === undefined ? 'fullName' : 'given';
  if (!isWhole && second !== undefined) targets[second] = 'family';
};

/** Finds e-mail, phone and names by their values where no heading told; columns without anything are ignored. */
export const guessByContent = (
  assigned: readonly ColumnTarget[],
  header: readonly string[],
  columns: readonly Cells[],
): ColumnTarget[] => {
  const targets = [...assigned];
  if (!targets.includes('email') && !targets.includes('ignore')) {
    const index = firstFree(targets, columns, isEmailColumn);
    if (index >= 0) targets[index] = 'email';
  }
  guessNames(targets, header, columns);
  if (!targets.includes('phone') && header.every((heading) => heading.trim() === '')) {
    const index = firstFree(targets, columns, (cells) => share(cells, (cell) => PHONE.test(cell)) >= MOST);
    if (index >= 0) targets[index] = 'phone';
  }
  const isVoid = (index: number) =>
    (header[index] ?? '').trim() === '' && (columns[index] ?? []).length === 0;
  return targets.map((target, index) => (target === 'custom' && isVoid(index) ? 'ignore' : target));
};

/** Is one column's text part of the other's in at least half of the rows? */
const holdsMostly = (sample: readonly Cells[], whole: number, part: number): boolean => {
  const filled = sample.filter((row) => (row[part] ?? '') !== '');
  return filled.filter((row) => (row[whole] ?? '').includes(row[part] ?? '')).length * 2 > filled.length;
};

const isWholeName = (cell: string): boolean => /\S\s+\S/u.test(cell.trim());

/**
 * Settles words that mean different things in different lists: German `Name` beside `Vorname` is the
 * family name, Greek `Όνομα` alone is the whole name, `Name` beside `Name (Latin)` is the own script.
 */
export const refineNames = (
  targets: readonly ColumnTarget[],
  header: readonly string[],
  sample: readonly Cells[],
): readonly ColumnTarget[] => {
  const cellsOf = (index: number) => sample.map((row) => row[index] ?? '');
  const refined = [...targets];
  const [given, family, full] = (['given', 'family', 'fullName'] as const).map((target) =>
    targets.indexOf(target),
  );
  const at = { given: given ?? -1, family: family ?? -1, full: full ?? -1 };
  if (at.given >= 0 && at.family < 0 && at.full >= 0) {
    const holdsGiven = holdsMostly(sample, at.full, at.given);
    if (!holdsGiven) refined[at.full] = 'family';
  } else if (at.family >= 0 && at.given < 0 && at.full >= 0) {
    const holdsFamily = holdsMostly(sample, at.full, at.family);
    if (!holdsFamily) refined[at.full] = 'given';
  } else if (at.full < 0 && at.given < 0 !== at.family < 0) {
    const lone = Math.max(at.given, at.family);
    if (share(cellsOf(lone).filter(Boolean), isWholeName) >= MOST) refined[lone] = 'fullName';
  }
  if (!refined.includes('ownScript') && at.full >= 0) {
    const own = refined.findIndex(
      (target, index) =>
        target === 'custom' &&
        /name|имя|ім.я|الاسم|שם|όνομα/iu.test(header[index] ?? '') &&
        !/\b(?:event|product|seat|company|invoice|ticket|gate|list)\b/iu.test(header[index] ?? '') &&
        share(cellsOf(index).filter(Boolean), isOwnScript) >= MOST &&
        !share(cellsOf(at.full).filter(Boolean), isOwnScript),
    );
    if (own >= 0) refined[own] = 'ownScript';
  }
  return refined;
};
