/** How much of an image is taken: logos and photographs of phones are below, garbage and bombs above. */
export const IMAGE_LIMITS = {
  fileMegabytes: 25,
  /** As many as the bytes of a drawing may become when it is unpacked. */
  unpackedSvgBytes: 25 * 1024 * 1024,
  /** Of the image in the file, before it is made smaller. */
  megapixels: 32,
  /** Of the image that is kept: 300 mm at 300 dpi. */
  longEdgePx: 3600,
  pageMm: 1000,
  /** A phone's photograph takes three; an old laptop with much to do must manage too. */
  seconds: 60,
} as const;

/** Resolution at which images are kept: that of good label printers. */
export const IMAGE_DPI = 300;

/** Pixels that a length takes up on paper. */
export const pixelsOf = (mm: number): number => Math.max(1, Math.round((mm / 25.4) * IMAGE_DPI));

/** Length of so many pixels on paper. */
export const mmOf = (pixels: number): number => (pixels / IMAGE_DPI) * 25.4;
