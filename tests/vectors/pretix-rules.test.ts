import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../shared/domain/rules/judge-rule.ts';
import { readRule } from '../../shared/domain/rules/read-rule.ts';
import type { RuleFacts } from '../../shared/domain/rules/rule-facts.ts';
import type { UnmetCondition } from '../../shared/domain/rules/unmet-condition.ts';

interface Times {
  readonly date_from: string;
  readonly date_to: string | null;
  readonly date_admission: string | null;
}

interface RuleCase {
  readonly id: string;
  readonly rules: unknown;
  readonly data: {
    readonly now: string;
    readonly timezone: string;
    readonly product: number | null;
    readonly variation: number | null;
    readonly gate: number | null;
    readonly event: Times;
    readonly subevent: Times | null;
    readonly checkins: readonly { readonly type: 'entry' | 'exit'; readonly datetime: string }[];
  };
  readonly scan_type: 'entry' | 'exit';
  readonly expected: boolean;
  readonly expected_reason_contains?: string;
}

const folder = process.env['FOYER_VECTORS'] ?? resolve(import.meta.dirname, '../../../shared/vectors');
const read = <Case>(name: string): readonly Case[] => {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : [];
};

const named = (id: number | null): readonly string[] => (id === null ? [] : [String(id)]);

const factsOf = ({ data }: RuleCase): RuleFacts => {
  const times = data.subevent ?? data.event;
  return {
    at: data.now,
    timeZone: data.timezone,
    product: named(data.product),
    variation: named(data.variation),
    gate: named(data.gate),
    times: {
      from: times.date_from,
      until: times.date_to ?? times.date_from,
      admission: times.date_admission ?? times.date_from,
    },
    scans: data.checkins.map(({ type, datetime }) => ({ at: datetime, desk: 'A', direction: type })),
  };
};

const judge = (one: RuleCase) => {
  const reading = readRule(JSON.stringify(one.rules));
  if (!reading.isUnderstood) throw new Error(JSON.stringify(reading.problems));
  // People who leave are asked nothing.
  return one.scan_type === 'exit' ? { passed: true, unmet: [] } : judgeRule(reading.rule, factsOf(one));
};

/** What pretix says for each of our keys; the words are pretix's, so that both mean the same condition. */
const PRETIX_SAYS: Readonly<Record<string, RegExp>> = {
  ticket: /Ticket type not allowed/,
  gate: /Wrong entrance gate/,
  before: /Only allowed before/,
  after: /Only allowed after/,
  weekday: /week day is not/,
  'already-inside': /already checked in/,
  'wait-since-last': /Minimum time since last entry/,
  'over-since-first': /Maximum time since first entry/,
  'count.entries_number most': /Maximum number of entries( exceeded)?$/,
  'count.entries_today most': /Maximum number of entries today/,
  'count.entries_today least': /Minimum number of entries today/,
  'count.entries_days most': /Maximum number of days with an entry exceeded/,
  'count.entries_since most': /Maximum number of entries since/,
  'count.entries_before least': /Minimum number of entries before/,
  'count.entries_days_since most': /Maximum number of days with an entry since/,
  'count.entries_days_before least': /Minimum number of days with an entry before/,
};

const localTime = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));

/** Does one of our conditions say what pretix says, with the same time where it names one? */
const means = ({ key, values }: UnmetCondition, said: string, timeZone: string): boolean => {
  const [, time] = /((?:\d{4}-\d{2}-\d{2} )?\d{2}:\d{2})/.exec(said) ?? [];
  const isTime = time === undefined || localTime(values['at'] ?? '', timeZone).endsWith(time);
  return (PRETIX_SAYS[[key, values['bound']].filter(Boolean).join(' ')]?.test(said) ?? false) && isTime;
};

describe('rules of pretix', () => {
  const cases = read<RuleCase>('pretix-rules.json');
  if (cases.length === 0) {
    it(`vectors folder is absent: put it at ${folder} or set FOYER_VECTORS`, () => {
      expect(existsSync(join(folder, 'pretix-rules.json'))).toBe(false);
    });
    return;
  }
  it.each(cases)('$id', (one) => {
    expect(judge(one).passed).toBe(one.expected);
  });
  it.each(cases.filter((one) => one.expected_reason_contains !== undefined))('$id says why', (one) => {
    const { unmet } = judge(one);
    const said = one.expected_reason_contains ?? '';
    expect({ said, unmet, means: unmet.some((each) => means(each, said, one.data.timezone)) }).toMatchObject({
      means: true,
    });
  });
});

interface LogicCase {
  readonly section: string;
  readonly rule: unknown;
  readonly data: unknown;
  readonly expected: unknown;
}

describe('the general suite of JSON logic', () => {
  const cases = read<LogicCase>('jsonlogic-shared-tests.json');
  if (cases.length === 0) {
    it(`vectors folder is absent: put it at ${folder} or set FOYER_VECTORS`, () => {
      expect(existsSync(join(folder, 'jsonlogic-shared-tests.json'))).toBe(false);
    });
    return;
  }
  const nobody: RuleFacts = {
    at: '2020-01-01T10:00:00Z',
    timeZone: 'Europe/Berlin',
    product: [],
    variation: [],
    gate: [],
    times: { from: '', until: '', admission: '' },
    scans: [],
  };
  const answers = cases.map(({ rule, expected }) => {
    const reading = readRule(JSON.stringify(rule));
    return reading.isUnderstood ? judgeRule(reading.rule, nobody).passed === Boolean(expected) : 'refused';
  });

  it('is answered as it says or refused at reading, never answered otherwise', () => {
    expect(cases.filter((_, place) => answers[place] === false)).toEqual([]);
  });

  it('is understood where it stays inside the dialect', () => {
    expect(answers.filter((answer) => answer === true).length).toBeGreaterThan(20);
  });
});
