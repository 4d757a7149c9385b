import type { UnmetCondition } from '../../../shared/domain/rules/unmet-condition.ts';
import { fillIn } from './fill-in.ts';

const RULE_WORDS: Readonly<Record<string, string>> = {
  before: 'Only before {at}.',
  after: 'Only after {at}.',
  weekday: 'Only on these days of the week: {days}.',
  'already-inside': 'Only for guests who are outside, and this one is inside.',
  'not-inside': 'Only for guests who are inside already.',
  ticket: 'Only with this ticket: {allowed}.',
  'not-this-ticket': 'Not with this ticket: {allowed}.',
  gate: 'Only at this entrance: {allowed}.',
  'not-this-gate': 'Not at this entrance: {allowed}.',
  'needs-entry': 'Only after a first entry here.',
  'first-time-only': 'Only for the first entry here.',
  'wait-since-last': 'Only {minutes} minutes after the last entry, from {at}.',
  'wait-since-first': 'Only {minutes} minutes after the first entry, from {at}.',
  'over-since-last': 'Only within {minutes} minutes of the last entry, which ended at {at}.',
  'over-since-first': 'Only within {minutes} minutes of the first entry, which ended at {at}.',
  'count.entries_number': '{bound} {limit} entries; so far {has}.',
  'count.entries_today': '{bound} {limit} entries today; so far {has}.',
  'count.entries_days': '{bound} {limit} days with an entry; so far {has}.',
  'count.entries_since': '{bound} {limit} entries since {at}; so far {has}.',
  'count.entries_before': '{bound} {limit} entries before {at}; there were {has}.',
  'count.entries_days_since': '{bound} {limit} days with an entry since {at}; so far {has}.',
  'count.entries_days_before': '{bound} {limit} days with an entry before {at}; there were {has}.',
  never: 'The rule here lets nobody in now.',
  unreadable: 'The rule here cannot be read at {place}: {found}.',
};

const BOUNDS: Readonly<Record<string, string>> = {
  most: 'At most',
  least: 'At least',
  exactly: 'Exactly',
  not: 'Any number but',
};

/** What would have to hold for a rule to let a guest pass; times as instants. A condition without words is named. */
export const ruleSentence = (unmet: readonly UnmetCondition[]): string =>
  unmet
    .map(({ key, values }) =>
      fillIn(RULE_WORDS[key] ?? `A rule does not let this guest pass (${key}).`, {
        ...values,
        bound: BOUNDS[values['bound'] ?? ''] ?? '',
      }),
    )
    .join(' ');
