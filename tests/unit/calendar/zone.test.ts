import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, dayOf, daysBetween } from '../../../shared/domain/calendar/days.ts';
import { instantOf, openWallClock } from '../../../shared/domain/calendar/wall-clock.ts';
import { zoneOf } from '../../../shared/domain/calendar/zone.ts';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Antarctica/Casey',
  'Pacific/Apia',
  'UTC',
];

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());

describe('a zone', () => {
  it('shows what Intl shows, at any instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (timeZone, ms) => {
        const format = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        const shown = new Date(zoneOf(timeZone).shownAt(ms)).toISOString();
        expect(shown.slice(0, 19).replace('T', ' ')).toBe(format.format(ms));
      }),
      { numRuns: 300 },
    );
  });

  it('places what it shows at the same instant, or at the first of a time that comes twice', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (timeZone, ms) => {
        const zone = zoneOf(timeZone);
        const placed = zone.place(zone.shownAt(ms));
        expect(zone.shownAt(placed.ms)).toBe(zone.shownAt(ms));
        if (placed.oddity === '') expect(placed.ms).toBe(ms);
        else expect([placed.oddity, placed.ms <= ms]).toEqual(['twice', true]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Europe/Berlin', '2022-03-27', '01:59', '2022-03-27T00:59:00.000Z', ''],
    ['Europe/Berlin', '2022-03-27', '02:00', '2022-03-27T01:00:00.000Z', 'skipped'],
    ['Europe/Berlin', '2022-03-27', '02:30', '2022-03-27T01:30:00.000Z', 'skipped'],
    ['Europe/Berlin', '2022-03-27', '03:00', '2022-03-27T01:00:00.000Z', ''],
    ['America/New_York', '2022-03-13', '02:30', '2022-03-13T07:30:00.000Z', 'skipped'],
    ['Europe/Berlin', '2022-10-30', '01:59', '2022-10-29T23:59:00.000Z', ''],
    ['Europe/Berlin', '2022-10-30', '02:00', '2022-10-30T00:00:00.000Z', 'twice'],
    ['Europe/Berlin', '2022-10-30', '03:00', '2022-10-30T02:00:00.000Z', ''],
    ['America/New_York', '2022-11-06', '01:30', '2022-11-06T05:30:00.000Z', 'twice'],
    ['Australia/Lord_Howe', '2022-04-03', '01:45', '2022-04-02T14:45:00.000Z', 'twice'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-30T22:00:00.000Z', 'skipped'],
  ])('places in %s %s %s', (timeZone, day, time, at, oddity) => {
    expect(openWallClock(timeZone).place(day, time)).toEqual({ at, oddity });
    expect(instantOf(day, time, timeZone)).toBe(Date.parse(at));
  });

  it('knows no time that there is not, and no zone that there is not', () => {
    const clock = openWallClock('Europe/Berlin');
    expect([clock.place('2022-04-31', '09:00'), clock.place('2022-05-08', '25:00')]).toEqual([null, null]);
    expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('calendar days', () => {
  it('begin and end with the night of the zone', () => {
    const instants = ['2022-03-26T22:59:59.999Z', '2022-03-26T23:00:00.000Z', '2022-03-27T21:59:59.999Z'];
    expect(instants.map((at) => dayOf(at, 'Europe/Berlin'))).toEqual([
      '2022-03-26',
      '2022-03-27',
      '2022-03-27',
    ]);
  });

  it('are counted over changes of clocks, months and leap years', () => {
    expect([dayAfter('2022-03-26'), dayAfter('2024-02-28', 2), dayAfter('2022-05-01', -1)]).toEqual([
      '2022-03-27',
      '2024-03-01',
      '2022-04-30',
    ]);
    expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2);
  });
});
