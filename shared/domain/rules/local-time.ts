// Making a formatter costs more than a rule. What it gives never changes, so keeping the few of an event is no
// state that anybody could notice.
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // Swedish writes dates and times the ISO way.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(timeZone, format);
  return format;
};

const HALF_A_DAY_MS = 43_200_000;

/** Milliseconds that the clocks in a time zone are ahead of UTC at an instant. */
const offsetMs = (ms: number, timeZone: string): number => {
  const second = Math.floor(ms / 1000) * 1000;
  return Date.parse(`${formatOf(timeZone).format(second).replace(' ', 'T')}Z`) - second;
};

/**
 * The instant at which the clocks in a time zone show a date and time. A time that the clocks skip is moved on by
 * what they skip; of a time that comes twice it is the first.
 */
export const instantOf = (date: string, time: string, timeZone: string): number => {
  const wall = Date.parse(`${date}T${time}Z`);
  const before = offsetMs(wall - HALF_A_DAY_MS, timeZone);
  const after = offsetMs(wall + HALF_A_DAY_MS, timeZone);
  const isAfter = offsetMs(wall - before, timeZone) !== before && offsetMs(wall - after, timeZone) === after;
  return wall - (isAfter ? after : before);
};
