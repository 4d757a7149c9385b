import { readMoment } from '../../sources/dates.ts';
import { readClock } from '../clock-text.ts';
import { dayAfter } from '../wall-time.ts';
import type { RawEnd, RawTime } from './raw-activity.ts';

const DASH = /\s*(?:–|—|\bto\b|\bbis\b|-)\s*/iu;
const DAY_NUMBER = /^(?:day|tag)\s*(\d{1,2})$/iu;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface DayReading {
  readonly dayFirst: boolean;
  /** The first day of the event, for "Day 2". */
  readonly firstDay: string;
}

const AS_WRITTEN = { offsetAt: () => 0 };

/** Reads a calendar day; empty for anything else. */
export const readDay = (text: string, { dayFirst, firstDay }: DayReading): string => {
  const number = DAY_NUMBER.exec(text.trim())?.[1];
  if (number !== undefined) return dayAfter(firstDay, Number(number) - 1);
  // "Sun 8 May 2022": the name of the weekday adds nothing.
  const bare = text.trim().replace(/^\p{L}{2,10}\.?,?\s+(?=\d)/u, '');
  return readMoment(bare, { dayFirst, ...AS_WRITTEN })?.slice(0, 10) ?? '';
};

const HAS_ZONE = /(?:Z|GMT|UTC|[+-]\d{1,2}:?\d{2})\s*$/u;
const HAS_CLOCK = /\d[T ,]+\d{1,2}[:.]\d{2}/u;

/** Reads a cell that may hold a moment, a time of day, or both ends of a span: `09:00–09:45`. */
export const readStart = (
  cell: string,
  dayText: string,
  reading: DayReading,
): { readonly from: RawTime; readonly end: string } => {
  if (cell === '') return { from: { kind: 'missing' }, end: '' };
  if (HAS_CLOCK.test(cell)) return { from: momentOf(cell, reading), end: '' };
  const [start = '', end = ''] = cell.split(DASH);
  const time = readClock(start);
  const day = ISO_DAY.test(dayText) ? dayText : readDay(dayText, reading);
  if (time === '') return { from: { kind: 'unreadable', text: cell }, end: '' };
  if (dayText === '') return { from: { kind: 'missing' }, end };
  if (day === '') return { from: { kind: 'unreadable', text: dayText }, end };
  return { from: { kind: 'wall', day, time }, end };
};

const momentOf = (cell: string, { dayFirst }: DayReading): RawTime => {
  const moment = readMoment(cell, { dayFirst, ...AS_WRITTEN });
  if (moment === undefined) return { kind: 'unreadable', text: cell };
  if (HAS_ZONE.test(cell)) return { kind: 'instant', at: moment };
  return { kind: 'wall', day: moment.slice(0, 10), time: moment.slice(11, 16) };
};

/** Reads where something ends: a moment, a time of day, or after so many minutes (`90`, `1:30`). */
export const readEnd = (cell: string, duration: string, reading: DayReading): RawEnd => {
  if (cell !== '') {
    if (HAS_CLOCK.test(cell)) return momentOf(cell, reading);
    const time = readClock(cell);
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
