import type { Stay } from './stays.ts';

/** How the end of a stay is known. Everything but `scan` is inferred, and is marked so wherever it is shown. */
export type EndedBy = 'scan' | 'elsewhere' | 'session-end';

/** A stay with its end by rule. `out` is empty while the person is inside. */
export interface SettledStay {
  readonly in: string;
  readonly out: string;
  readonly endedBy: EndedBy | null;
  /** Whole minutes, up to now for who is inside. */
  readonly minutes: number;
  readonly isInferred: boolean;
}

export interface StayRules {
  /** When the activity ends; null where nothing ends, such as at the entrance. */
  readonly until: string | null;
  /** Whether being let in elsewhere means having left here: a setting of the event. */
  readonly leavesByEnteringElsewhere: boolean;
  readonly now: string;
}

const minutesBetween = (from: string, until: string): number =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 60_000));

const endOf = (
  stay: Stay,
  { until, now, leavesByEnteringElsewhere }: StayRules,
): [string, EndedBy | null] => {
  if (stay.out !== '') return [stay.out, 'scan'];
  const elsewhere = leavesByEnteringElsewhere ? stay.elsewhere : '';
  // Whoever came in after the end, such as to a session that ran late, has no end by the session.
  const hasEnded =
    until !== null && Date.parse(until) <= Date.parse(now) && Date.parse(stay.in) < Date.parse(until);
  if (elsewhere !== '' && (!hasEnded || Date.parse(elsewhere) < Date.parse(until ?? '')))
    return [elsewhere, 'elsewhere'];
  return hasEnded ? [until ?? '', 'session-end'] : ['', null];
};

/** Fills a missing exit by rule: seen elsewhere, else the end of the session, whichever came first. */
export const settleStay = (stay: Stay, rules: StayRules): SettledStay => {
  const [out, endedBy] = endOf(stay, rules);
  return {
    in: stay.in,
    out,
    endedBy,
    minutes: minutesBetween(stay.in, out === '' ? rules.now : out),
    isInferred: endedBy !== null && endedBy !== 'scan',
  };
};
