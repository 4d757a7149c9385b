/** How many slips of the keyboard are forgiven in a word of this length. */
export const typosForgiven = (length: number): 0 | 1 | 2 => {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
};

/** Which letters a word has, one bit each; words with few letters in common cannot be typos of one another. */
export const letterMaskOf = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
};

/** The number of ones in a mask. */
export const countOfBits = (mask: number): number => {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export interface TypoDistance {
  readonly whole: number;
  /** The distance to the nearest beginning of the word. */
  readonly beginning: number;
}

/** Counts slips (a letter missing, added, wrong, or two swapped) between what was typed and a word. */
export type MeasureTypos = (typed: string, word: string, most: number) => TypoDistance;

/** Makes a measure with its own three rows of scratch, because it runs for thousands of words a keystroke. */
export const createTypoMeasure = (): MeasureTypos => {
  let rows: [Uint16Array, Uint16Array, Uint16Array] = [
    new Uint16Array(64),
    new Uint16Array(64),
    new Uint16Array(64),
  ];
  return (typed, word, most) => {
    const width = Math.min(word.length, typed.length + most);
    if (width >= rows[0].length)
      rows = [new Uint16Array(width * 2), new Uint16Array(width * 2), new Uint16Array(width * 2)];
    let [before, last, next] = rows;
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let row = 1; row <= typed.length; row += 1) {
      const least = fillRow({ typed, word, row, width, before, last, next });
      if (least > most) return { whole: least, beginning: least };
      [before, last, next] = [last, next, before];
    }
    let beginning = Number.POSITIVE_INFINITY;
    for (let column = 0; column <= width; column += 1) beginning = Math.min(beginning, last[column] ?? 0);
    return { whole: width === word.length ? (last[width] ?? 0) : most + 1, beginning };
  };
};

interface RowToFill {
  readonly typed: string;
  readonly word: string;
  readonly row: number;
  readonly width: number;
  readonly before: Uint16Array;
  readonly last: Uint16Array;
  readonly next: Uint16Array;
}

const fillRow = ({ typed, word, row, width, before, last, next }: RowToFill): number => {
  const letter = typed.charCodeAt(row - 1);
  const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
  let least = row;
  next[0] = row;
  for (let column = 1; column <= width; column += 1) {
    const other = word.charCodeAt(column - 1);
    let cost = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    cost = Math.min(cost, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    const isSwapped = column > 1 && letterBefore === other && letter === word.charCodeAt(column - 2);
    if (isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    next[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
};
