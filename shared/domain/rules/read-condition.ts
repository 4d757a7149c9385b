import { listedVariable, readList, readNumberTerm, readTime } from './read-terms.ts';
import { COMPARISONS, type Comparison, type Condition, type Rule } from './rule.ts';
import { argumentOf, type Operation, type RulePlace, variableOf, wrong } from './rule-place.ts';

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

/** Does a number meet a limit? */
export const compares = (left: number, is: Comparison, right: number): boolean => {
  switch (is) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
  }
};

const readTimes = (is: 'before' | 'after', { operator, args }: Operation, place: RulePlace): Rule | null => {
  const [left, right, tolerance = null, ...others] = args;
  if (args.length < 2 || others.length > 0) return wrong(place, 'wrong-count', { [operator]: args });
  const first = readTime(left, argumentOf(place, operator, 0));
  const second = readTime(right, argumentOf(place, operator, 1));
  const minutes = tolerance ?? 0;
  if (typeof minutes !== 'number') return wrong(argumentOf(place, operator, 2), 'needs-number', tolerance);
  if (first === null || second === null) return null;
  return { kind: 'time', is, left: first, right: second, toleranceMinutes: minutes };
};

const readInList = ({ operator, args }: Operation, place: RulePlace): Rule | null => {
  const [variable, list, ...others] = args;
  if (args.length < 2 || others.length > 0) return wrong(place, 'wrong-count', { [operator]: args });
  const of = listedVariable(variable);
  if (of === undefined) return wrong(argumentOf(place, operator, 0), 'unknown-variable', variable);
  const entries = readList(list, of, argumentOf(place, operator, 1));
  return entries === null ? null : { kind: 'list', of, isNot: false, entries };
};

/** `entry_status` and the listed variables are texts: they are the same or they are not. */
const readSameness = (variable: unknown, is: Comparison, value: unknown): Condition | undefined => {
  if (is !== '==' && is !== '!=') return undefined;
  if (variableOf(variable) === 'entry_status' && (value === 'present' || value === 'absent'))
    return { kind: 'presence', isInside: (value === 'present') === (is === '==') };
  const of = listedVariable(variable);
  if (of === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return { kind: 'list', of, isNot: is === '!=', entries: [{ id: String(value), label: '' }] };
};

const readComparison = (is: Comparison, { args }: Operation, place: RulePlace): Rule | null => {
  const [left, right, ...others] = args;
  if (args.length < 2 || others.length > 0) return wrong(place, 'wrong-count', { [is]: args });
  const sameness = readSameness(left, is, right) ?? readSameness(right, is, left);
  if (sameness !== undefined) return sameness;
  if (typeof left === 'number' && typeof right === 'number')
    return { kind: 'constant', holds: compares(left, is, right) };
  const isFlipped = typeof left === 'number';
  const limit = isFlipped ? left : right;
  const place0 = argumentOf(place, is, isFlipped ? 1 : 0);
  const term = readNumberTerm(isFlipped ? right : left, place0);
  if (typeof limit !== 'number') return wrong(argumentOf(place, is, 1), 'needs-number', limit);
  return term === null ? null : { kind: 'number', term, is: isFlipped ? FLIPPED[is] : is, limit };
};

/** Reads one condition; null with its problems noted where it is not understood. */
export const readCondition = (operation: Operation, place: RulePlace): Rule | null => {
  const { operator } = operation;
  if (operator === 'isBefore') return readTimes('before', operation, place);
  if (operator === 'isAfter') return readTimes('after', operation, place);
  if (operator === 'inList') return readInList(operation, place);
  const comparison = COMPARISONS.find((one) => one === operator);
  if (comparison !== undefined) return readComparison(comparison, operation, place);
  return wrong(place, 'unknown-operator', operator);
};
