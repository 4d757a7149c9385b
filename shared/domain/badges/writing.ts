export type TextDirection = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u{200f}\u{61c}]/u;
const LETTER = /[\p{L}\u{200e}\u{200f}\u{61c}]/u;
// Embeddings, overrides and isolates can turn a name around; controls have no picture.
const TURNS_AND_CONTROLS = /[\u{202a}-\u{202e}\u{2066}-\u{206f}\u{feff}\p{Cc}]/gu;
// White space that asks for a break; a no-break space is kept.
const BREAKING_SPACE =
  /[\t-\r \u{85}\u{1680}\u{2000}-\u{2006}\u{2008}-\u{200a}\u{2028}\u{2029}\u{205f}\u{3000}]+/gu;

/** The direction of the first strong letter. */
export const directionOf = (text: string): TextDirection => {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
};

/** Whether any letter is of a script that runs from right to left (and joins, or has no hyphen). */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Whether every letter is Latin. */
export const isLatin = (text: string): boolean =>
  !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** Text as it may be printed: composed, whole, on one line, without characters that turn it around. */
export const printable = (text: string): string =>
  text.toWellFormed().replace(BREAKING_SPACE, ' ').replace(TURNS_AND_CONTROLS, '').trim().normalize('NFC');
