import { describe, expect, it } from 'vitest';
import { judgeRule } from '../../../shared/domain/rules/judge-rule.ts';
import { readRule } from '../../../shared/domain/rules/read-rule.ts';
import type { RuleFacts } from '../../../shared/domain/rules/rule-facts.ts';

const GOOD: RuleFacts = {
  at: '2022-05-08T10:00:00.000Z',
  timeZone: 'Europe/Berlin',
  product: ['Regular'],
  variation: [],
  gate: ['entrance', 'Main entrance'],
  times: {
    from: '2022-05-08T07:00:00.000Z',
    until: '2022-05-08T16:00:00.000Z',
    admission: '2022-05-08T06:30:00.000Z',
  },
  scans: [],
};

const judge = (rule: unknown, wishes: Partial<RuleFacts> = {}) => {
  const reading = readRule(JSON.stringify(rule));
  if (!reading.isUnderstood) throw new Error(JSON.stringify(reading.problems));
  return judgeRule(reading.rule, { ...GOOD, ...wishes });
};

const entry = (at: string) => ({ at, desk: 'A', direction: 'entry' as const });
const exit = (at: string) => ({ at, desk: 'A', direction: 'exit' as const });
const now = { var: 'now' };
const at = (...time: readonly string[]) => ({ buildTime: time });
const tickets = (...names: readonly string[]) => ({
  inList: [
    { var: 'product' },
    { objectList: names.map((name, id) => ({ lookup: ['product', String(id + 1), name] })) },
  ],
});
const passed = { passed: true, unmet: [] };
const missing = (key: string, values: Record<string, string> = {}) => ({
  passed: false,
  unmet: [{ key, values }],
});

describe('a rule', () => {
  it.each<readonly [string, unknown, Partial<RuleFacts>, unknown]>([
    ['lets a ticket pass by its name', tickets('VIP', 'regular '), {}, passed],
    ['lets a ticket pass by its id', tickets('VIP', 'Press'), { product: ['2'] }, passed],
    [
      'says which tickets would do',
      tickets('VIP', 'Press'),
      {},
      missing('ticket', { allowed: 'VIP; Press' }),
    ],
    [
      'lets nobody without a ticket pass a list with an empty name',
      tickets(''),
      { product: [''] },
      missing('ticket', { allowed: '1' }),
    ],
    [
      'knows the entrance by its name',
      { inList: [{ var: 'gate' }, { objectList: [{ lookup: ['gate', '7', 'Main Entrance'] }] }] },
      {},
      passed,
    ],
    [
      'says from when',
      { isAfter: [now, at('date_to'), 10] },
      {},
      missing('after', { at: '2022-05-08T15:50:00.000Z' }),
    ],
    [
      'says until when it was, with its minutes of grace',
      { isBefore: [now, at('date_from'), 30] },
      {},
      missing('before', { at: '2022-05-08T07:30:00.000Z' }),
    ],
    [
      'reads a bound that stands the other way round',
      { isBefore: [at('date_to'), now] },
      {},
      missing('after', { at: '2022-05-08T16:00:00.000Z' }),
    ],
    [
      'holds neither before nor after at the very moment',
      {
        or: [
          { isBefore: [now, at('custom', '2022-05-08T12:00:00+02:00')] },
          { isAfter: [now, at('custom', '2022-05-08T12:00:00+02:00')] },
        ],
      },
      {},
      missing('before', { at: '2022-05-08T10:00:00.000Z' }),
    ],
    ['says on which days', { '>=': [{ var: 'now_isoweekday' }, 1] }, {}, passed],
    [
      'counts Sunday as the seventh day',
      { '<': [{ var: 'now_isoweekday' }, 7] },
      {},
      missing('weekday', { days: '1 2 3 4 5 6' }),
    ],
    [
      'says when to come again',
      { '>=': [{ var: 'minutes_since_last_entry' }, 30] },
      { scans: [entry('2022-05-08T09:45:30.000Z')] },
      missing('wait-since-last', { minutes: '30', at: '2022-05-08T10:15:30.000Z' }),
    ],
    [
      'says since when it is over',
      { '<=': [{ var: 'minutes_since_first_entry' }, 30] },
      { scans: [entry('2022-05-08T09:00:00.000Z')] },
      missing('over-since-first', { minutes: '30', at: '2022-05-08T09:31:00.000Z' }),
    ],
    [
      'takes an entry that another clock puts later for one of just now',
      { '<=': [{ var: 'minutes_since_last_entry' }, -1] },
      { scans: [entry('2022-05-08T10:01:30.000Z')] },
      missing('first-time-only'),
    ],
    [
      'counts no exits',
      { '<': [{ var: 'entries_number' }, 2] },
      { scans: [entry('2022-05-08T08:00:00.000Z'), exit('2022-05-08T09:00:00.000Z')] },
      passed,
    ],
    [
      'says how many there may be and were',
      { '<': [{ var: 'entries_number' }, 1] },
      { scans: [entry('2022-05-08T08:00:00.000Z')] },
      missing('count.entries_number', { bound: 'most', limit: '0', has: '1' }),
    ],
    [
      'tells who is inside by the last scan',
      { '==': [{ var: 'entry_status' }, 'absent'] },
      { scans: [exit('2022-05-08T09:00:00.000Z'), entry('2022-05-08T08:00:00.000Z')] },
      passed,
    ],
    [
      'gives no way where nothing can help',
      { and: [false, tickets('VIP')] },
      {},
      {
        passed: false,
        unmet: [
          { key: 'never', values: {} },
          { key: 'ticket', values: { allowed: 'VIP' } },
        ],
      },
    ],
    [
      'names all that is missing on the easiest way',
      {
        or: [
          tickets('VIP'),
          { and: [{ isAfter: [now, at('date_to')] }, { '>': [{ var: 'entries_today' }, 0] }] },
        ],
      },
      {},
      {
        passed: false,
        unmet: [
          { key: 'after', values: { at: '2022-05-08T16:00:00.000Z' } },
          { key: 'count.entries_today', values: { bound: 'least', limit: '1', has: '0' } },
        ],
      },
    ],
  ])('%s', (_, rule, wishes, expected) => {
    expect(judge(rule, wishes)).toEqual(expected);
  });
});

