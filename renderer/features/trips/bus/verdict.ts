import type { MarkScan } from '../../../../shared/contract/trips.ts';
import type { TripFacts } from '../../../../shared/domain/trips/trip-facts.ts';
import type { Face } from '../../../ui/face.ts';

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
}

interface Here {
  readonly facts: TripFacts;
  readonly busId: string;
  readonly busName: (busId: string) => string;
  readonly hasSeat: boolean;
}

const REFUSED_WORDS = ['not-booked', 'waitlisted', 'full', 'blocked', 'cancelled', 'unpaid', 'revoked'];

/** Where somebody has a place, who has none here. */
const placeOf = (attendeeId: string, { facts, busId, busName }: Here) => {
  const seat = facts.seats.find((one) => one.attendeeId === attendeeId);
  if (seat?.state === 'booked' && seat.bus !== busId) return { word: 'wrong-bus', bus: busName(seat.bus) };
  return { word: seat?.state === 'waitlisted' ? 'waitlisted' : 'not-booked', bus: '' };
};

const PLACELESS = ['not-booked', 'waitlisted'];

/** Puts how a scan ended into the words of a bus. */
export const verdictOf = (scan: MarkScan, here: Here): Verdict => {
  const { verdict, reason, attendeeId, name } = scan;
  const base = { attendeeId, name, values: { bus: here.busName(here.busId) }, canPlace: false };
  if (verdict === 'admitted') return { ...base, face: 'go', word: 'aboard', detail: '' };
  if (verdict === 'attention') return { ...base, face: 'wait', word: 'already', detail: 'nothing-changed' };
  if (verdict === 'unknown' || verdict === 'choose')
    return { ...base, face: 'unknown', word: 'unknown', detail: 'type-instead' };
  if (PLACELESS.includes(reason)) {
    const { word, bus } = placeOf(attendeeId, here);
    const values = { ...base.values, other: bus };
    const detail = here.hasSeat ? 'seats-free' : 'no-seat';
    return { ...base, face: 'stop', word, values, detail, canPlace: here.hasSeat };
  }
  const word = REFUSED_WORDS.includes(reason) ? reason : 'refused';
  return { ...base, face: 'stop', word, detail: 'not-aboard' };
};

/** What a screen without a line can say of a code: it knows the people of this trip. */
export const localVerdict = (
  { attendeeId, name }: Pick<Verdict, 'attendeeId' | 'name'>,
  isExpected: boolean,
  here: Here,
): Verdict => {
  const base = { attendeeId, name, values: { bus: here.busName(here.busId) }, canPlace: false };
  if (attendeeId === '') return { ...base, face: 'unknown', word: 'later', detail: 'later' };
  if (isExpected) return { ...base, face: 'go', word: 'aboard', detail: '' };
  const { word, bus } = placeOf(attendeeId, here);
  return {
    ...base,
    face: 'stop',
    word,
    values: { ...base.values, other: bus },
    detail: here.hasSeat ? 'seats-free' : 'no-seat',
    canPlace: here.hasSeat,
  };
};
