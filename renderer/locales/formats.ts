import { dayOf } from '../../shared/domain/calendar/days.ts';
import type { ScreenLanguage } from './language.ts';

export type Moment = string | number | Date;

export interface Formats {
  readonly timeZone: string;
  /** 09:42 */
  readonly time: (moment: Moment) => string;
  /** 09:42:17 */
  readonly timeWithSeconds: (moment: Moment) => string;
  /** Wed 14 Oct */
  readonly date: (moment: Moment) => string;
  /** Wed 14 Oct 2026 */
  readonly dateInYear: (moment: Moment) => string;
  /** Wed 14 October */
  readonly longDate: (moment: Moment) => string;
  /** Wed 09:42 */
  readonly dayAndTime: (moment: Moment) => string;
  /** The calendar day in the event's zone, 2026-10-14: for day rules and for comparing. */
  readonly isoDay: (moment: Moment) => string;
  readonly number: (value: number) => string;
  /** Compares two names as the language sorts them. */
  readonly compare: (one: string, other: string) => number;
}

// British English for a 24-hour clock and the day before the month; European digits in Arabic.
const TAGS: Readonly<Record<ScreenLanguage, string>> = { en: 'en-GB', de: 'de-DE', ar: 'ar-u-nu-latn' };

/** Dates, times and numbers as people at the event write them, always in the event's time zone. */
export const createFormats = (language: ScreenLanguage, timeZone: string): Formats => {
  const tag = TAGS[language];
  const of = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    return (moment: Moment) => format.format(new Date(moment));
  };
  const weekday = of({ weekday: 'short' });
  const day = of({ day: 'numeric', month: 'short' });
  const dayInYear = of({ day: 'numeric', month: 'short', year: 'numeric' });
  const longDay = of({ day: 'numeric', month: 'long' });
  const time = of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const timeWithSeconds = of({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const numbers = new Intl.NumberFormat(tag);
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  const shortWeekday = (moment: Moment) => weekday(moment).replace(/\.$/, '');
  return {
    timeZone,
    time,
    timeWithSeconds,
    date: (moment) => `${shortWeekday(moment)} ${day(moment).replace(/\.$/, '')}`,
    dateInYear: (moment) => `${shortWeekday(moment)} ${dayInYear(moment)}`,
    longDate: (moment) => `${shortWeekday(moment)} ${longDay(moment)}`,
    dayAndTime: (moment) => `${shortWeekday(moment)} ${time(moment)}`,
    isoDay: (moment) => dayOf(new Date(moment).toISOString(), timeZone),
    number: (value) => numbers.format(value),
    compare: (one, other) => collator.compare(one, other),
  };
};
