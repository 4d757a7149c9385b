const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;

const numberOf = (cell: string): number =>
  Number(
    cell
      .trim()
      .replace(/[.)]$/u, '')
      .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf)),
  );

const hasLetters = (cell: string): boolean => /\p{L}/u.test(cell);

/**
 * Do the cells number the rows of a list, from 1 on? Such a number says where somebody stands, not who it is. Headings
 * of groups and totals between and below them do not count.
 */
export const countsRows = (cells: readonly string[]): boolean => {
  const numbers = cells.filter((cell) => !hasLetters(cell));
  return numbers.length * 2 > cells.length && numbers.every((cell, index) => numberOf(cell) === index + 1);
};
