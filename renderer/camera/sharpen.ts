/** Pixels as a canvas gives them: red, green, blue, alpha. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const AMOUNT = 2;

const greyOf = ({ data, width, height }: Pixels): Uint8ClampedArray => {
  const grey = new Uint8ClampedArray(width * height);
  for (let place = 0; place < grey.length; place += 1) {
    const at = place * 4;
    // Brightness as video has it (BT.601).
    grey[place] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  }
  return grey;
};

/**
 * A sharpened grey copy, for badges out of focus: each pixel is pushed away from the mean of its four
 * neighbours two pixels off. The rim of the picture stays as it is.
 */
export const sharpened = (pixels: Pixels): Uint8ClampedArray => {
  const { width, height } = pixels;
  const grey = greyOf(pixels);
  const result = new Uint8ClampedArray(width * height * 4);
  const reach = 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * width + x;
      const own = grey[place] ?? 0;
      const isRim = x < reach || y < reach || x >= width - reach || y >= height - reach;
      const row = reach * width;
      const around =
        (grey[place - reach] ?? own) +
        (grey[place + reach] ?? own) +
        (grey[place - row] ?? own) +
        (grey[place + row] ?? own);
      const value = isRim ? own : own + AMOUNT * (own - around / 4);
      result.fill(Math.max(0, Math.min(255, value)), place * 4, place * 4 + 3);
      result[place * 4 + 3] = 255;
    }
  }
  return result;
};
