import { alphabetOf, spell } from './alphabet.ts';

// Short vowels are not written. `dj`, `gh`, `kh` are the letters of the sound key, not of a passport.
const ARABIC = alphabetOf(`
  ا:a ٱ:a ب:b ت:t ث:th ج:dj ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k
  ل:l م:m ن:n ه:h و:w ي:y ى:y ة:a ء: پ:p چ:tch ژ:zh گ:g ڤ:v ڨ:g ک:k ڪ:k ی:y ې:y ے:y ہ:h ھ:h ە:a ە$:a
  ٹ:t ڈ:d ڑ:r ں:n ڕ:r ڵ:l ۆ:o ێ:e ڭ:ng ۋ:v ۇ:u
`);
// In Cairo ج is a hard g: Gamal, Naguib.
const EGYPTIAN = { ...ARABIC, ...alphabetOf('ج:g') };

/** The consonants of an Arabic word, a `'` between letters so that k and h do not read as kh. For sound keys only. */
export const arabicToLatin = (word: string): readonly string[] => {
  const spellings = [spell(word, ARABIC, "'")];
  if (word.includes('ج')) spellings.push(spell(word, EGYPTIAN, "'"));
  return spellings;
};
