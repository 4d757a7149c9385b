import { expect, it } from 'vitest';
import { createFormats } from '../../../renderer/locales/formats.ts';

const LATE = '2026-10-14T22:42:17Z';
const english = createFormats('en', 'Europe/Berlin');
const german = createFormats('de', 'Europe/Berlin');

it('tells the time of the event, not of the machine, on a 24-hour clock', () => {
  const midnight = '2026-10-14T22:00:05Z';
  expect([english.time(midnight), german.timeWithSeconds(midnight)]).toEqual(['00:00', '00:00:05']);
});

it('writes dates as people at the event write them', () => {
  expect([english.date(LATE), english.longDate(LATE), english.dayAndTime(LATE)]).toEqual([
    'Thu 15 Oct',
    'Thu 15 October',
    'Thu 00:42',
  ]);
  expect([german.date(LATE), german.longDate(LATE), german.dayAndTime(LATE)]).toEqual([
    'Do 15. Okt',
    'Do 15. Oktober',
    'Do 00:42',
  ]);
});

it('finds the calendar day in the zone of the event', () => {
  expect([english.isoDay(LATE), createFormats('en', 'UTC').isoDay(LATE)]).toEqual([
    '2026-10-15',
    '2026-10-14',
  ]);
});

it('sorts names by the letters, with accents beside their letter and numbers by size', () => {
  const names = ['Zoe', 'Öztürk', 'Bus 10', 'Oda', 'Bus 9'];
  expect(names.toSorted(german.compare)).toEqual(['Bus 9', 'Bus 10', 'Oda', 'Öztürk', 'Zoe']);
});

it('writes numbers as the language does', () => {
  expect([english.number(100_000), german.number(100_000)]).toEqual(['100,000', '100.000']);
});
