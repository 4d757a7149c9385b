import type { DisplayItem, DisplayList, QrItem } from '../../../../shared/domain/badges/display-list.ts';
import { type Bitmap, isBlackDot } from '../../ports/bitmap.ts';
import type { DotPlacement } from '../bitmap/bitmap-badge.ts';

/** Pixels as decoders take them: red, green, blue, opacity, in rows from the top. */
export interface CodePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Draws a page in the dots of a print head. */
export type DrawDots = (list: DisplayList, placement: DotPlacement) => Bitmap;

/** The coarsest print that badges get. */
const COARSEST_DPI = 203;
/** What the standard asks for around a code; more than that a scanner does not look at. */
const LOOKED_AT_MODULES = 4;

/**
 * A code and what stands around, over and under it, as a label printer of 203 dpi prints it in black and white:
 * the hardest print of a badge.
 */
export const pictureOfCode = (list: DisplayList, code: QrItem, draw: DrawDots): CodePicture => {
  const { leftMm, topMm, sizeMm } = lookedAt(code);
  const cut: DisplayList = {
    ...list,
    page: { widthMm: sizeMm, heightMm: sizeMm },
    items: [...list.items, ...beyondTheEdge(list.page)],
  };
  return toPixels(draw(cut, { dpi: COARSEST_DPI, rotation: 0, offsetXMm: -leftMm, offsetYMm: -topMm }));
};

/** The square of the page that holds a code and its quiet zone, whichever way it is turned. */
const lookedAt = ({ xMm, yMm, sizeMm, rows, turn }: QrItem) => {
  const outerMm = sizeMm + (2 * LOOKED_AT_MODULES * sizeMm) / rows.length;
  const isSquare = turn === null || turn.degrees % 90 === 0;
  const size = isSquare ? outerMm : outerMm * Math.SQRT2;
  const [x, y] = middleOf(xMm + sizeMm / 2, yMm + sizeMm / 2, turn);
  return { leftMm: x - size / 2, topMm: y - size / 2, sizeMm: size };
};

const middleOf = (x: number, y: number, turn: QrItem['turn']): readonly [xMm: number, yMm: number] => {
  if (turn === null) return [x, y];
  const angle = (turn.degrees * Math.PI) / 180;
  const [dx, dy] = [x - turn.xMm, y - turn.yMm];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [turn.xMm + dx * cos - dy * sin, turn.yMm + dx * sin + dy * cos];
};

const FAR_MM = 1000;

/** Beyond the edge of the paper lies whatever is behind the badge: taken as dark. */
const beyondTheEdge = ({ widthMm, heightMm }: DisplayList['page']): readonly DisplayItem[] => {
  const dark = (xMm: number, yMm: number, w: number, h: number): DisplayItem => ({
    kind: 'rect',
    element: '',
    turn: null,
    xMm,
    yMm,
    widthMm: w,
    heightMm: h,
    fill: '#000000',
    stroke: null,
    strokeMm: 0,
    radiusMm: 0,
  });
  const wide = widthMm + 2 * FAR_MM;
  return [
    dark(-FAR_MM, -FAR_MM, wide, FAR_MM),
    dark(-FAR_MM, heightMm, wide, FAR_MM),
    dark(-FAR_MM, 0, FAR_MM, heightMm),
    dark(widthMm, 0, FAR_MM, heightMm),
  ];
};

/** Pixels as words, in the order of bytes of every machine on which Electron runs. */
const [WHITE, BLACK] = [0xffffffff, 0xff000000];

const toPixels = (bitmap: Bitmap): CodePicture => {
  const { widthDots: width, heightDots: height } = bitmap;
  const pixels = new Uint32Array(width * height).fill(WHITE);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (isBlackDot(bitmap, x, y)) pixels[y * width + x] = BLACK;
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
};
