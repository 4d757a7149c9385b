/**
 * The characters of Foyer's own codes: no 0 O 1 I (look alike), no Y Z (swapped between keyboards), no
 * punctuation. Thirty of them.
 */
export const FOYER_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWX';

/** Is every character one that a Foyer code may have? */
export const isFoyerText = (text: string): boolean =>
  [...text].every((character) => FOYER_ALPHABET.includes(character));
