import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { TripState } from '../../../shared/contract/trips.ts';
import { withMarks } from '../../../shared/domain/trips/apply-marks.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import { plannedOf } from '../../../shared/domain/trips/trip-facts.ts';
import { useCalmNews } from '../../client/calm-news.ts';
import { useAheadMs, useDesk, useDeskClock, useKeptAnswers } from '../../client/desk-context.tsx';
import type { News } from '../../client/news.ts';
import { useOutbox, useOutboxState } from '../../client/outbox/outbox-context.tsx';
import { isWholeTrip, tripKey } from './kept-trips.ts';

/** A trip as the desk last said it, with the marks of this device that it does not have yet. */
export interface Trip {
  readonly state: TripState;
  readonly facts: TripFacts;
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
  const kept = useKeptAnswers();
  const clock = useDeskClock();
  const aheadMs = useAheadMs();
  const [state, setState] = useState<TripState | null>(() => kept.read(tripKey(activityId), isWholeTrip));
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const people = useMemo(() => new Set(state?.people.map(({ id }) => id)), [state]);
  const askAgain = (): void => setRound((before) => before + 1);
  useCalmNews((news) => concerns(news, activityId, people), askAgain);
  useEffect(() => outbox.onOutcome(() => setRound((before) => before + 1)), [outbox]);

  const take = useEffectEvent((answer: TripState, known: readonly Mark[]): void => {
    clock.hear(answer.at, true);
    setState(answer);
    setError(null);
    kept.write(tripKey(activityId), answer);
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
      (answer) => {
        if (asked === latest.current) take(answer, known);
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
    if (state === null) return null;
    const turnedAway = new Set(state.people.flatMap(({ id, refusal }) => (refusal === null ? [] : [id])));
    const own = [...sent, ...waiting.filter((mark) => !isTurnedAway(mark, turnedAway))].filter(
      (mark) => mark.activityId === activityId,
    );
    const { activity, ...rest } = state;
    const facts = { ...rest, ...plannedOf(activity) };
    return {
      state,
      facts: withMarks(
        facts,
        own.map((mark) => atDesk(mark, aheadMs)),
      ),
    };
  }, [state, aheadMs, sent, waiting, activityId]);
  return { trip, error };
};

/** The desk will not take them aboard by this: nobody may think so meanwhile. */
const isTurnedAway = ({ act }: Mark, people: ReadonlySet<string>): boolean =>
  (act.kind === 'aboard' || act.kind === 'scan') && people.has(act.attendeeId);

const atDesk = (mark: Mark, aheadMs: number): Mark => ({
  ...mark,
  at: new Date(Date.parse(mark.at) + aheadMs).toISOString(),
});
