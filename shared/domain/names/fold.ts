import { alphabetOf } from './alphabet.ts';

// Accents of Latin, Greek and Cyrillic, niqqud, harakat, variation selectors. Vowel signs of Indic
// scripts are letters to their readers and stay.
const MARKS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/gu;
// Bidi controls, zero-width joiners, soft hyphens, and the Arabic tatweel, which only stretches a word.
const UNSEEN = /[\p{Cf}\u0640]/gu;
const CONTROLS = /\p{Cc}/gu;

/** Letters that Unicode does not take apart, and letters that writers of one script use for each other. */
const PLAIN = alphabetOf(`
  ß:ss ø:o ł:l đ:d ð:d þ:th æ:ae œ:oe ħ:h ŋ:n ŧ:t ı:i ə:a ƒ:f ς:σ ך:כ ם:מ ן:נ ף:פ ץ:צ
  ء: ٱ:ا ى:ي ی:ي ې:ي ے:ي ة:ه ہ:ه ھ:ه ە:ه ک:ك ڪ:ك
  ٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9 ۰:0 ۱:1 ۲:2 ۳:3 ۴:4 ۵:5 ۶:6 ۷:7 ۸:8 ۹:9
`);
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const ASCII = /^[ -~]*$/;

/** Text without case, accents, invisible characters and letter variants: equal for a hurried reader. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : plainLetters(withoutMarks(text.normalize('NFKD')).toLowerCase());

/** Lower case and composed, without what cannot be seen: й, ї, ё and ñ are still letters of their own. */
export const tidy = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').replace(UNSEEN, '').replace(MARKS, '').toLowerCase();

/** Letters without any mark on them, otherwise as written. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFKD').replace(CONTROLS, ' ').replace(UNSEEN, '').replace(MARKS, '');

const plainLetters = (text: string): string =>
  // Lower-casing can bring a mark back (İ becomes i and a dot).
  text.replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter).replace(MARKS, '');
