const LATIN = /\p{Script=Latin}/u;
const OTHER =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Ethiopic}\p{Script=Bengali}\p{Script=Tamil}]/u;

/** Is this name written in a script other than Latin? A name with letters of both counts as Latin. */
export const isOwnScript = (name: string): boolean => OTHER.test(name) && !LATIN.test(name);
