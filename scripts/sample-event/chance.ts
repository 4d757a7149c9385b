/** Chance that is the same on every machine, so that the sample event can be written anew byte for byte. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(from: readonly T[]) => readonly T[];
  readonly text: (alphabet: string, length: number) => string;
}

/** A small generator (mulberry32); good enough for sample data, never for secrets. */
export const seededChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[below(from.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  };
  const shuffled = <T>(from: readonly T[]): readonly T[] =>
    from
      .map((item) => ({ item, rank: below(2 ** 31) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ item }) => item);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('');
  return { below, pick, shuffled, text };
};

/** Deals every card once before any comes again. */
export const deckOf = <T>(cards: readonly T[], chance: Chance): (() => T) => {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...chance.shuffled(cards)];
    const card = left.pop();
    if (card === undefined) throw new Error('An empty deck deals no card.');
    return card;
  };
};
