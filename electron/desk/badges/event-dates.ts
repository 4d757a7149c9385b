/** The days of an event as a badge says them: "8–10 May 2022", "8.–10. Mai 2022". Dates are local, `yyyy-mm-dd`. */
export const eventDates = (from: string, until: string, language: string): string => {
  // Plain English puts the month first, which most of the guests would misread.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const text = format.formatRange(new Date(from), new Date(until)).replaceAll('\u2009', ' ');
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7);
  return isOneMonth ? text.replace(/(\d\.?) – (\d)/, '$1–$2') : text;
};
