import type { ColumnTarget } from './column-mapping.ts';
import type { HeadingBook } from './headings.ts';
import { readYesNo } from './yes-no.ts';

type Cells = readonly string[];
export const MOST = 0.8;
const EMAIL = /^\s*(?:mailto:)?[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+\s*$/u;
const PHONE = /^\s*\+?[\d\s()/.-]{7,22}\s*$/u;
const NAME_WORDS = /^\s*\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+)*\s*$/u;
const CASELESS_WORDS = /^\s*\p{Lo}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+)*\s*$/u;

/** Which share of the cells passes a test; 0 of none. */
export const share = (cells: Cells, test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const isNameLike = (cell: string): boolean => NAME_WORDS.test(cell) || CASELESS_WORDS.test(cell);

/** Does one cell look like an e-mail address? */
export const isEmail = (cell: string): boolean => EMAIL.test(cell);

/** Do most filled cells look like e-mail addresses? */
export const isEmailColumn = (cells: Cells): boolean => share(cells, isEmail) >= MOST;

/** Do most filled cells lead to somewhere on the web? */
export const isLinkColumn = (cells: Cells): boolean =>
  share(cells, (cell) => /^\s*https?:\/\//iu.test(cell)) >= MOST;

/** Does a column say yes or no in all filled cells? */
export const isYesNoColumn = (cells: Cells): boolean =>
  share(cells, (cell) => readYesNo(cell) !== undefined) === 1;

const firstFree = (
  targets: readonly ColumnTarget[],
  columns: readonly Cells[],
  test: (cells: Cells, index: number) => boolean,
): number =>
  columns.findIndex((cells, index) => targets[index] === 'custom' && cells.length > 0 && test(cells, index));

const NAMES: readonly ColumnTarget[] = ['given', 'family', 'fullName', 'display', 'ownScript'];

const guessNames = (targets: ColumnTarget[], header: readonly string[], columns: readonly Cells[]): void => {
  if (targets.some((target) => NAMES.includes(target))) return;
  const isFree = (index: number) => targets[index] === 'custom' && (header[index] ?? '').trim() === '';
  const nameLike = columns.flatMap((cells, index) =>
    isFree(index) && share(cells, isNameLike) >= MOST ? [index] : [],
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
  speaksOfStranger: HeadingBook['speaksOfStranger'],
): ColumnTarget[] => {
  const targets = [...assigned];
  if (!targets.includes('email') && targets.some((target) => target !== 'ignore')) {
    const isOfGuest = (index: number) => !speaksOfStranger(header[index] ?? '');
    const index = firstFree(targets, columns, (cells, at) => isOfGuest(at) && isEmailColumn(cells));
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
