import { dayAfter } from '../../calendar/days.ts';
import { namesZone, readMoment } from '../../sources/dates.ts';
import { readClock } from '../clock-text.ts';
import type { RawEnd, RawTime } from './raw-activity.ts';

const DASH = /\s*(?:–|—|\bto\b|\bbis\b|-)\s*/iu;
const DAY_NUMBER = /^(?:day|tag)\s*(\d{1,2})$/iu;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface DayReading {
  readonly dayFirst: boolean;
  /** The first day of the event, for "Day 2"; empty where nobody has said it. */
  readonly firstDay: string;
}

const AS_WRITTEN = { placeMs: (shownMs: number): number => shownMs };

/** Reads a calendar day; empty for anything else. */
export const readDay = (text: string, { dayFirst, firstDay }: DayReading): string => {
  const number = DAY_NUMBER.exec(text.trim())?.[1];
  if (number !== undefined) return firstDay === '' ? '' : dayAfter(firstDay, Number(number) - 1);
  return readMoment(readable(text, dayFirst), { dayFirst, ...AS_WRITTEN })?.slice(0, 10) ?? '';
};

/** Where a word in front makes a date unreadable, it is taken for a weekday of some language and left out. */
const readable = (text: string, dayFirst: boolean): string =>
  readMoment(text, { dayFirst, ...AS_WRITTEN }) === undefined
    ? text.trim().replace(/^\p{L}{2,10}\.?,?\s+(?=\d)/u, '')
    : text;

const HAS_CLOCK = /\d[T ,]+\d{1,2}[:.]\d{2}/u;

/** The cell of a day that also says the time of day; empty for any other. */
export const clockIn = (dayText: string): string => (HAS_CLOCK.test(dayText) ? dayText : '');

/** Reads a cell that may hold a moment, a time of day, or both ends of a span: `09:00–09:45`. */
export const readStart = (
  cell: string,
  dayText: string,
  reading: DayReading,
): { readonly from: RawTime; readonly end: string } => {
  if (cell === '') return { from: { kind: 'missing' }, end: '' };
  if (HAS_CLOCK.test(cell)) {
    const { start, end } = spanIn(cell);
    return { from: momentOf(start, reading), end };
  }
  const [start = '', end = ''] = cell.split(DASH);
  const time = readClock(start);
  const day = ISO_DAY.test(dayText) ? dayText : readDay(dayText, reading);
  if (time === '') return { from: { kind: 'unreadable', text: cell }, end: '' };
  if (dayText === '') return { from: { kind: 'missing' }, end };
  if (day === '') return { from: { kind: 'unreadable', text: dayText }, end };
  return { from: { kind: 'wall', day, time }, end };
};

// Without seconds and `T`, as people write it; what computers write may end in an offset such as -05:00.
const SPAN =
  /^(.*\d[ ,]+(\d{1,2}[:.]\d{2}\s*(?:uhr|[ap]\.?m\.?)?))\s*(?:–|—|\bto\b|\bbis\b|-)\s*(\d{1,2}[:.]\d{2}\s*(?:uhr|h|[ap]\.?m\.?)?)$/iu;

/** Both ends of `2022-05-08 09:00–10:30`; after a plain hyphen, an end that is no later than the start is an offset. */
const spanIn = (cell: string): { readonly start: string; readonly end: string } => {
  const [, start = cell, from = '', end = ''] = SPAN.exec(cell) ?? [];
  const until = readClock(end);
  const isOffset = /\d\s*-\d{2}:\d{2}$/u.test(cell) && until !== '' && until <= readClock(from);
  return isOffset ? { start: cell, end: '' } : { start, end };
};

/** A moment as people write it, for the reading of those that computers write: without "Uhr". */
const plainMoment = (cell: string): string =>
  cell
    .trim()
    .replace(/\s*\buhr$/iu, '')
    .replace(/(\d[T ,]+\d{1,2})\.(\d{2})$/u, '$1:$2');

const momentOf = (cell: string, { dayFirst }: DayReading): RawTime => {
  const text = readable(plainMoment(cell), dayFirst);
  const moment = readMoment(text, { dayFirst, ...AS_WRITTEN });
  if (moment === undefined) return { kind: 'unreadable', text: cell };
  if (namesZone(text)) return { kind: 'instant', at: moment };
  return { kind: 'wall', day: moment.slice(0, 10), time: moment.slice(11, 16) };
};

/** Where something ends at the end of the day: `24:00`, `24 Uhr`. */
const MIDNIGHT = /^\s*24(?:[:.]00)?(?::00)?(?=\s*(?:uhr|h)?\s*$)/iu;

/** Reads where something ends: a moment, a time of day, or after so many minutes (`90`, `1:30`). */
export const readEnd = (cell: string, duration: string, reading: DayReading): RawEnd => {
  if (cell !== '') {
    if (HAS_CLOCK.test(cell)) return momentOf(cell, reading);
    const time = readClock(cell.replace(MIDNIGHT, '00:00'));
    return time === '' ? { kind: 'unreadable', text: cell } : { kind: 'clock', time };
  }
  if (duration === '') return { kind: 'missing' };
  const minutes = readMinutes(duration);
  return minutes === null ? { kind: 'unreadable', text: duration } : { kind: 'minutes', minutes };
};

/** Reads `90`, `90 min`, `1:30` or `01:30:00` as minutes; null for anything else. */
export const readMinutes = (text: string): number | null => {
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const plain = /^(\d{1,5})\s*(?:min\.?|minutes|minuten)?$/iu.exec(text.trim());
  return plain === null ? null : Number(plain[1]);
};
