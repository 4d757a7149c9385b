import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, openLocalClock } from '../../../electron/desk/reports/local-clock.ts';

const ZONES = [
  'Europe/Berlin',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

describe('the clock of the venue', () => {
  it('shows summer and winter time on the night in which they change', () => {
    const clock = openLocalClock('Europe/Berlin');
    const instants = [
      '2022-10-30T00:59:59.999Z',
      '2022-10-30T01:00:00.000Z',
      '2022-03-27T00:59:59.000Z',
      '2022-03-27T01:00:00.000Z',
    ];
    expect(instants.map((instant) => clock(instant)?.second)).toEqual([
      3 * 3600 - 1,
      2 * 3600,
      2 * 3600 - 1,
      3 * 3600,
    ]);
  });

  it('puts midnight into the new day, also where the universal day is another', () => {
    const clock = openLocalClock('Europe/Berlin');
    expect(clock('2022-05-07T22:00:00.000Z')).toEqual({ day: dayNumber('2022-05-08'), second: 0 });
    expect(clock('2022-05-07T21:59:59.999Z')).toEqual({ day: dayNumber('2022-05-07'), second: 86_399 });
  });

  it('knows no time for a text that is none', () => {
    expect(['', 'yesterday', '2022-13-40'].map(openLocalClock('UTC'))).toEqual([null, null, null]);
  });

  it('agrees with Intl at any instant in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (timeZone, date) => {
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone,
            dateStyle: 'short',
            timeStyle: 'medium',
          }).format(date);
          const local = openLocalClock(timeZone)(date.toISOString());
          const text = new Date(((local?.day ?? 0) * 86_400 + (local?.second ?? 0)) * 1000).toISOString();
          expect(text.slice(0, 19).replace('T', ' ')).toBe(shown);
        },
      ),
      { numRuns: 300 },
    );
  });
});
