/** The word that begins a stream of pages, PWG 5102.4 section 4.1: `RaS2`, so numbers go from the high byte. */
export const SYNC_WORD = Uint8Array.of(0x52, 0x61, 0x53, 0x32);

/** Before the dots of every page. */
export const HEADER_BYTES = 1796;

/** Where in a header its numbers are, table 1 there. */
const AT = {
  horizontalDpi: 276,
  verticalDpi: 280,
  numCopies: 340,
  widthPoints: 352,
  heightPoints: 356,
  widthDots: 372,
  heightDots: 376,
  bitsPerColour: 384,
  bitsPerPixel: 388,
  bytesPerLine: 392,
  colourSpace: 400,
  numColours: 420,
  totalPages: 452,
  crossFeedTransform: 456,
  feedTransform: 460,
} as const;

const BLACK = 3;
const SGRAY = 18;

/** How dots are said: a bit a dot, where 1 is ink; or a byte a dot, where 255 is light. */
export const DOT_TYPES = ['black_1', 'sgray_8'] as const;
export type DotType = (typeof DOT_TYPES)[number];

/** What a header says of its page, as far as we need it. */
export interface PageHeader {
  readonly widthDots: number;
  readonly heightDots: number;
  readonly dpi: number;
  readonly rowBytes: number;
  readonly dots: DotType;
}

/** The header of one page among so many. */
export const writeHeader = (page: PageHeader, totalPages: number): Uint8Array => {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const bits = page.dots === 'black_1' ? 1 : 8;
  const set = (numbers: Partial<Record<keyof typeof AT, number>>): void => {
    for (const [name, value] of Object.entries(numbers)) view.setUint32(AT[name as keyof typeof AT], value);
  };
  bytes.set(new TextEncoder().encode('PwgRaster'));
  set({ horizontalDpi: page.dpi, verticalDpi: page.dpi, numCopies: 1, totalPages });
  set({ crossFeedTransform: 1, feedTransform: 1, numColours: 1 });
  set({ widthDots: page.widthDots, heightDots: page.heightDots, bytesPerLine: page.rowBytes });
  set({ bitsPerColour: bits, bitsPerPixel: bits, colourSpace: page.dots === 'black_1' ? BLACK : SGRAY });
  set({ widthPoints: pointsOf(page.widthDots, page.dpi), heightPoints: pointsOf(page.heightDots, page.dpi) });
  return bytes;
};

const pointsOf = (dots: number, dpi: number): number => Math.round((dots * 72) / dpi);

/** Reads a header that may be anything; null where it is of a page that we cannot read. */
export const readHeader = (bytes: Uint8Array): PageHeader | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const get = (name: keyof typeof AT): number => view.getUint32(AT[name]);
  const [widthDots, heightDots, dpi, rowBytes] = [
    get('widthDots'),
    get('heightDots'),
    get('horizontalDpi'),
    get('bytesPerLine'),
  ];
  const dots = dotTypeOf(get('colourSpace'), get('bitsPerPixel'));
  if (dots === null || dpi === 0 || get('verticalDpi') !== dpi || widthDots === 0 || heightDots === 0)
    return null;
  const needed = dots === 'black_1' ? Math.ceil(widthDots / 8) : widthDots;
  return rowBytes === needed ? { widthDots, heightDots, dpi, rowBytes, dots } : null;
};

const dotTypeOf = (colourSpace: number, bitsPerPixel: number): DotType | null => {
  if (colourSpace === BLACK && bitsPerPixel === 1) return 'black_1';
  return colourSpace === SGRAY && bitsPerPixel === 8 ? 'sgray_8' : null;
};
