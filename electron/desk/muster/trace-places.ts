import type { Trace } from '../../../shared/domain/attendance/whereabouts.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { readCheckpointId, tellsPlace } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { DeskParts } from '../desk-parts.ts';
import { prepareTripEnds, type TripEnd } from './trip-ends.ts';

/** A row of the attendance of one person. */
export interface TraceRow {
  readonly attendeeId: string;
  readonly checkpointId: string;
  readonly insideSince: string;
  readonly elsewhereAt: string;
  readonly lastAt: string;
  readonly leftAt: string;
}

/** People are looked for in a room for a while after its session has ended. */
const LINGER_MS = 15 * 60_000;
/** A bus whose return nobody closed is out for so long after its time, and then forgotten. */
const LATE_BUS_MS = 6 * 3_600_000;

export const HOUSE = 'house';
export const roomGroup = (room: string): string => `room/${room}`;
/** The room of a session; where the programme names none, the session itself. */
export const sessionGroup = ({ id, room }: Pick<Activity, 'id' | 'room'>): string =>
  room === '' ? `session/${id}` : roomGroup(room);
export const busGroup = (activityId: string, busId: string): string => `bus/${activityId}/${busId}`;

/** Makes traces out of rows, as of one moment. */
export interface TracePlaces {
  /** The traces of one person out of all their rows. */
  tracesOf(rows: readonly TraceRow[]): readonly Trace[];
  /** When the next of the traces made so far is over, in milliseconds since 1970: then all are to be made anew. */
  nextEndMs(): number;
}

/** Whether a moment has come, in milliseconds since 1970. */
type IsPast = (ms: number) => boolean;

/** Asks the clock of one moment, and remembers the soonest of the times that have not come. */
const openLookout = (nowMs: number) => {
  let nextMs = Number.POSITIVE_INFINITY;
  const isPast: IsPast = (ms) => {
    if (ms <= nowMs) return true;
    nextMs = Math.min(nextMs, ms);
    return false;
  };
  return { isPast, nextMs: () => nextMs };
};

type PlaceParts = Pick<DeskParts, 'sql' | 'programme' | 'settings'>;

const latestOf = (rows: readonly TraceRow[]): TraceRow | undefined =>
  rows.reduce<TraceRow | undefined>(
    (best, row) => (best === undefined || row.lastAt > best.lastAt ? row : best),
    undefined,
  );

/** All roll calls of a trip are one trace: who was taken off at a stop is on the trip still. */
const tripTrace = (
  rows: readonly TraceRow[],
  activity: Activity,
  end: TripEnd,
  isPast: IsPast,
): Trace | null => {
  const last = latestOf(rows.filter(({ insideSince }) => insideSince !== '')) ?? latestOf(rows);
  if (last === undefined) return null;
  const place = readCheckpointId(last.checkpointId);
  const busId = place?.kind === 'leg' ? place.busId : '';
  const untilMs = Date.parse(activity.until);
  const isBack = isPast(untilMs) && end.isReturned(busId);
  const wentAt = end.wentOwnWayAt(last.attendeeId);
  return {
    kind: 'bus',
    group: busGroup(activity.id, busId),
    insideSince: last.insideSince,
    elsewhereAt: last.elsewhereAt,
    lastAt: last.lastAt,
    leftAt: wentAt > last.lastAt ? wentAt : '',
    isOver: isBack || isPast(untilMs + LATE_BUS_MS),
  };
};

/** Whoever is let in after the end is looked for a while after that. */
const roomTrace = (row: TraceRow, group: string, endMs: number | null, isPast: IsPast): Trace => ({
  ...row,
  kind: 'room',
  group,
  isOver: endMs !== null && isPast(Math.max(endMs, Date.parse(row.lastAt)) + LINGER_MS),
});

/** Opens the making of traces for one moment. */
export const openTracePlaces = ({ sql, programme, settings }: PlaceParts, nowMs: number): TracePlaces => {
  const { isPast, nextMs } = openLookout(nowMs);
  const endOf = prepareTripEnds(sql);
  const ends = new Map<string, TripEnd>();
  const tripEnd = (activity: Activity): TripEnd => {
    const known = ends.get(activity.id) ?? endOf(activity);
    ends.set(activity.id, known);
    return known;
  };
  const freeTrace = (row: TraceRow): Trace => {
    const checkpoint = settings.checkpoint(row.checkpointId);
    if (checkpoint === undefined) return roomTrace(row, roomGroup(row.checkpointId), null, isPast);
    if (checkpoint.kind === 'room' && checkpoint.mode === 'in-and-out')
      return roomTrace(row, roomGroup(checkpoint.name), null, isPast);
    // Whoever comes out of a meal has not left the house.
    const leftAt = checkpoint.kind === 'entrance' ? row.leftAt : '';
    return { ...row, kind: 'house', group: HOUSE, leftAt, isOver: false };
  };
  const doorTrace = (row: TraceRow, activity: Activity | undefined): Trace =>
    activity === undefined
      ? { ...row, kind: 'house', group: HOUSE, leftAt: '', isOver: false }
      : roomTrace(row, sessionGroup(activity), Date.parse(activity.until), isPast);
  return {
    tracesOf(rows) {
      const traces: Trace[] = [];
      const byTrip = new Map<string, TraceRow[]>();
      for (const row of rows) {
        if (!tellsPlace(row.checkpointId)) continue;
        const place = readCheckpointId(row.checkpointId);
        if (place === null) traces.push(freeTrace(row));
        else if (place.kind === 'door') traces.push(doorTrace(row, programme.activity(place.activityId)));
        else byTrip.set(place.activityId, [...(byTrip.get(place.activityId) ?? []), row]);
      }
      for (const [activityId, own] of byTrip) {
        const activity = programme.activity(activityId);
        const trace = activity === undefined ? null : tripTrace(own, activity, tripEnd(activity), isPast);
        if (trace !== null) traces.push(trace);
      }
      return traces;
    },
    nextEndMs: nextMs,
  };
};
