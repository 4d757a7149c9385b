/** Chance that falls the same way in every run. */
export interface Dice {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** As names spread in life: the first of the list very often, the last seldom. */
  oneOften<T>(list: readonly T[]): T;
}

/** Dice with a seed; the multiplier and addend are those of Numerical Recipes. */
export const createDice = (seed: number): Dice => {
  let state = seed >>> 0;
  const share = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new Error('an empty list was given to the dice');
    return found;
  };
  return {
    below: (count) => Math.floor(share() * count),
    oneOf: (list) => at(list, Math.floor(share() * list.length)),
    oneOften: (list) => at(list, Math.floor(share() ** 3 * list.length)),
  };
};
