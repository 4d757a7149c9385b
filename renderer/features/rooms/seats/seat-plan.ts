import type { RoomNumbers } from '../../../../shared/contract/rooms.ts';

export type Seat = 'inside' | 'missing' | 'free';

/** Seats as arches. In large rooms one arch stands for several seats, and the screen says so. */
export interface SeatPlan {
  /** Exactly the seats that the room has; where it has no limit, one for everybody concerned. */
  readonly seats: readonly Seat[];
  /** Arches for those inside who have no seat: drawn apart. */
  readonly beyond: number;
  readonly perArch: number;
  readonly columns: number;
  readonly columnsOnPhones: number;
}

const MOST_ARCHES = 120;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const COLUMNS: readonly (readonly [upTo: number, columns: number])[] = [
  [10, 10],
  [48, 12],
  [75, 15],
  [90, 18],
  [MOST_ARCHES, 20],
];

/** As many arches as come near the share of each; whoever is there at all has at least one. */
const shares = (counts: readonly number[], perArch: number): readonly number[] => {
  const arches = Math.ceil(counts.reduce((sum, count) => sum + count, 0) / perArch);
  const exact = counts.map((count) => count / perArch);
  const whole = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const byRest = exact
    .map((share, place) => ({ place, rest: share - (whole[place] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest);
  let left = arches - whole.reduce((sum, count) => sum + count, 0);
  for (const { place } of byRest) {
    if (left <= 0) break;
    whole[place] = (whole[place] ?? 0) + 1;
    left -= 1;
  }
  return whole;
};

/** Seats that are left for those who booked and are missing: whoever is inside sits before a seat is kept. */
export const keptSeats = ({ capacity, inside, missing }: RoomNumbers): number =>
  capacity === null ? missing : Math.min(missing, Math.max(0, capacity - inside));

/** How many are inside beyond the seats; none where there is no limit. */
export const beyondSeats = ({ capacity, inside }: Pick<RoomNumbers, 'capacity' | 'inside'>): number =>
  capacity === null ? 0 : Math.max(0, inside - capacity);

/** The picture of a room; null where there is nothing to draw. */
export const seatPlanOf = (numbers: RoomNumbers): SeatPlan | null => {
  const extra = beyondSeats(numbers);
  const counts = [numbers.inside - extra, keptSeats(numbers), numbers.free ?? 0];
  const total = counts.reduce((sum, count) => sum + count, extra);
  if (total === 0) return null;
  const perArch = STEPS.find((step) => total / step <= MOST_ARCHES) ?? Math.ceil(total / MOST_ARCHES);
  const kinds: readonly Seat[] = ['inside', 'missing', 'free'];
  const seats = shares(counts, perArch).flatMap((count, place) =>
    Array.from({ length: count }, () => kinds[place] ?? 'free'),
  );
  const columns = COLUMNS.find(([upTo]) => seats.length <= upTo)?.[1] ?? 20;
  return {
    seats,
    beyond: Math.ceil(extra / perArch),
    perArch,
    columns,
    columnsOnPhones: Math.min(seats.length, seats.length > 60 ? 24 : 18),
  };
};
