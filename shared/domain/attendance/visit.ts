import { type EndedBy, type StayRules, settleStay } from './settle-stay.ts';
import type { Stay } from './stays.ts';

/** How the end of a stay is known, or that it is not: `inside` has none yet, `not-known` nobody ever saw. */
export type KnownBy = EndedBy | 'inside' | 'not-known';

export interface VisitRules extends StayRules {
  /** When the day at the house began: who came before it and was never scanned out is not taken to be inside still. */
  readonly dayStart: string;
}

/** Some stays of one person in one place, added up. */
export interface Visit {
  readonly firstIn: string;
  /** Empty while the person is inside, and where nobody knows. */
  readonly lastOut: string;
  /** Whole minutes of the stays whose length is known; null where that is none of them. */
  readonly minutes: number | null;
  /** How the ends are known, in the order of the stays, each way once. */
  readonly knownBy: readonly KnownBy[];
}

/** Whether minutes or ends were filled in by a rule: `partly` where some of them were scanned. */
export type Measure = 'measured' | 'partly' | 'inferred' | 'none';

const isInferred = (one: KnownBy): boolean => one === 'elsewhere' || one === 'session-end';

/** Says in one word how far the ends of a visit were scanned. */
export const measureOf = ({ knownBy, minutes }: Pick<Visit, 'knownBy' | 'minutes'>): Measure => {
  if (minutes === null) return 'none';
  if (!knownBy.some(isInferred)) return 'measured';
  return knownBy.every(isInferred) ? 'inferred' : 'partly';
};

interface Ended {
  readonly in: string;
  readonly out: string;
  readonly minutes: number | null;
  readonly knownBy: KnownBy;
}

const endedOf = (stay: Stay, rules: VisitRules): Ended => {
  const { in: from, out, endedBy, minutes } = settleStay(stay, rules);
  if (endedBy !== null) return { in: from, out, minutes, knownBy: endedBy };
  return from < rules.dayStart
    ? { in: from, out: '', minutes: null, knownBy: 'not-known' }
    : { in: from, out: '', minutes, knownBy: 'inside' };
};

const later = (a: string, b: string): string => (a > b ? a : b);

/** Adds up stays, in whatever order they are given; null where there are none. */
export const visitOf = (stays: readonly Stay[], rules: VisitRules): Visit | null => {
  const ended = stays.map((stay) => endedOf(stay, rules)).toSorted((a, b) => (a.in < b.in ? -1 : 1));
  const [first] = ended;
  if (first === undefined) return null;
  const known = ended.map(({ minutes }) => minutes).filter((minutes) => minutes !== null);
  const isOpen = ended.some(({ out }) => out === '');
  return {
    firstIn: first.in,
    lastOut: isOpen ? '' : ended.map(({ out }) => out).reduce(later),
    minutes: known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0),
    knownBy: [...new Set(ended.map(({ knownBy }) => knownBy))],
  };
};
