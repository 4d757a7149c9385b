import type { RoomList, RoomPerson } from '../../../shared/contract/rooms.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import { type DeskParts, nowIso } from '../desk-parts.ts';
import { isArrived } from './is-arrived.ts';
import { prepareLastSeen } from './last-seen.ts';

interface PersonRow {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly town: string;
  readonly country: string;
  readonly phone: string;
  readonly state: 'booked' | 'waitlisted' | 'cancelled' | null;
  readonly since: string | null;
  readonly note: string | null;
  readonly insideSince: string | null;
  readonly elsewhereAt: string | null;
  readonly wasSeen: number;
  readonly arrivedAt: string | null;
}

export interface PeopleWindow {
  readonly activityId: string;
  readonly list: RoomList;
  readonly offset: number;
  readonly limit: number;
}

/** The people of a session, window by window. */
export interface RoomPeople {
  list(window: PeopleWindow): readonly RoomPerson[];
  one(activityId: string, attendeeId: string): RoomPerson | undefined;
  /** Who is first on the waiting list and has not come in. */
  nextWaiting(activityId: string): RoomPerson | undefined;
}

const UNSEEN = `LEFT JOIN attendance h ON h.attendee_id = b.attendee_id AND h.checkpoint_id = ?
  WHERE b.activity_id = ? AND h.attendee_id IS NULL`;

const prepareStatements = ({ sql }: Pick<DeskParts, 'sql'>) => ({
  missing: sql
    .prepare<[string, string, number, number], string>(
      `SELECT b.attendee_id FROM standing_booking b JOIN attendee a ON a.id = b.attendee_id ${UNSEEN}
         AND b.state = 'booked' ORDER BY a.sort_name, a.id LIMIT ? OFFSET ?`,
    )
    .pluck(),
  waiting: sql
    .prepare<[string, string, number, number], string>(
      `SELECT b.attendee_id FROM standing_booking b JOIN attendee a ON a.id = b.attendee_id ${UNSEEN}
         AND b.state = 'waitlisted' ORDER BY b.since, b.attendee_id LIMIT ? OFFSET ?`,
    )
    .pluck(),
  // Who came last stands first: the host looks for whoever just went by.
  inside: sql
    .prepare<[string, number, number, number], string>(
      `SELECT attendee_id FROM attendance WHERE checkpoint_id = ? AND inside_since <> ''
         AND (elsewhere_at = '' OR ? = 0) ORDER BY inside_since DESC, attendee_id LIMIT ? OFFSET ?`,
    )
    .pluck(),
  rows: sql.prepare<[string, string, string], PersonRow>(
    `SELECT a.id, a.given, a.family, a.display, a.own_script AS ownScript, a.town, a.country, a.phone,
       b.state, b.since, b.note, h.inside_since AS insideSince, h.elsewhere_at AS elsewhereAt,
       h.attendee_id IS NOT NULL AS wasSeen, e.last_at AS arrivedAt
     FROM json_each(?) wanted CROSS JOIN attendee a ON a.id = wanted.value
     LEFT JOIN standing_booking b ON b.attendee_id = a.id AND b.activity_id = ?
     LEFT JOIN attendance h ON h.attendee_id = a.id AND h.checkpoint_id = ?
     LEFT JOIN attendance e ON e.attendee_id = a.id AND e.checkpoint_id = '${MAIN_ENTRANCE}'
     ORDER BY wanted.key`,
  ),
  before: sql
    .prepare<[string, string, string, string], number>(
      `SELECT count(*) FROM standing_booking b JOIN attendee a ON a.id = b.attendee_id ${UNSEEN}
         AND b.state = 'waitlisted' AND (b.since, b.attendee_id) < (?, ?)`,
    )
    .pluck(),
});

/** Prepares the lists of a session's people. */
export const prepareRoomPeople = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'programme' | 'ports'>,
): RoomPeople => {
  const { settings } = parts;
  const { missing, waiting, inside, rows, before } = prepareStatements(parts);
  const lastSeen = prepareLastSeen(parts);
  const leaves = (): boolean => settings.event().leavesByEnteringElsewhere;

  const idsOf = ({ activityId, list, offset, limit }: PeopleWindow): readonly string[] => {
    const door = doorOf(activityId);
    if (list === 'inside') return inside.all(door, leaves() ? 1 : 0, limit, offset);
    return (list === 'missing' ? missing : waiting).all(door, activityId, limit, offset);
  };
  const positionOf = (activityId: string, { state, since, id, wasSeen }: PersonRow): number | null =>
    state === 'waitlisted' && wasSeen === 0
      ? (before.get(doorOf(activityId), activityId, since ?? '', id) ?? 0) + 1
      : null;
  const toPerson = (activityId: string, row: PersonRow, position: number | null): RoomPerson => {
    const name = nameOf(row);
    const isInside = Boolean(row.insideSince) && (row.elsewhereAt === '' || !leaves());
    return {
      id: row.id,
      name,
      ownScript: row.ownScript === name ? '' : row.ownScript,
      town: row.town,
      country: row.country,
      phone: row.phone,
      booking: row.state === null || row.state === 'cancelled' ? 'none' : row.state,
      note: row.note ?? '',
      position,
      insideSince: isInside ? row.insideSince : null,
      isCheckedIn: isArrived(parts, row.arrivedAt, nowIso(parts.ports)),
      seen: lastSeen(row.id, activityId),
    };
  };
  const rowsOf = (activityId: string, ids: readonly string[]): readonly PersonRow[] =>
    rows.all(JSON.stringify(ids), activityId, doorOf(activityId));
  const list = (window: PeopleWindow): readonly RoomPerson[] =>
    rowsOf(window.activityId, idsOf(window)).map((row, place) =>
      toPerson(window.activityId, row, window.list === 'waiting' ? window.offset + place + 1 : null),
    );
  return {
    list,
    one(activityId, attendeeId) {
      const [row] = rowsOf(activityId, [attendeeId]);
      return row === undefined ? undefined : toPerson(activityId, row, positionOf(activityId, row));
    },
    nextWaiting: (activityId) => list({ activityId, list: 'waiting', offset: 0, limit: 1 })[0],
  };
};
