import { assertNever } from '../closed.ts';
import { compares } from './read-condition.ts';
import type { Comparison, Condition, NumberTerm } from './rule.ts';
import type { RuleScene } from './rule-facts.ts';
import { MINUTE_MS, momentOf, numberOf } from './term-values.ts';
import type { UnmetCondition } from './unmet-condition.ts';

type Numeric = Extract<Condition, { kind: 'number' }>;
type Timed = Extract<Condition, { kind: 'time' }>;

const instant = (ms: number): string => new Date(ms).toISOString();

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The same bound in words: at most 2, at least 3. */
const boundOf = (is: Comparison, limit: number): { readonly bound: string; readonly number: number } => {
  switch (is) {
    case '<':
      return { bound: 'most', number: Math.ceil(limit) - 1 };
    case '<=':
      return { bound: 'most', number: Math.floor(limit) };
    case '>':
      return { bound: 'least', number: Math.floor(limit) + 1 };
    case '>=':
      return { bound: 'least', number: Math.ceil(limit) };
    case '==':
      return { bound: 'exactly', number: limit };
    case '!=':
      return { bound: 'not', number: limit };
    default:
      return assertNever(is);
  }
};

const unmetMinutes = (condition: Numeric, since: 'last' | 'first', scene: RuleScene): UnmetCondition => {
  const has = numberOf(condition.term, scene);
  const { bound, number } = boundOf(condition.is, condition.limit);
  const entries = scene.entries.map(({ ms }) => ms);
  if (has < 0) return { key: 'needs-entry', values: {} };
  if (number < 0) return { key: 'first-time-only', values: {} };
  const from = since === 'last' ? Math.max(...entries) : Math.min(...entries);
  const values = { minutes: String(number), at: instant(from + number * MINUTE_MS) };
  if (bound === 'least') return { key: `wait-since-${since}`, values };
  // A whole minute counts until it is full.
  if (bound === 'most')
    return {
      key: `over-since-${since}`,
      values: { ...values, at: instant(from + (number + 1) * MINUTE_MS) },
    };
  return { key: 'never', values: {} };
};

const timeOf = (term: NumberTerm, scene: RuleScene): Record<string, string> =>
  term.kind === 'count' ? { at: instant(momentOf(term.time, scene)) } : {};

const unmetNumber = (condition: Numeric, scene: RuleScene): UnmetCondition => {
  const { term, is, limit } = condition;
  if (term.name === 'now_isoweekday') {
    const days = WEEKDAYS.filter((day) => compares(day, is, limit));
    return days.length === 0
      ? { key: 'never', values: {} }
      : { key: 'weekday', values: { days: days.join(' ') } };
  }
  if (term.name === 'minutes_since_last_entry') return unmetMinutes(condition, 'last', scene);
  if (term.name === 'minutes_since_first_entry') return unmetMinutes(condition, 'first', scene);
  const { bound, number } = boundOf(is, limit);
  const has = String(numberOf(term, scene));
  return { key: `count.${term.name}`, values: { bound, limit: String(number), has, ...timeOf(term, scene) } };
};

/** Only the scan's own moment moves: a bound between two fixed times is past mending. */
const unmetTime = ({ is, left, right, toleranceMinutes }: Timed, scene: RuleScene): UnmetCondition => {
  const grace = toleranceMinutes * MINUTE_MS;
  const isNowLeft = left.kind === 'now';
  if (isNowLeft === (right.kind === 'now')) return { key: 'never', values: {} };
  const mustBeBefore = (is === 'before') === isNowLeft;
  const edge = momentOf(isNowLeft ? right : left, scene);
  return {
    key: mustBeBefore ? 'before' : 'after',
    values: { at: instant(mustBeBefore ? edge + grace : edge - grace) },
  };
};

const namesOf = (condition: Extract<Condition, { kind: 'list' }>): string =>
  condition.entries.map(({ id, label }) => (label === '' ? id : label)).join('; ');

/** What would have to hold for a condition that does not. */
export const unmetOf = (condition: Condition, scene: RuleScene): UnmetCondition => {
  switch (condition.kind) {
    case 'number':
      return unmetNumber(condition, scene);
    case 'presence':
      return { key: condition.isInside ? 'not-inside' : 'already-inside', values: {} };
    case 'list': {
      const what = condition.of === 'gate' ? 'gate' : 'ticket';
      return { key: condition.isNot ? `not-this-${what}` : what, values: { allowed: namesOf(condition) } };
    }
    case 'time':
      return unmetTime(condition, scene);
    default:
      return assertNever(condition);
  }
};
