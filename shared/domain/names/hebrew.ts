import { alphabetOf, spell } from './alphabet.ts';

// Final letters come folded. Beth, kaf and pe are hard at the start; inside a word both readings occur.
const SOFT = alphabetOf(`
  א:a ^ב:b ב:v ג:g ד:d ה:h ה$:a ^ו:v ו:w ז:z ח:kh ט:t י:y ^כ:k כ:kh ל:l מ:m נ:n ס:s ע:a ^פ:p פ:f צ:ts
  ק:k ר:r ש:sh ת:t
`);
const HARD = { ...SOFT, ...alphabetOf('ב:b כ:k פ:p') };

/** The consonants of a Hebrew word, a `'` between letters so that k and h do not read as kh. For sound keys only. */
export const hebrewToLatin = (word: string): readonly string[] => {
  const soft = spell(word, SOFT, "'");
  return /.[בכפ]/.test(word) ? [soft, spell(word, HARD, "'")] : [soft];
};
