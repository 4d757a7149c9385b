/** A roll of Brother's, in dots of 300 dpi, by the tables of the raster command reference. */
export interface Tape {
  readonly widthMm: number;
  /** 0 for a roll without end. */
  readonly lengthMm: number;
  readonly printableDots: number;
  /** Rows that a label takes; 0 for a roll without end. */
  readonly rows: number;
  /** Unused dots of the head beside the tape, on the side from which rows begin. */
  readonly offsetDots: number;
}

type Entry = readonly [
  widthMm: number,
  lengthMm: number,
  printableDots: number,
  rows: number,
  offsetDots: number,
];

const TAPES: readonly Entry[] = [
  [12, 0, 106, 0, 29],
  [29, 0, 306, 0, 6],
  [38, 0, 413, 0, 12],
  [50, 0, 554, 0, 12],
  [54, 0, 590, 0, 0],
  [62, 0, 696, 0, 12],
  [102, 0, 1164, 0, 12],
  [17, 54, 165, 566, 0],
  [17, 87, 165, 956, 0],
  [23, 23, 202, 202, 42],
  [29, 42, 306, 425, 6],
  [29, 90, 306, 991, 6],
  [38, 90, 413, 991, 12],
  [39, 48, 425, 495, 6],
  [52, 29, 578, 271, 0],
  [60, 86, 672, 954, 18],
  [62, 29, 696, 271, 12],
  [62, 100, 696, 1109, 12],
  [102, 51, 1164, 526, 12],
  [102, 152, 1164, 1660, 12],
];

/** A badge of 61.5 mm goes on the tape of 62. */
const TOLERANCE_MM = 1.5;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= TOLERANCE_MM;

export interface TapeWish {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isRoll: boolean;
}

/** Whether a badge goes on a roll: on labels of its size, or on an endless tape of its width. */
export const fitsOn = (badge: TapeWish, tape: Tape): boolean =>
  isNear(badge.widthMm, tape.widthMm) && (tape.lengthMm === 0 || isNear(badge.heightMm, tape.lengthMm));

/** The roll that must be in a printer which does not say: labels of the size unless a roll is wished for, else tape. */
export const tapeFor = (badge: TapeWish): Tape | null => {
  const fitting = TAPES.map(tapeOf).filter((tape) => fitsOn(badge, tape));
  const isEndless = ({ lengthMm }: Tape): boolean => lengthMm === 0;
  const labels = badge.isRoll ? undefined : fitting.find((tape) => !isEndless(tape));
  return labels ?? fitting.find(isEndless) ?? null;
};

/** The roll that a printer says is in it; null for one that is not in the tables. */
export const tapeOfSize = (widthMm: number, lengthMm: number): Tape | null =>
  TAPES.map(tapeOf).find((tape) => tape.widthMm === widthMm && tape.lengthMm === lengthMm) ?? null;

const tapeOf = ([widthMm, lengthMm, printableDots, rows, offsetDots]: Entry): Tape => ({
  widthMm,
  lengthMm,
  printableDots,
  rows,
  offsetDots,
});
