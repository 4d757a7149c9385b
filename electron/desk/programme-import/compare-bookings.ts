import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { SourceWarning } from '../../../shared/domain/programme/source/raw-activity.ts';
import type { RawBooking } from '../../../shared/domain/programme/source/read-booking-rows.ts';
import { bilingualParam } from '../../../shared/domain/spoken-params.ts';
import { PROGRAMME_LIST } from '../cards/activity-id.ts';
import type { GivenValues } from '../cards/given-values.ts';
import type { DeskParts } from '../desk-parts.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';
import { type ActivityBook, openActivityBook } from './activity-book.ts';
import {
  type ComparedItem,
  changedValues,
  countItems,
  type ItemComparison,
  inBoth,
  PLAIN_ITEM,
} from './comparison.ts';
import { type PeopleFinder, preparePeopleFinder } from './people-finder.ts';
import { UnusableBooking, whichActivity, whichBus, whichPerson } from './which-booking.ts';

/** What saving a row writes: a place of one person in one activity. */
export interface WantedBooking {
  readonly activityId: string;
  readonly attendeeId: string;
  readonly fields: GivenValues;
}
export type BookingComparison = ItemComparison<WantedBooking>;

/** What the file speaks of besides who and what. */
export interface SpokenOf {
  readonly bus: boolean;
  readonly since: boolean;
  readonly note: boolean;
}

interface Scene {
  readonly people: PeopleFinder;
  readonly activities: ActivityBook;
  /** What the source said of a place, as the table keeps it, under `ACTIVITY ATTENDEE`. */
  readonly before: Map<string, string>;
  readonly spoken: SpokenOf;
  /** The line on which a place stood first. */
  readonly lines: Map<string, number>;
  /** Where each person has a place in this file so far. */
  readonly places: Map<string, Activity[]>;
}

/** Prepares the comparison of bookings with what they said at the last import [R10]. Writes nothing. */
export const prepareBookingComparison = ({ sql, programme }: Pick<DeskParts, 'sql' | 'programme'>) => {
  const findPeople = preparePeopleFinder(sql);
  const given = sql.prepare<
    [string, string, string],
    { activity: string; person: string; given_values: string }
  >(
    `SELECT activity_id AS activity, attendee_id AS person, given_values FROM booking_origin
     WHERE source = ? AND (activity_id, attendee_id) > (?, ?)
     ORDER BY activity_id, attendee_id LIMIT ${ROWS_AT_A_STRETCH}`,
  );
  const givenBefore = async (signal: AbortSignal): Promise<Map<string, string>> => {
    const before = new Map<string, string>();
    for (let last = { activity: '', person: '' }; ; ) {
      const rows = given.all(PROGRAMME_LIST, last.activity, last.person);
      for (const row of rows) before.set(`${row.activity} ${row.person}`, row.given_values);
      const end = rows.at(-1);
      if (end === undefined || rows.length < ROWS_AT_A_STRETCH) return before;
      last = end;
      await letScansPass(signal);
    }
  };
  return async (
    raws: Iterable<RawBooking>,
    spoken: SpokenOf,
    signal: AbortSignal,
  ): Promise<BookingComparison> => {
    const people = await findPeople(signal);
    const before = await givenBefore(signal);
    const activities = openActivityBook(programme.activities());
    const scene = { people, activities, before, spoken, lines: new Map(), places: new Map() };
    const rows: ComparedItem<WantedBooking>[] = [];
    for (const raw of raws) {
      rows.push(compareRow(raw, scene));
      if (rows.length % ROWS_AT_A_STRETCH === 0) await letScansPass(signal);
    }
    return { counts: countItems(rows, before.size), rows };
  };
};

const compareRow = (raw: RawBooking, scene: Scene): ComparedItem<WantedBooking> => {
  try {
    return compareKnown(raw, scene);
  } catch (error) {
    if (!(error instanceof UnusableBooking)) throw error;
    const name = raw.name || raw.email || raw.personKey || raw.code;
    const { kind, reason, params } = error;
    return {
      ...PLAIN_ITEM,
      line: raw.line,
      kind,
      name: inBoth(name),
      place: inBoth(raw.activity || raw.activityTitle),
      reason,
      params,
    };
  }
};

const compareKnown = (raw: RawBooking, scene: Scene): ComparedItem<WantedBooking> => {
  const attendeeId = whichPerson(raw, scene.people);
  const activity = whichActivity(raw, scene.activities);
  const values = valuesOf(raw, activity, scene.spoken);
  const place = `${activity.id} ${attendeeId}`;
  const firstLine = scene.lines.get(place);
  if (firstLine !== undefined) throw new UnusableBooking('double', { line: String(firstLine) }, 'double');
  scene.lines.set(place, raw.line);
  const known = scene.before.get(place);
  scene.before.delete(place);
  const item = {
    ...PLAIN_ITEM,
    line: raw.line,
    name: inBoth(scene.people.nameOf(attendeeId)),
    place: activity.title,
    from: activity.from,
    until: activity.until,
    warnings: raw.state === 'booked' ? clashes(attendeeId, activity, scene) : [],
  };
  const said = known === undefined ? {} : (JSON.parse(known) as GivenValues);
  const fields = changedValues(said, values);
  if (known !== undefined && Object.keys(fields).length === 0) return { ...item, kind: 'unchanged' };
  const wanted = { activityId: activity.id, attendeeId, fields: known === undefined ? values : fields };
  if (known === undefined) return { ...item, kind: 'new', wanted };
  const shown = (field: string, value: string): string =>
    field === 'bus' ? busName(activity, value) : value;
  const changes = Object.entries(fields).map(([field, after]) => ({
    field,
    before: shown(field, said[field] ?? ''),
    after: shown(field, after),
  }));
  return { ...item, kind: 'changed', changes, wanted };
};

/** Buses that were added by hand have ids that nobody knows. */
const busName = ({ buses }: Activity, id: string): string => buses.find((bus) => bus.id === id)?.name ?? id;

const valuesOf = (raw: RawBooking, activity: Activity, spoken: SpokenOf): GivenValues => {
  if (raw.state === null) throw new UnusableBooking('unknown-state', { text: raw.stateText });
  return {
    state: raw.state,
    ...(spoken.bus ? { bus: whichBus(raw.bus, activity) } : {}),
    ...(spoken.since && raw.since !== '' ? { since: raw.since } : {}),
    ...(spoken.note ? { note: raw.note } : {}),
  };
};

/** Two places of one person at the same time: kept, and told. */
const clashes = (attendeeId: string, activity: Activity, { places }: Scene): readonly SourceWarning[] => {
  const others = places.get(attendeeId);
  if (others === undefined) {
    places.set(attendeeId, [activity]);
    return [];
  }
  const [from, until] = [Date.parse(activity.from), Date.parse(activity.until)];
  const clash = others.find((other) => Date.parse(other.from) < until && from < Date.parse(other.until));
  others.push(activity);
  return clash === undefined
    ? []
    : [{ code: 'booked-elsewhere', params: bilingualParam('text', clash.title) }];
};
