import { describe, expect, it } from 'vitest';
import { houseDayEnd, houseDayStart } from '../../../shared/domain/attendance/house-day.ts';
import { mostInside } from '../../../shared/domain/attendance/most-inside.ts';
import type { Stay } from '../../../shared/domain/attendance/stays.ts';
import { measureOf, visitOf } from '../../../shared/domain/attendance/visit.ts';

const at = (time: string): string => `2022-05-08T${time}:00.000Z`;
const stay = (from: string, out = '', elsewhere = ''): Stay => ({
  in: at(from),
  out: out === '' ? '' : at(out),
  elsewhere: elsewhere === '' ? '' : at(elsewhere),
});
const rules = {
  now: at('12:00'),
  until: at('11:00'),
  dayStart: at('02:00'),
  leavesByEnteringElsewhere: true,
};
const visit = (stays: readonly Stay[], changes = {}) => {
  const found = visitOf(stays, { ...rules, ...changes });
  if (found === null) return null;
  const { firstIn, lastOut, minutes, knownBy } = found;
  return [firstIn.slice(11, 16), lastOut.slice(11, 16), minutes, knownBy, measureOf(found)];
};

describe('the stays of one person in one place, added up', () => {
  it('adds what was scanned, and says that it was measured', () => {
    expect(visit([stay('10:20', '10:50'), stay('09:00', '09:30')])).toEqual([
      '09:00',
      '10:50',
      60,
      ['scan'],
      'measured',
    ]);
  });

  it('fills in the way out that nobody scanned, and says why and that it is partly inferred', () => {
    expect(visit([stay('09:00', '09:30'), stay('10:00', '', '10:40'), stay('10:45')])).toEqual([
      '09:00',
      '11:00',
      85,
      ['scan', 'elsewhere', 'session-end'],
      'partly',
    ]);
  });

  it('counts up to now for somebody who is inside', () => {
    expect(visit([stay('11:30')])).toEqual(['11:30', '', 30, ['inside'], 'measured']);
  });

  it('gives no minutes to a stay of yesterday that nothing ended', () => {
    expect(visit([stay('01:30')], { until: null })).toEqual(['01:30', '', null, ['not-known'], 'none']);
  });

  it('is nothing without a stay', () => {
    expect(visit([])).toBe(null);
  });
});

describe('the day at the house', () => {
  it('begins at four in the morning by the clock of the venue, so that a party is one evening', () => {
    const starts = ['2022-05-08T20:00:00.000Z', '2022-05-09T00:30:00.000Z', '2022-05-09T02:00:00.000Z'].map(
      (now) => houseDayStart(now, 'Europe/Berlin'),
    );
    expect(starts).toEqual([
      '2022-05-08T02:00:00.000Z',
      '2022-05-08T02:00:00.000Z',
      '2022-05-09T02:00:00.000Z',
    ]);
  });

  it('follows the clock when it is changed, in the zone of the event and not of the machine', () => {
    // Clocks in Berlin went forward at 02:00 on 27 March 2022; Auckland is half a day ahead.
    const starts = ['Europe/Berlin', 'Pacific/Auckland'].map((zone) =>
      houseDayStart('2022-03-27T10:00:00.000Z', zone),
    );
    expect(starts).toEqual(['2022-03-27T02:00:00.000Z', '2022-03-26T15:00:00.000Z']);
  });

  it.each([
    ['forward', '2022-03-26T03:00:00.000Z', '2022-03-27T01:59:59.999Z', '2022-03-27T02:00:00.000Z'],
    ['back', '2022-10-29T02:00:00.000Z', '2022-10-30T02:59:59.999Z', '2022-10-30T03:00:00.000Z'],
  ])('is one day from four to four in the night in which clocks go %s', (_, start, last, next) => {
    const night = ['T22:30:00.000Z', 'T23:30:00.000Z'].map((time) => `${start.slice(0, 10)}${time}`);
    const dayOf = (now: string) => [houseDayStart(now, 'Europe/Berlin'), houseDayEnd(now, 'Europe/Berlin')];
    expect([start, ...night, last, next].map(dayOf)).toEqual([
      [start, next],
      [start, next],
      [start, next],
      [start, next],
      [next, expect.any(String)],
    ]);
  });
});

describe('the most who were inside at a time', () => {
  it('lets the one who leaves make room for the one who comes at that moment', () => {
    const span = (from: string, until: string) => ({ from: at(from), until: until === '' ? '' : at(until) });
    const spans = [span('09:00', '10:00'), span('10:00', '11:00'), span('10:30', ''), span('09:30', '09:40')];
    expect([mostInside(spans), mostInside([])]).toEqual([2, 0]);
  });
});
