/** A page in dots, as print heads want it: a bit a dot, 1 is black, from the top left, the high bit first. */
export interface Bitmap {
  readonly widthDots: number;
  readonly heightDots: number;
  readonly dpi: number;
  /** Every row begins with a new byte; the bits that are left over are 0. */
  readonly rowBytes: number;
  readonly bytes: Uint8Array;
}

/** A white page. */
export const blankBitmap = (widthDots: number, heightDots: number, dpi: number): Bitmap => {
  const rowBytes = Math.ceil(widthDots / 8);
  return { widthDots, heightDots, dpi, rowBytes, bytes: new Uint8Array(rowBytes * heightDots) };
};

/** Whether a dot is black; outside of the page none is. */
export const isBlackDot = (
  { widthDots, heightDots, rowBytes, bytes }: Bitmap,
  x: number,
  y: number,
): boolean => {
  if (x < 0 || y < 0 || x >= widthDots || y >= heightDots) return false;
  return ((bytes[y * rowBytes + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
};

/** Makes a dot of the page black or white. */
export const setDot = ({ rowBytes, bytes }: Bitmap, x: number, y: number, isBlack: boolean): void => {
  const at = y * rowBytes + (x >> 3);
  const bit = 0x80 >> (x & 7);
  bytes[at] = isBlack ? (bytes[at] ?? 0) | bit : (bytes[at] ?? 0) & ~bit;
};

/** What 203 dpi and the like are in truth: print heads are made with 8 dots to the millimetre. */
export const dotsPerMm = (dpi: number): number => (dpi === 203 ? 8 : dpi / 25.4);

/** How large a page comes out, in millimetres to a tenth. */
export const sizeOfBitmap = ({
  widthDots,
  heightDots,
  dpi,
}: Pick<Bitmap, 'widthDots' | 'heightDots' | 'dpi'>): {
  readonly widthMm: number;
  readonly heightMm: number;
} => {
  const inMm = (dots: number): number => Math.round((dots / dotsPerMm(dpi)) * 10) / 10;
  return { widthMm: inMm(widthDots), heightMm: inMm(heightDots) };
};
