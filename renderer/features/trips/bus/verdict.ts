import type { MarkScan } from '../../../../shared/contract/trips.ts';
import { overrideNeeds } from '../../../../shared/domain/checkin/override.ts';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';
import { hasSeat } from '../../../../shared/domain/trips/bus-seats.ts';
import type { TripFacts } from '../../../../shared/domain/trips/trip-facts.ts';
import type { Face } from '../../../ui/face.ts';
import type { Trip } from '../use-trip.ts';

/** What a scan or a touch said, as the strip over the buttons shows it. */
export interface Verdict {
  readonly face: Exclude<Face, 'none'>;
  /** Key of the sentence under `trips.verdict.`, with its values. */
  readonly word: string;
  readonly detail: string;
  readonly values: Readonly<Record<string, string>>;
  readonly attendeeId: string;
  readonly name: string;
  /** This person can be given a place here. */
  readonly canPlace: boolean;
  /** What somebody may overrule for them, by their role; null where there is nothing to overrule. */
  readonly overridable: Reason | null;
}

interface Here {
  readonly facts: TripFacts;
  readonly busId: string;
  readonly busName: (busId: string) => string;
  readonly hasSeat: boolean;
}

/** A bus as verdicts speak of it. */
export const hereOf = ({ state, facts }: Trip, busId: string): Here => ({
  facts,
  busId,
  busName: (id) => state.activity.buses.find((bus) => bus.id === id)?.name ?? '',
  hasSeat: hasSeat(facts, busId),
});

const REFUSED_WORDS = ['not-booked', 'waitlisted', 'full', 'blocked', 'cancelled', 'unpaid', 'revoked'];

/** Where somebody has a place, who has none here. */
const placeOf = (attendeeId: string, { facts, busId, busName }: Here) => {
  const seat = facts.seats.find((one) => one.attendeeId === attendeeId);
  if (seat?.state === 'booked' && seat.bus !== busId) return { word: 'wrong-bus', bus: busName(seat.bus) };
  return { word: seat?.state === 'waitlisted' ? 'waitlisted' : 'not-booked', bus: '' };
};

const PLACELESS: readonly Reason[] = ['not-booked', 'waitlisted'];

/** The key under `trips.verdict.` of why somebody is turned away, whoever they are booked with. */
export const refusalWord = (reason: Reason): string => (REFUSED_WORDS.includes(reason) ? reason : 'refused');

const turnedAway = (base: Verdict, reason: Reason): Verdict => ({
  ...base,
  face: 'stop',
  word: refusalWord(reason),
  detail: 'not-aboard',
  // Who is not on the list has a ticket that the desk must look into.
  overridable: base.attendeeId === '' || overrideNeeds(reason) === 'nobody' ? null : reason,
});

const baseOf = ({ attendeeId, name }: Pick<Verdict, 'attendeeId' | 'name'>, here: Here): Verdict => ({
  face: 'unknown',
  word: 'unknown',
  detail: '',
  values: { bus: here.busName(here.busId) },
  attendeeId,
  name,
  canPlace: false,
  overridable: null,
});

/** Who has no place here is told where they have one, and whether a seat is free. */
const withoutPlace = (base: Verdict, here: Here): Verdict => {
  const { word, bus } = placeOf(base.attendeeId, here);
  const values = { ...base.values, other: bus };
  const detail = here.hasSeat ? 'seats-free' : 'no-seat';
  return { ...base, face: 'stop', word, values, detail, canPlace: here.hasSeat };
};

/** What to say of a code that does not tell who it is. */
const OF_NOBODY: Partial<Record<Reason, Pick<Verdict, 'word' | 'detail'>>> = {
  'unknown-code': { word: 'unknown', detail: 'type-instead' },
  misread: { word: 'misread', detail: 'scan-again' },
  'other-event': { word: 'other-event', detail: 'touch-name' },
  ambiguous: { word: 'ambiguous', detail: 'touch-name' },
};

/** Puts how a scan ended into the words of a bus. */
export const verdictOf = (scan: MarkScan, here: Here): Verdict => {
  const { verdict, reason } = scan;
  const base = baseOf(scan, here);
  if (verdict === 'admitted') return { ...base, face: 'go', word: 'aboard' };
  if (reason === 'already-in') return { ...base, face: 'wait', word: 'already', detail: 'nothing-changed' };
  if (verdict === 'unknown' || verdict === 'choose') return { ...base, ...OF_NOBODY[reason] };
  return PLACELESS.includes(reason) && base.attendeeId !== ''
    ? withoutPlace(base, here)
    : turnedAway(base, reason);
};

/** The roll call is over: nobody is taken aboard, and no mark is made. */
export const closedVerdict = (attendeeId: string, name: string, here: Here): Verdict => ({
  ...baseOf({ attendeeId, name }, here),
  face: 'stop',
  word: 'closed',
  detail: 'open-again',
});

/** The same badge once more within seconds, where nothing else is shown of it: it counts once. */
export const sameScanVerdict = (attendeeId: string, name: string, here: Here): Verdict => ({
  ...baseOf({ attendeeId, name }, here),
  face: 'wait',
  word: 'same-scan',
  detail: 'same-scan',
});

/** Whom a screen takes a code or a touch for, and what it knows of them. */
export interface KnownPerson extends Pick<Verdict, 'attendeeId' | 'name'> {
  readonly isExpected: boolean;
  readonly refusal: Reason | null;
}

/** What a screen without a line can say of somebody: it knows the people of this trip. */
export const localVerdict = (person: KnownPerson, here: Here): Verdict => {
  const base = baseOf(person, here);
  if (person.attendeeId === '') return { ...base, word: 'later', detail: 'later' };
  if (person.refusal !== null) return turnedAway(base, person.refusal);
  return person.isExpected ? { ...base, face: 'go', word: 'aboard' } : withoutPlace(base, here);
};
