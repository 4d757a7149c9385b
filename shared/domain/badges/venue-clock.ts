import { languageOf } from '../language.ts';
import type { Bilingual } from '../programme/activity.ts';

/** Says moments by the clock of the venue, in the language of a layout. */
export interface VenueClock {
  /** "Sun, 8 May" */
  day(instant: string): string;
  /** "Sunday, 8 May 2022" */
  longDay(instant: string): string;
  /** "09:30" */
  time(instant: string): string;
  /** "3 days", "17.5 hours" */
  count(value: number, unit: 'day' | 'hour'): string;
  textOf(text: Bilingual): string;
}

/** Plain English puts the month first, which most of the guests would misread. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Opens the clock. Making formats costs more than using them: keep it. */
export const openVenueClock = (language: string, timeZone: string): VenueClock => {
  const locale = localeOf(language);
  const formats = {
    day: new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' }),
    longDay: new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'full' }),
    time: new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
  const units = { style: 'unit', unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  const counts = {
    day: new Intl.NumberFormat(locale, { ...units, unit: 'day' }),
    hour: new Intl.NumberFormat(locale, { ...units, unit: 'hour' }),
  };
  const ofProduct = languageOf(language);
  return {
    day: (instant) => formats.day.format(new Date(instant)),
    longDay: (instant) => formats.longDay.format(new Date(instant)),
    time: (instant) => formats.time.format(new Date(instant)),
    count: (value, unit) => counts[unit].format(value),
    textOf: (text) => text[ofProduct],
  };
};
