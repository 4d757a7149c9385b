import type { Mark, MarkAct } from '../../../shared/domain/trips/mark.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';

/** A trip out, to a stop and back, by two buses of three seats; `a` and `b` ride on bus 1, `c` on bus 2, `w` waits. */
export const trip = (changes: Partial<TripFacts> = {}): TripFacts => ({
  legs: [
    { id: 'out', kind: 'out' },
    { id: 'stop', kind: 'stop' },
    { id: 'return', kind: 'return' },
  ],
  buses: [
    { id: 'b1', seats: 3 },
    { id: 'b2', seats: 3 },
  ],
  places: null,
  seats: [seat('a', 'b1'), seat('b', 'b1'), seat('c', 'b2'), { ...seat('w', ''), state: 'waitlisted' }],
  boardings: [],
  excuses: [],
  headCounts: [],
  states: [],
  ...changes,
});

const seat = (attendeeId: string, bus: string) => ({
  attendeeId,
  bus,
  state: 'booked' as const,
  since: '2022-04-01T08:00:00.000Z',
  stamp: '0001',
});

/** The moment so many minutes after noon. */
export const minute = (number: number): string => new Date(Date.UTC(2022, 4, 8, 12, number)).toISOString();

/** A mark at minute `at`; its id says which one it is. */
export const mark = (at: number, legId: string, busId: string, act: MarkAct): Mark => ({
  id: `m${String(at).padStart(3, '0')}`,
  at: minute(at),
  activityId: 't',
  legId,
  busId,
  act,
});

export const aboard = (attendeeId: string): MarkAct => ({ kind: 'aboard', attendeeId });
export const off = (attendeeId: string): MarkAct => ({ kind: 'off', attendeeId });
export const excuse = (attendeeId: string, reason: 'not-coming' | 'own-way' = 'not-coming'): MarkAct => ({
  kind: 'excuse',
  attendeeId,
  reason,
  note: '',
});
