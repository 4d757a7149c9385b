import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';
import { mergeStored } from '../log/stored-clocks.ts';
import { prepareOriginWrites } from './origin-writes.ts';

interface BookingRow {
  readonly state: string;
  readonly bus: string;
  readonly since: string;
  readonly note: string;
  readonly clocks: string;
}

type BookingFields = BodyOf<'booking-set'>['fields'];

const NO_BOOKING = { state: 'cancelled', bus: '', since: '', note: '' };

/** The programme and who has a place in it: last writer wins per field [R4]. */
export const programmeProjections = (
  sql: Sql,
): {
  readonly 'activity-set': ProjectionOf<'activity-set'>;
  readonly 'booking-set': ProjectionOf<'booking-set'>;
} => {
  const putActivityOrigin = prepareOriginWrites(sql, 'activity_origin', ['activity_id', 'source', 'key']);
  const putBookingOrigin = prepareOriginWrites(sql, 'booking_origin', [
    'activity_id',
    'attendee_id',
    'source',
  ]);
  const putField = sql.prepare(
    `INSERT INTO activity_field (activity_id, name, value, stamp) VALUES (?, ?, ?, ?)
     ON CONFLICT (activity_id, name) DO UPDATE SET value = excluded.value, stamp = excluded.stamp
     WHERE excluded.stamp > activity_field.stamp`,
  );
  const readBooking = sql.prepare<[string, string], BookingRow>(
    'SELECT state, bus, since, note, clocks FROM booking WHERE activity_id = ? AND attendee_id = ?',
  );
  const putBooking = sql.prepare(
    `INSERT INTO booking (activity_id, attendee_id, state, bus, since, note, clocks) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (activity_id, attendee_id) DO UPDATE SET state = excluded.state, bus = excluded.bus,
       since = excluded.since, note = excluded.note, clocks = excluded.clocks`,
  );
  return {
    'activity-set'(body, { stamp }) {
      if (body.origin !== undefined)
        putActivityOrigin([body.id, body.origin.source, body.origin.key], body.fields, stamp);
      for (const [name, value] of Object.entries(body.fields)) putField.run(body.id, name, value, stamp);
    },
    'booking-set'(body, { stamp }) {
      const { activityId, attendeeId } = body;
      const row = readBooking.get(activityId, attendeeId);
      const said = saidOf(body.fields);
      if (body.origin !== undefined)
        putBookingOrigin([activityId, attendeeId, body.origin.source], said, stamp);
      const { wins, clocks } = mergeStored(row?.clocks, said, stamp);
      const { state, bus, since, note } = { ...(row ?? NO_BOOKING), ...wins };
      putBooking.run(activityId, attendeeId, state, bus, since, note, clocks);
    },
  };
};

const saidOf = (fields: BookingFields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
    ),
  );
