import type { RawActivity } from '../../../shared/domain/programme/source/raw-activity.ts';
import {
  type EventPlace,
  openEvents,
  type ScheduledEvent,
} from '../../../shared/domain/programme/source/schedule-json.ts';
import { attribute, openXmlScanner, unescapeXml } from '../tables/xml-scan.ts';

const NO_EVENT = {
  guid: '',
  id: '',
  code: '',
  date: '',
  start: '',
  duration: '',
  title: '',
  track: '',
  type: '',
  room: '',
};

/** Texts of an event under the names of their elements. */
const TEXTS: ReadonlySet<string> = new Set(Object.keys(NO_EVENT));

/** Reads the activities of a `schedule.xml` as frab and pretalx write it. Throws `TableError` for what is no XML. */
export const readScheduleXml = (xml: string): readonly RawActivity[] => {
  const raws: RawActivity[] = [];
  const toRaw = openEvents();
  const place = { day: '', room: '', zone: '' };
  let event: Record<string, string> | null = null;
  let persons: string[] = [];
  let text = '';

  const open = (name: string, tag: string): void => {
    text = '';
    if (name === 'day') place.day = attribute(tag, 'date') ?? '';
    if (name === 'room' && event === null) place.room = attribute(tag, 'name') ?? '';
    if (name !== 'event') return;
    event = {
      ...NO_EVENT,
      guid: attribute(tag, 'guid') ?? '',
      id: attribute(tag, 'id') ?? '',
      code: attribute(tag, 'code') ?? '',
    };
    persons = [];
  };
  const close = (name: string): void => {
    const said = text.replace(/\s+/gu, ' ').trim();
    text = '';
    if (name === 'time_zone_name') place.zone = said;
    if (event === null) return;
    if (name === 'person' && said !== '') persons.push(said);
    else if (TEXTS.has(name)) event[name] = said;
    if (name !== 'event') return;
    raws.push(toRaw(scheduled(event, persons), placeOf(place, raws.length + 1)));
    event = null;
  };
  const scanner = openXmlScanner('schedule.xml', {
    open,
    close,
    text: (piece, isRaw) => {
      text += isRaw ? piece : unescapeXml(piece);
    },
  });
  scanner.push(xml.replace(/^\ufeff/u, ''));
  scanner.end();
  return raws;
};

const scheduled = (event: Record<string, string>, persons: readonly string[]): ScheduledEvent => ({
  ...NO_EVENT,
  ...event,
  persons: persons.map((name) => ({ public_name: name, name, full_public_name: '' })),
});

const placeOf = (place: Omit<EventPlace, 'number' | 'capacity'>, number: number): EventPlace => ({
  ...place,
  number,
  capacity: null,
});
