import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { TripState } from '../../../shared/contract/trips.ts';
import { withMarks } from '../../../shared/domain/trips/apply-marks.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import { useCalmNews } from '../../client/calm-news.ts';
import { useDesk } from '../../client/desk-context.tsx';
import type { News } from '../../client/news.ts';
import { useOutbox, useOutboxState } from '../../client/outbox/outbox-context.tsx';
import { openKeptTrips } from './kept-trips.ts';

/** A trip as the desk last said it, with the marks of this device that it does not have yet. */
export interface Trip {
  readonly state: TripState;
  readonly facts: TripFacts;
  /** How far the desk's clock is ahead of this device's. */
  readonly aheadMs: number;
}

interface Answered {
  readonly state: TripState;
  readonly aheadMs: number;
}

const concerns = (news: News, activityId: string, people: ReadonlySet<string>): boolean => {
  switch (news.kind) {
    case 'again':
      return true;
    case 'trip':
      return news.activityId === activityId;
    case 'bookings':
      return news.activityIds.length === 0 || news.activityIds.includes(activityId);
    case 'programme':
      return news.ids.length === 0 || news.ids.includes(activityId);
    case 'attendees':
      return news.ids.length === 0 || news.ids.some((id) => people.has(id));
    case 'scan':
      return news.row.checkpointId.startsWith(`leg/${activityId}/`) || people.has(news.row.attendeeId);
    default:
      return false;
  }
};

/** Follows one trip. Marks of this device are in it at once, and stay until an answer has them. */
export const useTrip = (activityId: string): { readonly trip: Trip | null; readonly error: unknown } => {
  const desk = useDesk();
  const outbox = useOutbox();
  const { sent, waiting } = useOutboxState();
  const kept = useMemo(() => openKeptTrips(window.localStorage), []);
  const [answered, setAnswered] = useState<Answered | null>(() => fromStorage(kept.read(activityId)));
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const people = useMemo(() => new Set(answered?.state.people.map(({ id }) => id)), [answered]);
  const askAgain = (): void => setRound((before) => before + 1);
  useCalmNews((news) => concerns(news, activityId, people), askAgain);
  useEffect(() => outbox.onOutcome(() => setRound((before) => before + 1)), [outbox]);

  const take = useEffectEvent((state: TripState, known: readonly Mark[]): void => {
    setAnswered({ state, aheadMs: Date.parse(state.at) - Date.now() });
    setError(null);
    kept.write(state);
    outbox.forget(known);
  });
  const knownNow = useEffectEvent(() => sent.filter((mark) => mark.activityId === activityId));
  const latest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the round stands for the question.
  useEffect(() => {
    latest.current += 1;
    const asked = latest.current;
    const known = knownNow();
    desk.trips.get({ activityId }).then(
      (state) => {
        if (asked === latest.current) take(state, known);
      },
      (problem: unknown) => {
        if (asked === latest.current) setError(problem);
      },
    );
    return () => {
      latest.current += 1;
    };
  }, [desk, activityId, round]);

  const trip = useMemo(() => {
    if (answered === null) return null;
    const { state, aheadMs } = answered;
    const own = [...sent, ...waiting].filter((mark) => mark.activityId === activityId);
    const { activity, ...rest } = state;
    const facts = { ...rest, legs: activity.legs, buses: activity.buses };
    return {
      state,
      aheadMs,
      facts: withMarks(
        facts,
        own.map((mark) => atDesk(mark, aheadMs)),
      ),
    };
  }, [answered, sent, waiting, activityId]);
  return { trip, error };
};

/** The clock of a kept answer tells nothing; until the desk answers, this device's clock counts. */
const fromStorage = (state: TripState | null): Answered | null =>
  state === null ? null : { state, aheadMs: 0 };

const atDesk = (mark: Mark, aheadMs: number): Mark => ({
  ...mark,
  at: new Date(Date.parse(mark.at) + aheadMs).toISOString(),
});
