import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cannotSentence } from '../../../electron/cli/words/cannot-words.ts';
import { createMessages } from '../../../renderer/locales/messages.ts';
import { ENGLISH_WHY } from '../../../shared/domain/checkin/why/english.ts';
import { explainRule } from '../../../shared/domain/checkin/why/explain-refusal.ts';
import { GERMAN_WHY } from '../../../shared/domain/checkin/why/german.ts';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { readRule } from '../../../shared/domain/rules/read-rule.ts';
import { COUNTS, NUMBER_VARIABLES } from '../../../shared/domain/rules/rule.ts';
import type { RuleFacts } from '../../../shared/domain/rules/rule-facts.ts';

const FACTS: RuleFacts = {
  at: '2022-05-08T10:00:00.000Z',
  timeZone: 'Europe/Berlin',
  product: ['Regular'],
  variation: [],
  gate: ['North'],
  times: {
    from: '2022-05-08T07:00:00.000Z',
    until: '2022-05-08T16:00:00.000Z',
    admission: '2022-05-08T07:00:00.000Z',
  },
  scans: [{ at: '2022-05-08T09:00:00.000Z', desk: 'A', direction: 'entry' }],
};

const cutoff = { buildTime: ['date_to'] };
const now = { var: 'now' };
const numbers = [
  ...NUMBER_VARIABLES.map((name) => ({ var: name })),
  ...COUNTS.map((name) => ({ [name]: [cutoff] })),
];
const listed = (kind: string, name: string) => ({
  inList: [{ var: kind }, { objectList: [{ lookup: [kind, '1', name] }] }],
});

/** Rules that fail in every way in which a rule can. */
const RULES: readonly unknown[] = [
  ...numbers.flatMap((term) =>
    ['<', '<=', '>', '>=', '==', '!='].flatMap((is) =>
      [-1, 0, 1, 7, 61].map((limit) => ({ [is]: [term, limit] })),
    ),
  ),
  { isBefore: [now, { buildTime: ['date_from'] }] },
  { isAfter: [now, cutoff] },
  { isAfter: [{ buildTime: ['date_from'] }, cutoff] },
  { '==': [{ var: 'entry_status' }, 'absent'] },
  listed('product', 'VIP'),
  listed('variation', 'VIP'),
  listed('gate', 'South'),
  { '!=': [{ var: 'product' }, 'Regular'] },
  { '!=': [{ var: 'gate' }, 'North'] },
  false,
];

const unmetOf = (facts: RuleFacts) =>
  RULES.flatMap((rule) => {
    const reading = readRule(JSON.stringify(rule));
    return reading.isUnderstood ? judgeRule(reading.rule, facts).unmet : [];
  });

const WAYS_TO_FAIL = [...unmetOf(FACTS), ...unmetOf({ ...FACTS, scans: [] })];

it('has words for every way in which a rule can fail, on screens, in reports and at the command line', () => {
  const keys = [...new Set([...WAYS_TO_FAIL.map(({ key }) => key), 'not-inside', 'unreadable'])];
  const screens = (['en', 'de'] as const).map((language) => {
    const file = join(import.meta.dirname, `../../../renderer/locales/${language}/rules.json`);
    const known: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
    return keys.filter((key) => !(key in known));
  });
  const plain = [ENGLISH_WHY, GERMAN_WHY].map(({ rule }) => keys.filter((key) => !(key in rule)));
  expect([keys.length > 20, screens, plain]).toEqual([true, [[], []], [[], []]]);
});

it('says them with their values, in sentences that can be made', () => {
  const { text } = createMessages('en');
  const said = WAYS_TO_FAIL.map(({ key, values }) =>
    text(`rules.${key}`, {
      ...values,
      limit: Number(values['limit']),
      has: Number(values['has']),
      minutes: Number(values['minutes']),
      days: 'Monday',
    }),
  );
  expect(said.filter((sentence) => /[{}]|NaN|undefined/.test(sentence))).toEqual([]);
  expect([
    said.includes('At most 0 entries today, and there was 1.'),
    ...[ENGLISH_WHY, GERMAN_WHY].map((words) =>
      explainRule([{ key: 'count.entries_today', values: { bound: 'most', limit: '0', has: '1' } }], {
        words,
        when: String,
      }),
    ),
  ]).toEqual([
    true,
    'At most 0 entries today; so far 1.',
    'Zahl der Eintritte heute: höchstens 0; bisher 1.',
  ]);
});

it('says at the command line where a rule was not understood', () => {
  expect(cannotSentence('rule-unknown-operator', { place: '$.or[1]', found: 'like' })).toBe(
    'The rule has an operator that Foyer does not know: like, at $.or[1]. Nothing was changed.',
  );
});
