/** How many people came to something, and for how long. */
export interface Tally {
  readonly booked: number;
  readonly cameBooked: number;
  readonly cameUnbooked: number;
  readonly noShows: number;
  /** Of those whose stay has a known length. */
  readonly measured: number;
  readonly minutes: number;
  /** Of those who came, how many have an end that nobody scanned. */
  readonly inferred: number;
}

export const NO_TALLY: Tally = {
  booked: 0,
  cameBooked: 0,
  cameUnbooked: 0,
  noShows: 0,
  measured: 0,
  minutes: 0,
  inferred: 0,
};

/** Adds two tallies. */
export const addTallies = (one: Tally, other: Tally): Tally => ({
  booked: one.booked + other.booked,
  cameBooked: one.cameBooked + other.cameBooked,
  cameUnbooked: one.cameUnbooked + other.cameUnbooked,
  noShows: one.noShows + other.noShows,
  measured: one.measured + other.measured,
  minutes: one.minutes + other.minutes,
  inferred: one.inferred + other.inferred,
});

export const cameOf = ({ cameBooked, cameUnbooked }: Tally): number => cameBooked + cameUnbooked;

/** Whole minutes; null where no stay has a known length. */
export const averageMinutes = ({ minutes, measured }: Tally): number | null =>
  measured === 0 ? null : Math.round(minutes / measured);

/** Whole percent of those who came; null where nobody did. */
export const inferredPercent = (tally: Tally): number | null =>
  cameOf(tally) === 0 ? null : Math.round((tally.inferred / cameOf(tally)) * 100);

/** Tallies by a key, such as a country. */
export interface TallyBook {
  add(key: string, tally: Partial<Tally>): void;
  /** In the order of the texts of their keys. */
  all(): readonly { readonly key: string; readonly tally: Tally }[];
}

/** Opens an empty book. */
export const openTallyBook = (): TallyBook => {
  const tallies = new Map<string, Tally>();
  return {
    add(key, tally) {
      tallies.set(key, addTallies(tallies.get(key) ?? NO_TALLY, { ...NO_TALLY, ...tally }));
    },
    all: () =>
      [...tallies]
        .map(([key, tally]) => ({ key, tally }))
        .sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true })),
  };
};
