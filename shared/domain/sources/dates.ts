import type { SourceSystem } from './column-mapping.ts';
import { readMonth, withoutWeekday } from './month-names.ts';

export interface DateReading {
  readonly dayFirst: boolean;
  /** The instant at which the event's clocks show a time; both in milliseconds, the shown one as if it were UTC. */
  readonly placeMs: (shownMs: number) => number;
}

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|(?:(?:GMT|UTC)\s*)?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'u');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`, 'u');
const NAMED_LAST = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er)?[-. ]+(?:of )?(\p{L}{3,12})\.?[-,. ]+(\d{4})${TIME}$`,
  'u',
);
const NAMED_FIRST = new RegExp(
  String.raw`^(\p{L}{3,12})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?[-, ]+(\d{4})${TIME}$`,
  'u',
);

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

interface SplitDate {
  readonly day: Day;
  readonly time: readonly (string | undefined)[];
}

/** A date whose month is a name, before or behind the day. */
const splitNamed = (text: string): SplitDate | undefined => {
  const last = NAMED_LAST.exec(text);
  const named = last ?? NAMED_FIRST.exec(text);
  if (named === null) return undefined;
  const [, first = '', second = '', year = '', ...time] = named;
  const [day, name] = last === null ? [second, first] : [first, second];
  const month = readMonth(name);
  return month === undefined ? undefined : { day: { year: Number(year), month, day: Number(day) }, time };
};

const splitDate = (text: string, dayFirst: boolean): SplitDate | undefined => {
  const first = YEAR_FIRST.exec(text);
  if (first)
    return {
      day: { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) },
      time: first.slice(4),
    };
  const last = YEAR_LAST.exec(text);
  if (last) {
    const [a, b] = [Number(last[1]), Number(last[3])];
    const isDayFirst = last[2] === '.' || (b <= 12 && (dayFirst || a > 12));
    const [day, month] = isDayFirst ? [a, b] : [b, a];
    return { day: { year: yearOf(last[4] ?? ''), month, day }, time: last.slice(5) };
  }
  return splitNamed(text);
};

/** As people write it: with spaces around it, or with the weekday in front. */
const splitWritten = (text: string, dayFirst: boolean): SplitDate | undefined => {
  const written = text.trim().normalize('NFC');
  return splitDate(written, dayFirst) ?? splitDate(withoutWeekday(written), dayFirst);
};

/** Minutes that a zone is ahead of UTC: `Z`, `GMT`, `+02`, `UTC+2`, `GMT-05:30`. */
const zoneMinutes = (zone: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2})(?::?(\d{2}))?$/u.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** Says of a moment that can be read whether it names its zone, and so is the same wherever it is read. */
export const namesZone = (text: string): boolean => splitWritten(text, true)?.time.at(-1) !== undefined;

/** The last hour, minute, second and millisecond of a day. */
const END_OF_DAY = ['23', '59', '59', '999'] as const;

/** Reads a moment as exports write it into an ISO 8601 instant; undefined where it is none. A day alone is its start. */
export const readMoment = (text: string, reading: DateReading): string | undefined =>
  momentOf(text, reading, []);

/** The same for the end of something: a day alone lasts to its last millisecond. */
export const readLastMoment = (text: string, reading: DateReading): string | undefined =>
  momentOf(text, reading, END_OF_DAY);

const momentOf = (text: string, reading: DateReading, dayMeans: readonly string[]): string | undefined => {
  const split = splitWritten(text, reading.dayFirst);
  if (split === undefined) return undefined;
  const { day, time } = split;
  const [hourText = '0', minute = '0', second = '0', fraction = '0', half, zone] =
    time[0] === undefined ? dayMeans : time;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (isAfternoon ? 12 : 0);
  const clock = [hour, Number(minute), Number(second), Number(fraction.padEnd(3, '0').slice(0, 3))] as const;
  const shownMs = Date.UTC(day.year, day.month - 1, day.day, ...clock);
  const isReal =
    new Date(shownMs).getUTCDate() === day.day && day.month <= 12 && hour < 24 && Number(minute) < 60;
  if (!isReal) return undefined;
  const ms = zone === undefined ? reading.placeMs(shownMs) : shownMs - zoneMinutes(zone) * 60_000;
  return new Date(ms).toISOString();
};

/** Is day or month first in this file? Looks for a number above 12; US systems decide where nothing tells. */
export const guessDayFirst = (columns: readonly (readonly string[])[], system: SourceSystem): boolean => {
  let firstTooBig = 0;
  let secondTooBig = 0;
  for (const cell of columns.flat()) {
    const parts = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})\b/u.exec(cell.trim());
    if (Number(parts?.[1]) > 12) firstTooBig += 1;
    if (Number(parts?.[2]) > 12) secondTooBig += 1;
  }
  if (firstTooBig === secondTooBig) return system !== 'eventbrite' && system !== 'cvent';
  return firstTooBig > secondTooBig;
};
