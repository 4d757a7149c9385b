import { type Bitmap, blankBitmap, setDot } from '../../ports/bitmap.ts';
import type { Greys } from './picture.ts';

/** Turns a picture into dots: drawings by a threshold, so that they stay sharp, photographs by error diffusion. */
export const halftone = (picture: Greys, widthDots: number, heightDots: number, dpi: number): Bitmap => {
  const greys = resized(picture, widthDots, heightDots);
  const drawing = drawingThreshold(picture);
  const bitmap = blankBitmap(widthDots, heightDots, dpi);
  if (drawing === null) diffuse(greys, bitmap);
  else {
    for (const [at, value] of greys.values.entries()) {
      if (value < drawing) setDot(bitmap, at % widthDots, Math.floor(at / widthDots), true);
    }
  }
  return bitmap;
};

/** So much of a picture in its few most frequent tones, and it is a drawing. */
const DRAWING_SHARE = 0.9;
const FEW_TONES = 4;
const TONES = 32;

/** Half-way between the lightest and the darkest of a drawing's tones; null for a photograph. */
const drawingThreshold = ({ values }: Greys): number | null => {
  const counts = new Uint32Array(TONES);
  for (const value of values) {
    const tone = (value * TONES) >> 8;
    counts[tone] = (counts[tone] ?? 0) + 1;
  }
  const frequent = [...counts.entries()].toSorted(([, one], [, other]) => other - one).slice(0, FEW_TONES);
  const share = frequent.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, values.length);
  if (share < DRAWING_SHARE) return null;
  const tones = frequent.filter(([, count]) => count > 0).map(([tone]) => ((tone + 0.5) * 256) / TONES);
  const [darkest, lightest] = [Math.min(...tones), Math.max(...tones)];
  // One tone only: a flat area, black or white as it is.
  return darkest === lightest ? 128 : (darkest + lightest) / 2;
};

/** Each new pixel is the mean of what it covers; enlarged, it is the nearest. */
const resized = ({ width, height, values }: Greys, newWidth: number, newHeight: number): Greys => {
  const columns = shares(width, newWidth);
  const rows = shares(height, newHeight);
  const narrow = new Float32Array(newWidth * height);
  for (let y = 0; y < height; y += 1) {
    for (const [x, { from, weights }] of columns.entries()) {
      let sum = 0;
      for (const [at, weight] of weights.entries()) sum += weight * (values[y * width + from + at] ?? 0);
      narrow[y * newWidth + x] = sum;
    }
  }
  const small = new Uint8Array(newWidth * newHeight);
  for (const [y, { from, weights }] of rows.entries()) {
    for (let x = 0; x < newWidth; x += 1) {
      let sum = 0;
      for (const [at, weight] of weights.entries()) sum += weight * (narrow[(from + at) * newWidth + x] ?? 0);
      small[y * newWidth + x] = Math.round(sum);
    }
  }
  return { width: newWidth, height: newHeight, values: small };
};

interface Share {
  readonly from: number;
  readonly weights: readonly number[];
}

const shares = (size: number, newSize: number): readonly Share[] =>
  Array.from({ length: newSize }, (_, at) => {
    const start = (at * size) / newSize;
    const end = ((at + 1) * size) / newSize;
    if (newSize >= size) return { from: Math.min(size - 1, Math.floor((start + end) / 2)), weights: [1] };
    const from = Math.floor(start);
    const count = Math.min(size, Math.ceil(end - 1e-9)) - from;
    const parts = Array.from({ length: count }, (__, step) =>
      Math.max(0, Math.min(end, from + step + 1) - Math.max(start, from + step)),
    );
    return { from, weights: parts.map((part) => part / (end - start)) };
  });

/** Floyd and Steinberg: what a dot takes too much or too little goes to its neighbours; to and fro by rows. */
const diffuse = ({ width, height, values }: Greys, bitmap: Bitmap): void => {
  let owed = new Float32Array(width + 2);
  let owedBelow = new Float32Array(width + 2);
  for (let y = 0; y < height; y += 1) {
    const step = y % 2 === 0 ? 1 : -1;
    for (let x = step === 1 ? 0 : width - 1; x >= 0 && x < width; x += step) {
      const wanted = (values[y * width + x] ?? 0) + (owed[x + 1] ?? 0);
      const isBlack = wanted < 128;
      if (isBlack) setDot(bitmap, x, y, true);
      const error = wanted - (isBlack ? 0 : 255);
      owed[x + 1 + step] = (owed[x + 1 + step] ?? 0) + (error * 7) / 16;
      owedBelow[x + 1 - step] = (owedBelow[x + 1 - step] ?? 0) + (error * 3) / 16;
      owedBelow[x + 1] = (owedBelow[x + 1] ?? 0) + (error * 5) / 16;
      owedBelow[x + 1 + step] = (owedBelow[x + 1 + step] ?? 0) + error / 16;
    }
    [owed, owedBelow] = [owedBelow, owed.fill(0)];
  }
};
