import { type GivenValues, givenValuesOf } from '../cards/given-values.ts';
import type { Change, ComparedRow, SaidOfPerson } from './compared-row.ts';

/** What a file says now beside what it said before. `spoken` names what it can speak of: what it leaves out of these is empty. */
export const differenceOf = (
  known: GivenValues,
  said: SaidOfPerson,
  spoken: readonly string[],
): Pick<ComparedRow, 'kind' | 'changes'> => {
  const now = flatOf(said);
  const changes = isSame(known, now) ? [] : changesBetween(known, now, spoken);
  return { kind: changes.length === 0 ? 'unchanged' : 'changed', changes };
};

const flatOf = ({ fields, custom, codes }: SaidOfPerson): GivenValues =>
  givenValuesOf({ fields, custom, ...(codes.length === 0 ? {} : { codes: [...codes] }) });

/** Most rows are as they were: told without a list of all names. */
const isSame = (before: GivenValues, now: GivenValues): boolean => {
  for (const name in now) if (!saysTheSame(name, before[name] ?? '', now[name] ?? '')) return false;
  for (const name in before) if (!saysTheSame(name, before[name] ?? '', now[name] ?? '')) return false;
  return true;
};

/** A price of `23.00` in one kind of file is 23 in another. */
const saysTheSame = (name: string, before: string, now: string): boolean =>
  before === now || (name.startsWith('custom.') && withoutZeros(before) === withoutZeros(now));

const withoutZeros = (text: string): string =>
  /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;

const changesBetween = (
  before: GivenValues,
  now: GivenValues,
  spoken: readonly string[],
): readonly Change[] =>
  [...new Set([...spoken, ...Object.keys(now)])]
    .map((field) => ({ field, before: before[field] ?? '', after: now[field] ?? '' }))
    .filter(({ field, before: was, after }) => !saysTheSame(field, was, after));