describe('the clock of a rule', () => {
  const after = (time: string) => ({ isAfter: [now, at('customtime', time)] });
  const edge = (time: string, at: string, timeZone: string) =>
    judge(after(time), { at, timeZone }).unmet[0]?.values['at'] ?? 'passed';

  it.each([
    [
      'is that of the event, east of Greenwich',
      '23:00',
      '2022-05-08T20:00:00.000Z',
      'Asia/Tokyo',
      '2022-05-09T14:00:00.000Z',
    ],
    [
      'is that of the event, west of Greenwich',
      '23:00',
      '2022-05-09T01:00:00.000Z',
      'America/St_Johns',
      '2022-05-09T01:30:00.000Z',
    ],
    [
      'moves on a time that the clocks skip',
      '02:30',
      '2022-03-26T23:30:00.000Z',
      'Europe/Berlin',
      '2022-03-27T01:30:00.000Z',
    ],
    [
      'takes the first of a time that comes twice',
      '02:30',
      '2022-10-29T23:00:00.000Z',
      'Europe/Berlin',
      '2022-10-30T00:30:00.000Z',
    ],
    [
      'has the new time after the clocks changed',
      '12:00',
      '2022-10-30T05:00:00.000Z',
      'Europe/Berlin',
      '2022-10-30T11:00:00.000Z',
    ],
  ])('%s', (_, time, moment, timeZone, expected) => {
    expect(edge(time, moment, timeZone)).toBe(expected);
  });

  it('begins its days at the midnight of the event, also when the clocks change', () => {
    const scans = [entry('2022-10-29T21:59:00.000Z'), entry('2022-10-29T22:01:00.000Z')];
    const today = (moment: string) =>
      [0, 1, 2].find(
        (count) => judge({ '==': [{ var: 'entries_today' }, count] }, { at: moment, scans }).passed,
      );
    expect([
      today('2022-10-29T21:59:30.000Z'),
      today('2022-10-30T22:59:00.000Z'),
      today('2022-10-30T23:01:00.000Z'),
    ]).toEqual([1, 1, 0]);
  });
});

describe('the explanation of a wide rule', () => {
  it('stays quick where every combination would be looked at otherwise', () => {
    const pair = (limit: number) => ({
      or: [{ '>': [{ var: 'entries_number' }, limit] }, { '>': [{ var: 'entries_days' }, limit] }],
    });
    const verdict = judge({ and: Array.from({ length: 300 }, (_, limit) => pair(limit)) });
    expect([verdict.passed, verdict.unmet.length]).toEqual([false, 300]);
  });
});
