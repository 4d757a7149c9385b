import { dayOf } from '../calendar/days.ts';
import type { Activity } from './activity.ts';

/** A door turns to the next session so many minutes before it starts: people come early. */
export const ADVANCE_MINUTES = 15;
/** An ended session stays at the door for a while, so that its people can be scanned out. */
const LINGER_MINUTES = 15;

const MINUTE_MS = 60_000;

type Timed = Pick<Activity, 'id' | 'from' | 'until' | 'isCancelled'>;

/** What a door shows by the clock. */
export interface AtTheDoor<Session> {
  readonly now: Session | null;
  /** The one that comes after it; what is on already is not next. */
  readonly next: Session | null;
  /** The one that had the room before; its people may still be inside. */
  readonly previous: Session | null;
}

const startOf = (session: Timed): number => Date.parse(session.from);
const endOf = (session: Timed): number => Date.parse(session.until);

const byStart = (a: Timed, b: Timed): number =>
  startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.id < b.id ? -1 : 1);

/**
 * Which session of one room is on at a moment. Of several that are, the one that started last: a room that
 * was booked twice shows the newer. Instants only, so that midnight, the clock change and the time zone of
 * the machine make no difference.
 */
export const atTheDoor = <Session extends Timed>(
  sessions: readonly Session[],
  at: string,
): AtTheDoor<Session> => {
  const nowMs = Date.parse(at);
  const ordered = sessions.filter(({ isCancelled }) => !isCancelled).toSorted(byStart);
  const begun = ordered.filter((session) => startOf(session) - ADVANCE_MINUTES * MINUTE_MS <= nowMs);
  const now =
    begun.findLast((session) => nowMs < endOf(session)) ??
    begun.findLast((session) => nowMs < endOf(session) + LINGER_MINUTES * MINUTE_MS) ??
    null;
  return {
    now,
    next: ordered[begun.length] ?? null,
    previous: now === null ? null : (begun[begun.indexOf(now) - 1] ?? null),
  };
};

/** The cancelled session that would be on at a moment: people come for it all the same. */
export const calledOffAtTheDoor = <Session extends Timed>(
  sessions: readonly Session[],
  at: string,
): Session | null => {
  const cancelled = sessions.filter(({ isCancelled }) => isCancelled);
  const { now } = atTheDoor(
    cancelled.map((session) => ({ ...session, isCancelled: false })),
    at,
  );
  return cancelled.find(({ id }) => id === now?.id) ?? null;
};

/** Does a session touch the calendar day of a moment, as the event's time zone counts days? */
export const isOnDay = (session: Timed, at: string, timeZone: string): boolean => {
  const today = dayOf(at, timeZone);
  return dayOf(session.from, timeZone) <= today && today <= dayOf(session.until, timeZone);
};
