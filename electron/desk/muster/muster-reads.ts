import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
import type { TraceRow } from './trace-places.ts';

/** Somebody on the list of guests, as the order and the groups of a muster need them. */
export interface MemberRow {
  readonly id: string;
  readonly sortName: string;
  readonly delegation: string;
}

/** So many rows are a few milliseconds: scans go on while a list is made. */
const PEOPLE_AT_ONCE = 1000;
const TRACES_AT_ONCE = 1500;

const MEMBER = 'id, sort_name AS sortName, delegation';

// Of doors and buses only what happened today counts; of entrances also when somebody left.
const TRACE = `h.attendee_id AS attendeeId, h.checkpoint_id AS checkpointId, h.inside_since AS insideSince,
  h.elsewhere_at AS elsewhereAt, h.last_at AS lastAt,
  CASE WHEN h.inside_since = '' THEN coalesce(json_extract(h.stays, '$[#-1][1]'), '') ELSE '' END AS leftAt`;
const TODAY = `(h.last_at >= @dayStart OR NOT (h.checkpoint_id GLOB 'door/*' OR h.checkpoint_id GLOB 'leg/*'))`;

/** The reading of everybody, slice by slice, and of single people. */
export const prepareMusterReads = (sql: Sql) => {
  const members = sql.prepare<[number], MemberRow & { place: number }>(
    `SELECT rowid AS place, ${MEMBER} FROM attendee WHERE rowid > ? ORDER BY rowid LIMIT ${PEOPLE_AT_ONCE}`,
  );
  const member = sql.prepare<[string], MemberRow>(`SELECT ${MEMBER} FROM attendee WHERE id = ?`);
  const slice = sql.prepare<
    [{ attendeeId: string; checkpointId: string }],
    Pick<TraceRow, 'attendeeId' | 'checkpointId'>
  >(
    `SELECT attendee_id AS attendeeId, checkpoint_id AS checkpointId FROM attendance
     WHERE (attendee_id, checkpoint_id) > (@attendeeId, @checkpointId)
     ORDER BY attendee_id, checkpoint_id LIMIT 1 OFFSET ${TRACES_AT_ONCE - 1}`,
  );
  const traces = sql.prepare<
    [
      {
        attendeeId: string;
        checkpointId: string;
        lastAttendee: string;
        lastCheckpoint: string;
        dayStart: string;
      },
    ],
    TraceRow
  >(
    `SELECT ${TRACE} FROM attendance h
     WHERE (h.attendee_id, h.checkpoint_id) > (@attendeeId, @checkpointId)
       AND (h.attendee_id, h.checkpoint_id) <= (@lastAttendee, @lastCheckpoint) AND ${TODAY}
     ORDER BY h.attendee_id, h.checkpoint_id`,
  );
  const ofPerson = sql.prepare<[{ attendeeId: string; dayStart: string }], TraceRow>(
    `SELECT ${TRACE} FROM attendance h WHERE h.attendee_id = @attendeeId AND ${TODAY}`,
  );
  return {
    members: (): Generator<readonly MemberRow[]> =>
      walkSlices(PEOPLE_AT_ONCE, { place: 0 }, (last) => members.all(last.place)),
    member: (id: string): MemberRow | undefined => member.get(id),
    *traces(dayStart: string): Generator<readonly TraceRow[]> {
      let from = { attendeeId: '', checkpointId: '' };
      for (;;) {
        const end = slice.get(from);
        const last = end ?? { attendeeId: '\u{10ffff}', checkpointId: '' };
        yield traces.all({
          ...from,
          lastAttendee: last.attendeeId,
          lastCheckpoint: last.checkpointId,
          dayStart,
        });
        if (end === undefined) return;
        from = end;
      }
    },
    ofPerson: (attendeeId: string, dayStart: string) => ofPerson.all({ attendeeId, dayStart }),
  };
};
