import type { DisplayItem, DisplayList, QrItem, Turn } from '../display-list.ts';
import { type Ink, inkOf } from './item-ink.ts';

/** Pixels as decoders take them: red, green, blue, opacity, in rows from the top. */
export interface CodePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** A label printer of 203 dpi: the coarsest print that badges get. */
const COARSEST_DOTS_PER_MM = 8;
/** More dots a module show a decoder nothing new, and cost time. */
const MOST_DOTS_A_MODULE = 6;
/** What the standard asks for around a code; more than that a scanner does not look at. */
const LOOKED_AT_MODULES = 4;

/** Where the pixels of the picture lie, in the code's own frame. */
interface Raster {
  readonly leftMm: number;
  readonly topMm: number;
  readonly pixels: number;
  readonly dotMm: number;
}

/**
 * A code and what stands around, over and under it, in black and white as a label printer makes it: the
 * hardest print of a badge. What is printed over a code is a blot here, whatever it shows.
 */
export const pictureOfCode = (list: DisplayList, code: QrItem): CodePicture => {
  const raster = rasterOf(code);
  const { pixels } = raster;
  const dots = darkBeyond(raster, list.page, code.turn);
  const place = list.items.indexOf(code);
  for (const [at, item] of list.items.entries()) paint(dots, raster, { item, isOver: at > place, code });
  return { width: pixels, height: pixels, data: new Uint8ClampedArray(dots.buffer) };
};

/** Pixels as words, in the order of bytes of every machine on which Electron runs. */
const [WHITE, BLACK] = [0xffffffff, 0xff000000];
type Dots = Uint32Array<ArrayBuffer>;

const rasterOf = ({ xMm, yMm, sizeMm, rows }: QrItem): Raster => {
  const moduleMm = sizeMm / rows.length;
  const marginMm = moduleMm * LOOKED_AT_MODULES;
  const dotMm = Math.max(1 / COARSEST_DOTS_PER_MM, moduleMm / MOST_DOTS_A_MODULE);
  const pixels = Math.max(1, Math.round((sizeMm + 2 * marginMm) / dotMm));
  return { leftMm: xMm - marginMm, topMm: yMm - marginMm, pixels, dotMm };
};

/** White paper; beyond its edge lies whatever is behind the badge, taken as dark. */
const darkBeyond = (raster: Raster, page: DisplayList['page'], turn: Turn | null): Dots => {
  const dots = new Uint32Array(raster.pixels ** 2).fill(WHITE);
  eachPixel(raster, turn === null ? null : turning(turn, 1), (x, y, at) => {
    if (x < 0 || y < 0 || x > page.widthMm || y > page.heightMm) dots[at] = BLACK;
  });
  return dots;
};

interface Layer {
  readonly item: DisplayItem;
  readonly isOver: boolean;
  readonly code: QrItem;
}

const paint = (dots: Dots, raster: Raster, { item, isOver, code }: Layer): void => {
  const ink = inkOf(item, isOver);
  const areUpright = item.turn === null && code.turn === null;
  if (ink === null || !isNear(ink, raster, areUpright)) return;
  const toItem = areUpright || item === code ? null : fromCodeTo(item, code);
  eachPixel(raster, toItem, (x, y, at) => {
    const shade = ink.at(x, y);
    if (shade !== null) dots[at] = shade === 'dark' ? BLACK : WHITE;
  });
};

const fromCodeTo = (item: DisplayItem, code: QrItem): Turning => {
  const [toPage, toItem] = [turning(code.turn, 1), turning(item.turn, -1)];
  return (x, y) => toItem(...toPage(x, y));
};

/** Of two things that are not turned, boxes tell whether they touch. */
const isNear = ({ box }: Ink, { leftMm, topMm, pixels, dotMm }: Raster, areUpright: boolean): boolean => {
  if (!areUpright) return true;
  const size = pixels * dotMm;
  const isBeside = box.x > leftMm + size || box.x + box.w < leftMm;
  return !isBeside && box.y <= topMm + size && box.y + box.h >= topMm;
};

type Turning = (xMm: number, yMm: number) => [xMm: number, yMm: number];

const eachPixel = (
  { leftMm, topMm, pixels, dotMm }: Raster,
  toOwn: Turning | null,
  visit: (xMm: number, yMm: number, at: number) => void,
): void => {
  for (let at = 0; at < pixels * pixels; at += 1) {
    const x = leftMm + ((at % pixels) + 0.5) * dotMm;
    const y = topMm + (Math.floor(at / pixels) + 0.5) * dotMm;
    if (toOwn === null) visit(x, y, at);
    else visit(...toOwn(x, y), at);
  }
};

/** Turns points by a turn of the paper, or back by -1. */
const turning = (turn: Turn | null, sense: 1 | -1): Turning => {
  if (turn === null) return (x, y) => [x, y];
  const angle = (turn.degrees * Math.PI * sense) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (x, y) => {
    const [dx, dy] = [x - turn.xMm, y - turn.yMm];
    return [turn.xMm + dx * cos - dy * sin, turn.yMm + dx * sin + dy * cos];
  };
};
