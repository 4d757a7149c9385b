import { daysBetween } from '../calendar/days.ts';
import { localeOf } from './venue-clock.ts';

/** The days of an event as a badge says them: "8–10 May 2022", "8.–10. Mai 2022". Dates are local, `yyyy-mm-dd`. */
export const eventDates = (from: string, until: string, language: string): string => {
  const text = dateFormat(language).formatRange(new Date(from), new Date(until)).replaceAll('\u2009', ' ');
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7);
  return isOneMonth ? text.replace(/(\d\.?) – (\d)/, '$1–$2') : text;
};

/** Single days of an event, some of which may be missing: "8 May 2022 and 10 May 2022". */
export const listedDates = (dates: readonly string[], language: string): string => {
  const [first = '', ...others] = dates;
  const last = others.at(-1) ?? first;
  if (first === '') return '';
  const span = daysBetween(first, last) + 1;
  if (span === dates.length) return eventDates(first, last, language);
  const format = dateFormat(language);
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  return list.format(dates.map((date) => format.format(new Date(date))));
};

const dateFormat = (language: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
