import ICAL from 'ical.js';
import { dayAfter } from '../../../shared/domain/calendar/days.ts';
import type { RawActivity, RawEnd, RawTime } from '../../../shared/domain/programme/source/raw-activity.ts';
import { openSourceWords } from '../../../shared/domain/programme/source/source-words.ts';
import { TableError } from '../tables/table-error.ts';

/** So many times does one recurring event happen at most. */
const MOST_OCCURRENCES = 500;

/** Reads the events of a calendar. A rule without end is followed up to the last day of the event, or happens once. */
export const readIcalendar = (text: string, lastDay: string): readonly RawActivity[] => {
  const words = openSourceWords();
  let number = 0;
  return eventsIn(text).flatMap((component) => {
    number += 1;
    const line = number;
    return occurrencesOf(component, lastDay).map((occurrence) => toRaw(occurrence, line, words));
  });
};

const eventsIn = (text: string): readonly ICAL.Component[] => {
  let parsed: unknown[];
  try {
    parsed = ICAL.parse(text) as unknown[];
  } catch {
    throw new TableError('damaged', { part: 'iCalendar' });
  }
  // Several calendars in one file come as a list of lists.
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
    // What ICAL.parse gives is just what a component is made of.
    (one) => new ICAL.Component(one as ConstructorParameters<typeof ICAL.Component>[0]),
  );
  return calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
};

/** One time at which an event happens; `start` is null where the file gives none, or one that cannot be read. */
interface Occurrence {
  readonly component: ICAL.Component;
  readonly key: string;
  readonly start: ICAL.Time | null;
  readonly end: ICAL.Time | null;
  readonly warning: string;
}

const occurrencesOf = (component: ICAL.Component, lastDay: string): readonly Occurrence[] => {
  const uid = textOf(component, 'uid');
  try {
    const event = new ICAL.Event(component);
    // A moved occurrence comes with its rule, unless the rule is in another file.
    if (event.isRecurrenceException())
      return hasMaster(component, uid) ? [] : [single(event, `${uid}/${event.recurrenceId.toICALString()}`)];
    return event.isRecurring() ? recurring(event, lastDay) : [single(event, uid)];
  } catch {
    return [{ component, key: uid, start: null, end: null, warning: '' }];
  }
};

const hasMaster = (component: ICAL.Component, uid: string): boolean =>
  component.parent
    .getAllSubcomponents('vevent')
    .some((one) => textOf(one, 'uid') === uid && !one.hasProperty('recurrence-id'));

const single = (event: ICAL.Event, key: string): Occurrence => ({
  component: event.component,
  key,
  start: event.startDate,
  end: hasEnd(event.component) ? event.endDate : null,
  warning: '',
});

const hasEnd = (component: ICAL.Component): boolean =>
  component.hasProperty('dtend') || component.hasProperty('duration');

const recurring = (event: ICAL.Event, lastDay: string): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  const isEndless = event.component
    .getAllProperties('rrule')
    .some((rule) => isWithoutEnd(rule.getFirstValue() as ICAL.Recur));
  const iterator = event.iterator();
  for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) {
    const isPast = isEndless && dayOf(next) > lastDay && found.length > 0;
    if (isPast || found.length === MOST_OCCURRENCES) {
      const last = found.pop();
      return last === undefined ? [] : [...found, { ...last, warning: 'recurs-on' }];
    }
    const { item, recurrenceId, startDate, endDate } = event.getOccurrenceDetails(next);
    const key = `${event.uid}/${recurrenceId.toICALString()}`;
    const end = hasEnd(item.component) ? endDate : null;
    found.push({ component: item.component, key, start: startDate, end, warning: '' });
  }
  return found;
};

const isWithoutEnd = (rule: ICAL.Recur): boolean => rule.count === null && rule.until === null;

const textOf = (component: ICAL.Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
};

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);

/** An instant where the file knows the zone, else a time on the wall of that zone, or of the event. */
const timeOf = (time: ICAL.Time): RawTime => {
  if (time.isDate) return { kind: 'wall', day: dayOf(time), time: '00:00' };
  const { tzid } = time.zone;
  if (tzid !== 'floating') return { kind: 'instant', at: new Date(time.toUnixTime() * 1000).toISOString() };
  const zone = zoneNameOf(time);
  const clock = time.toString().slice(11, 16);
  return { kind: 'wall', day: dayOf(time), time: clock, ...(zone === '' ? {} : { zone }) };
};

/** The name of a zone that the file does not describe; empty for a floating time. */
const zoneNameOf = (time: ICAL.Time): string => {
  const { timezone } = time as { readonly timezone?: unknown };
  return typeof timezone === 'string' ? timezone : '';
};

/** A day without time ends at its end; a calendar gives the day after. */
const endOf = ({ start, end }: Occurrence): RawEnd => {
  if (end !== null) return timeOf(end);
  if (start?.isDate === true) return { kind: 'wall', day: dayAfter(dayOf(start)), time: '00:00' };
  return { kind: 'missing' };
};

const toRaw = (
  occurrence: Occurrence,
  line: number,
  words: ReturnType<typeof openSourceWords>,
): RawActivity => {
  const { component, key, start, warning } = occurrence;
  const title = textOf(component, 'summary');
  const categories = component.getAllProperties('categories').flatMap((one) => one.getValues() as unknown[]);
  const codes = [warning, start?.isDate === true ? 'all-day' : ''].filter((code) => code !== '');
  return {
    line,
    id: key,
    ref: '',
    titleEn: title,
    titleDe: title,
    from: start === null ? unreadStart(component) : timeOf(start),
    until: endOf(occurrence),
    ...(categories.length === 0 ? {} : { kind: words.kindOf(categories.map(String).join(' / ')) }),
    room: textOf(component, 'location'),
    isCancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED',
    warnings: codes.map((code) => ({ code, params: {} })),
  };
};

const unreadStart = (component: ICAL.Component): RawTime =>
  component.hasProperty('dtstart') ? { kind: 'unreadable', text: 'DTSTART' } : { kind: 'missing' };
