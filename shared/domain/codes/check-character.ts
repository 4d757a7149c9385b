import { FOYER_ALPHABET } from './foyer-alphabet.ts';

// No weighted sum modulo 30 can notice both every wrong character and every swap of neighbours: the
// weights would have to be odd and their differences too. Verhoeff's method over the dihedral group of
// the 15-gon (15 turns, 15 flips) does both.
const SIDES = 15;

/** Multiplies two symmetries of the 15-gon: 0..14 are turns, 15..29 are flips. */
const compose = (left: number, right: number): number => {
  const isFlip = left >= SIDES;
  const turn = left % SIDES;
  const step = right % SIDES;
  const sum = (isFlip ? turn - step + SIDES : turn + step) % SIDES;
  return isFlip === right >= SIDES ? sum : sum + SIDES;
};

/** Renames turns and leaves flips, so that x·rename(y) differs from y·rename(x) for all x ≠ y. */
const rename = (symmetry: number): number => (symmetry < SIDES ? SIDES - 1 - symmetry : symmetry);

const product = (body: string): number =>
  [...body].reduce((result, character, place) => {
    const value = FOYER_ALPHABET.indexOf(character);
    return compose(result, place % 2 === 0 ? rename(value) : value);
  }, 0);

/** The character that makes a wrong or swapped one show. `body` must be of the Foyer alphabet. */
export const checkCharacter = (body: string): string => {
  const wanted = product(body);
  const inverse = wanted < SIDES ? (SIDES - wanted) % SIDES : wanted;
  // The check stands at the next place and is renamed like any other character there.
  const value = body.length % 2 === 0 ? rename(inverse) : inverse;
  return FOYER_ALPHABET.charAt(value);
};
