import { contrast, PAPER, readableOn } from '../../../../shared/domain/badges/badge-colours.ts';
import type { Bitmap } from '../../ports/bitmap.ts';
import type { DotBox } from './dot-box.ts';

/** What lies under words and strokes: areas of one colour, and pictures, whose colour is null. */
export interface Grounds {
  lay(box: DotBox, colour: string | null): void;
  /** Whether words or a stroke of this colour are printed black, so that they are seen where they were in colour. */
  isBlackMark(colour: string, at: DotBox): boolean;
}

/** Less than this between two colours, and nobody was meant to tell them apart. */
const AS_GOOD_AS_THE_SAME = 1.2;
/** More of one sort of dots than this, and a picture counts as all of that sort. */
const NEARLY_ALL = 0.8;

/**
 * Whether an area of this colour is printed black: exactly where the words on it are white, so that a category
 * bar and what it says never fall together.
 */
export const isBlackArea = (colour: string): boolean => readableOn(colour) === PAPER;

/** Starts with a page of paper. */
export const createGrounds = (bitmap: Bitmap): Grounds => {
  const laid: { readonly box: DotBox; readonly colour: string | null }[] = [];
  const groundAt = ({ left, top, right, bottom }: DotBox): string | null => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const holds = ({ box }: { readonly box: DotBox }): boolean =>
      box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    const ground = laid.findLast(holds);
    return ground === undefined ? PAPER : ground.colour;
  };
  return {
    lay: (box, colour) => void laid.push({ box, colour }),
    isBlackMark(colour, at) {
      const ground = groundAt(at);
      if (ground === null) return isBlackOnPicture(colour, blackShare(bitmap, at));
      const isSeen = contrast(colour, ground) > AS_GOOD_AS_THE_SAME;
      return isSeen ? !isBlackArea(ground) : isBlackArea(ground);
    },
  };
};

const isBlackOnPicture = (colour: string, black: number): boolean => {
  if (black > NEARLY_ALL) return false;
  return black < 1 - NEARLY_ALL || isBlackArea(colour);
};

/** How much of a box is black so far, by its bytes: a dot more or less at the sides does not matter. */
const blackShare = (
  { bytes, rowBytes, heightDots }: Bitmap,
  { left, top, right, bottom }: DotBox,
): number => {
  const [from, to] = [Math.max(0, left >> 3), Math.min(rowBytes, (right + 7) >> 3)];
  let [black, all] = [0, 0];
  for (let y = Math.max(0, top); y < Math.min(heightDots, bottom); y += 1) {
    for (let at = y * rowBytes + from; at < y * rowBytes + to; at += 1) black += bitsIn(bytes[at] ?? 0);
    all += Math.max(0, to - from) * 8;
  }
  return all === 0 ? 0 : black / all;
};

const bitsIn = (byte: number): number => {
  const pairs = byte - ((byte >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 0x0f;
};
