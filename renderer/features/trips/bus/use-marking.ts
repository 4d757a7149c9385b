import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MarkOutcome } from '../../../../shared/contract/trips.ts';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';
import type { Mark, MarkAct } from '../../../../shared/domain/trips/mark.ts';
import { type RollCall, rollCallOf } from '../../../../shared/domain/trips/roll-call.ts';
import { useSounds } from '../../../app/sounds-context.tsx';
import { useConnection } from '../../../client/desk-context.tsx';
import { useOutbox } from '../../../client/outbox/outbox-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import type { Trip } from '../use-trip.ts';
import { closedVerdict, hereOf, localVerdict, sameScanVerdict, type Verdict, verdictOf } from './verdict.ts';

export interface MarkPlace {
  readonly activityId: string;
  readonly legId: string;
  readonly busId: string;
}

/** A go leaves the strip by itself; everything else stays until the next scan or a touch. */
const GO_HOLD_MS = 5_000;

const VIBRATIONS = { go: [40], wait: [60, 60, 60], stop: [120, 60, 120, 60, 120], unknown: [120] };

/** Makes marks, and says what became of those that were scans. */
export const useMarking = (trip: Trip | null, place: MarkPlace) => {
  const outbox = useOutbox();
  const isApart = useConnection() !== 'open';
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { tell, tellAgain } = useTelling();
  // The code that was answered last, and its verdict: one that is read again before its answer gets that answer.
  const answered = useRef<{ readonly text: string; readonly verdict: Verdict } | null>(null);
  const [readTwice, setReadTwice] = useState<Verdict | null>(null);

  const say = (next: Verdict, act: MarkAct): void => {
    if (act.kind === 'scan') answered.current = { text: act.text, verdict: next };
    setVerdict(next);
    tell(next);
  };
  const closeFor = ({ attendeeId }: Pick<Verdict, 'attendeeId'>): void =>
    setVerdict((shown) => (shown?.attendeeId === attendeeId ? null : shown));
  const hear = useEffectEvent((mark: Mark, outcome: MarkOutcome): void => {
    const isHere = mark.activityId === place.activityId && mark.busId === place.busId;
    if (!isHere || outcome.scan === null || trip === null) return;
    // A touch that went well is seen in the lists; a badge that was read has no other sign.
    if (mark.act.kind !== 'scan' && outcome.scan.verdict === 'admitted') return closeFor(outcome.scan);
    say(verdictOf(outcome.scan, hereOf(trip, place.busId)), mark.act);
  });
  useEffect(() => outbox.onOutcome((mark, outcome) => hear(mark, outcome)), [outbox]);

  const mark = (act: MarkAct, legId = place.legId): void => {
    if (act.kind === 'scan' && trip !== null && isOver(trip, place))
      return say(closedVerdict(act.attendeeId, nameOf(trip, act.attendeeId), hereOf(trip, place.busId)), act);
    outbox.add({ id: crypto.randomUUID(), at: new Date().toISOString(), ...place, legId, act });
    if (!isApart || trip === null) return;
    const isTurnedAway = act.kind === 'aboard' && refusalOf(trip, act.attendeeId) !== null;
    if (act.kind === 'scan' || isTurnedAway) say(guess(trip, place, act.attendeeId), act);
  };
  const readAgain = ({ text, attendeeId }: Extract<MarkAct, { readonly kind: 'scan' }>): void => {
    if (trip === null || answered.current?.text !== text) return;
    tellAgain();
    if (verdict === answered.current.verdict) return setReadTwice(verdict);
    setVerdict(sameScanVerdict(attendeeId, nameOf(trip, attendeeId), hereOf(trip, place.busId)));
  };
  useEffect(() => {
    if (verdict?.face !== 'go') return;
    const timer = window.setTimeout(() => setVerdict(null), GO_HOLD_MS);
    return () => window.clearTimeout(timer);
  }, [verdict]);
  return {
    mark,
    readAgain,
    verdict,
    isReadAgain: verdict !== null && readTwice === verdict,
    closeVerdict: () => setVerdict(null),
  };
};

const guess = (trip: Trip, { legId, busId }: MarkPlace, attendeeId: string): Verdict => {
  const roll: RollCall = rollCallOf(trip.facts, legId, busId);
  const isExpected = [...roll.missing, ...roll.aboard, ...roll.excused].some(
    (one) => one.attendeeId === attendeeId,
  );
  const name = nameOf(trip, attendeeId);
  const refusal = refusalOf(trip, attendeeId);
  return localVerdict({ attendeeId, name, isExpected, refusal }, hereOf(trip, busId));
};

const nameOf = ({ state }: Trip, attendeeId: string): string =>
  state.people.find(({ id }) => id === attendeeId)?.name ?? '';

const isOver = ({ facts }: Trip, { legId, busId }: MarkPlace): boolean =>
  rollCallOf(facts, legId, busId).isClosed;

const refusalOf = ({ state }: Trip, attendeeId: string): Reason | null =>
  state.people.find(({ id }) => id === attendeeId)?.refusal ?? null;

/** A verdict is heard, felt and read out; the same badge once more is read out only. */
const useTelling = () => {
  const sounds = useSounds();
  const announce = useAnnounce();
  const text = useText();
  const tell = useCallback(
    ({ face, word, values, name }: Verdict): void => {
      sounds.play(face);
      // Chromium refuses it before the first touch; iPhones have none.
      navigator.vibrate?.(VIBRATIONS[face]);
      const said = text(`trips.verdict.${word}`, values);
      announce(face === 'go' ? 'status' : 'alert', name === '' ? said : `${said} ${name}`);
    },
    [sounds, announce, text],
  );
  return { tell, tellAgain: () => announce('status', text('trips.verdict.detail.same-scan')) };
};
