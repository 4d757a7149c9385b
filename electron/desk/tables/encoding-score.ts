import type { LegacyEncoding } from './alphabets.ts';

// A word with at least one letter or sign beyond ASCII, and what surrounds it.
const TOKEN = /[A-Za-z'’\u0080-\uffff]*[\u0080-\uffff][A-Za-z'’\u0080-\uffff]*/gu;
const LETTER = /[\p{L}\p{M}]/u;
const ASCII_LETTER = /[A-Za-z]/u;
const EDGE_SIGNS =
  /^[«»„“”‘’‚–—…€№°©®™•·§´`\u00a0\u200e\u200f]+|[«»„“”‘’‚–—…€№°©®™•·§´`\u00a0\u200e\u200f]+$/gu;
const BAD_CASE = /\p{Ll}\p{Lu}/u;
const GOOD_CASE = /^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}\p{Ll}+$/u;
const FINALS_INSIDE = /[םןךףץ][א-ת]|ة[ا-ي]|ς[α-ω]/u;
const NEVER = /[\ufffd\u0080-\u009f]/u;

const scoreScript = (word: string, script: string): number => {
  if (ASCII_LETTER.test(word)) return -4;
  const letters = [...word.toLowerCase()].filter((char) => LETTER.test(char) || script.includes(char));
  const points = letters.map((char) => {
    const rank = script.indexOf(char);
    return rank < 0 ? -3 : 2 - (1.6 * rank) / script.length;
  });
  const strange = [...word].length - letters.length;
  const initial = /^\p{Ll}/u.test(word) ? -0.4 : 0;
  return points.reduce((sum, point) => sum + point, 0) / Math.max(1, letters.length) - 3 * strange + initial;
};

const scoreLatin = (word: string, encoding: LegacyEncoding): number => {
  // Portuguese has õ only before e; elsewhere it is Hungarian ő, read wrongly.
  const special = [...word.replace(/õe/giu, '')].filter((char) => char >= '\u0080' && char !== '’');
  const fits = encoding.latin.filter(({ letters }) => special.every((char) => letters.includes(char)));
  const isAllSpecial = special.length > 2 && !ASCII_LETTER.test(word);
  if (fits.length === 0 || isAllSpecial) return -2.5;
  return 1.5 * Math.max(...fits.map(({ weight }) => weight)) + 0.1;
};

const scoreWord = (token: string, encoding: LegacyEncoding): number => {
  if (NEVER.test(token)) return -6;
  const word = token.replace(EDGE_SIGNS, '').replace(/^['’]+|['’]+$/gu, '');
  if (word === '') return token.length > 2 ? -1 : 0.2;
  if (!/[\u0080-\uffff]/u.test(word)) return 0.3;
  const inner = [...word].some(
    (char) => char >= '\u0080' && !LETTER.test(char) && char !== '’' && !encoding.script.includes(char),
  );
  if (inner) return -3.5;
  const badCase = BAD_CASE.test(word) && !GOOD_CASE.test(word) ? -3 : 0;
  const badFinal = FINALS_INSIDE.test(word) ? -2 : 0;
  const isOther = /[^\p{Script=Latin}\p{M}'’ـ\u0640]/u.test(word);
  return badCase + badFinal + (isOther ? scoreScript(word, encoding.script) : scoreLatin(word, encoding));
};

/**
 * How much a text, read in this encoding, looks like names and words of people: mean points a word.
 * Letters must go together in one language, capitals must stand where capitals stand. A known heading
 * weighs as much as several words.
 */
export const scoreText = (
  text: string,
  encoding: LegacyEncoding,
  knowsWord: (word: string) => boolean,
): number => {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length === 0) return 0;
  let sum = 0;
  for (const token of tokens) sum += scoreWord(token, encoding) + (knowsWord(token) ? 4 : 0);
  return sum / tokens.length;
};
