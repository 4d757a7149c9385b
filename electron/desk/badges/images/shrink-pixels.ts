import type { PixelSize, Pixels } from './pixels.ts';

/** Makes an image smaller: every new pixel is the mean of those that it covers. Never makes it larger. */
export const shrinkPixels = (pixels: Pixels, wanted: PixelSize): Pixels => {
  const narrowed = wanted.width < pixels.width ? narrow(pixels, wanted.width) : pixels;
  return wanted.height < narrowed.height ? flatten(narrowed, wanted.height) : narrowed;
};

const narrow = ({ width, height, rgb }: Pixels, wanted: number): Pixels => {
  const smaller = new Uint8Array(wanted * height * 3);
  const shares = sharesOf(width, wanted);
  for (let row = 0; row < height; row += 1) {
    for (const [column, { first, weights }] of shares.entries()) {
      for (let colour = 0; colour < 3; colour += 1) {
        let sum = 0;
        for (let at = 0; at < weights.length; at += 1)
          sum += (rgb[(row * width + first + at) * 3 + colour] ?? 0) * (weights[at] ?? 0);
        smaller[(row * wanted + column) * 3 + colour] = Math.round(sum);
      }
    }
  }
  return { width: wanted, height, rgb: smaller };
};

const flatten = ({ width, height, rgb }: Pixels, wanted: number): Pixels => {
  const rowBytes = width * 3;
  const smaller = new Uint8Array(rowBytes * wanted);
  const sums = new Float32Array(rowBytes);
  for (const [row, { first, weights }] of sharesOf(height, wanted).entries()) {
    sums.fill(0);
    for (let at = 0; at < weights.length; at += 1) {
      const from = (first + at) * rowBytes;
      const weight = weights[at] ?? 0;
      for (let byte = 0; byte < rowBytes; byte += 1)
        sums[byte] = (sums[byte] ?? 0) + (rgb[from + byte] ?? 0) * weight;
    }
    for (let byte = 0; byte < rowBytes; byte += 1)
      smaller[row * rowBytes + byte] = Math.round(sums[byte] ?? 0);
  }
  return { width, height: wanted, rgb: smaller };
};

interface Shares {
  readonly first: number;
  /** How much of the mean each old pixel from the first on makes up. */
  readonly weights: Float32Array;
}

const sharesOf = (size: number, wanted: number): readonly Shares[] => {
  const step = size / wanted;
  return Array.from({ length: wanted }, (_, at) => {
    const [start, end] = [at * step, Math.min(size, (at + 1) * step)];
    const first = Math.floor(start);
    const last = Math.max(first + 1, Math.ceil(end - 1e-6));
    const weights = Float32Array.from(
      { length: last - first },
      (__, index) => (Math.min(end, first + index + 1) - Math.max(start, first + index)) / (end - start),
    );
    return { first, weights };
  });
};
