import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { deskIdentity } from '../../../electron/desk/desk-identity.ts';
import { type NewOp, openLog } from '../../../electron/desk/log/open-log.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import { fieldsOf, fieldTexts } from '../../../electron/desk/programme/activity-fields.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { makeGuests } from '../guests/make-guests.ts';
import { BENCH_KEY, benchPorts, openBenchDesk } from './bench-desk.ts';

const ROOMS = 50;
const MINUTE_MS = 60_000;
/** Rounds of activities follow each other every hour, so many of them before now. */
const ROUNDS_BEFORE = 6;

export const BIG_ROOM = 'Big hall';
export const BIG_ACTIVITY = 'BIG';
export const BIG_SEATS = 2000;

/** A conference in full swing: a programme with bookings, everybody in the house, a hall of two thousand. */
export interface Conference {
  readonly people: number;
  readonly activities: number;
  readonly bookings: number;
  /** By how many people each number of earlier scans at doors was made. */
  readonly seasoned: readonly { readonly people: number; readonly scans: number }[];
}

/** The id of a person by their place on the list. */
export const personAt = (place: number): string => `person-${String(place).padStart(6, '0')}`;

const iso = (ms: number): string => new Date(ms).toISOString();
const activityAt = (place: number): string => `A${String(place).padStart(4, '0')}`;

const activityOp = (id: string, room: string, fromMs: number, capacity: number): OpBody => {
  const activity = {
    ...EMPTY_ACTIVITY,
    id,
    ref: id,
    kind: 'workshop' as const,
    theme: 'ABCDE'[id.length % 5] ?? 'A',
    title: { en: `Workshop ${id}`, de: `Workshop ${id}` },
    from: iso(fromMs),
    until: iso(fromMs + 50 * MINUTE_MS),
    room,
    capacity,
    policy: 'booked-first' as const,
  };
  return { kind: 'activity-set', id, fields: fieldTexts(fieldsOf(activity)) };
};

const bookingOp = (activityId: string, attendeeId: string, at: string): OpBody => ({
  kind: 'booking-set',
  activityId,
  attendeeId,
  fields: { state: 'booked', bus: '', since: at, note: '' },
});

const scanOp = (checkpointId: string, attendeeId: string, at: string): OpBody => ({
  kind: 'scan',
  checkpointId,
  attendeeId,
  code: '',
  direction: 'entry',
  verdict: 'admitted',
  reason: 'admitted',
  at,
  via: 'touch',
});

function* bodiesOf({ people, activities, bookings, seasoned }: Conference): Generator<OpBody> {
  const now = Date.now();
  const first = now - 10 * MINUTE_MS - ROUNDS_BEFORE * 60 * MINUTE_MS;
  for (const [place, guest] of makeGuests(people).entries()) {
    const { given, family, ownScript, town, organisation, delegation, code } = guest;
    const fields = { given, family, ownScript, town, organisation, delegation, country: 'DE' };
    yield { kind: 'attendee-set', id: personAt(place), fields, codes: [code] };
  }
  yield activityOp(BIG_ACTIVITY, BIG_ROOM, now - 10 * MINUTE_MS, BIG_SEATS);
  for (let place = 0; place < activities - 1; place += 1)
    yield activityOp(
      activityAt(place),
      `Room ${place % ROOMS}`,
      first + Math.floor(place / ROOMS) * 60 * MINUTE_MS,
      60,
    );
  const seats = Math.min(BIG_SEATS, people);
  for (let place = 0; place < seats; place += 1) yield bookingOp(BIG_ACTIVITY, personAt(place), iso(first));
  for (let place = seats; place < bookings; place += 1)
    yield bookingOp(activityAt(place % (activities - 1)), personAt(place % people), iso(first));
  // Since four in the morning at the earliest: whoever came before is not inside any more.
  const cameAt = iso(now - 5 * MINUTE_MS);
  for (let place = 0; place < people; place += 1) yield scanOp('entrance', personAt(place), cameAt);
  for (let place = 0; place < seats * 0.75; place += 1)
    yield scanOp(doorOf(BIG_ACTIVITY), personAt(place), cameAt);
  let person = people - 1;
  for (const { people: many, scans } of seasoned)
    for (let each = 0; each < many; each += 1, person -= 1)
      for (let scan = 0; scan < scans; scan += 1)
        yield scanOp(doorOf(activityAt(scan)), personAt(person), iso(now - (300 - scan) * 1000));
}

const append = (sql: Sql, conference: Conference): void => {
  const log = openLog(sql, deskIdentity(sql, benchPorts), prepareProjections(sql), benchPorts.now);
  const toOp = (body: OpBody): NewOp => ({ subject: '', operatorId: 'command-line', body });
  log.transaction(() => {
    for (const body of bodiesOf(conference)) log.append([toOp(body)]);
  });
};

/** Makes the desk of a conference in a folder, by the log and the projections of a desk. */
export const fillConference = async (folder: string, conference: Conference): Promise<void> => {
  await (await openBenchDesk(folder)).close();
  const { migrations } = resourceFolders();
  const sql = openDatabase(folder, { key: BENCH_KEY, migrationsFolder: migrations, now: benchPorts.now });
  try {
    sql.pragma('cache_size=-2000000');
    append(sql, conference);
    sql.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sql.close();
  }
};
