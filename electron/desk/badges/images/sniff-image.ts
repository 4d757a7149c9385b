import { ImageRefusal } from './image-refusal.ts';

export type ImageKind = 'png' | 'jpeg' | 'svg' | 'pdf';

const ascii = (text: string, at = 0) => ({ at, bytes: Buffer.from(text, 'latin1') });
const bytes = (...values: readonly number[]) => ({ at: 0, bytes: Buffer.from(values) });

const TAKEN: readonly (readonly [ImageKind, ReturnType<typeof ascii>])[] = [
  ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['jpeg', bytes(0xff, 0xd8, 0xff)],
  // Drawings are also kept packed, as .svgz.
  ['svg', bytes(0x1f, 0x8b)],
];

/** Pictures of other kinds, so that the sentence can say what it is. */
const OTHERS: readonly (readonly [string, ReturnType<typeof ascii>])[] = [
  ['GIF', ascii('GIF8')],
  ['WebP', ascii('WEBP', 8)],
  ['HEIC', ascii('ftyphei', 4)],
  ['HEIC', ascii('ftypmif1', 4)],
  ['AVIF', ascii('ftypavif', 4)],
  ['TIFF', bytes(0x49, 0x49, 0x2a, 0)],
  ['TIFF', bytes(0x4d, 0x4d, 0, 0x2a)],
  ['Photoshop', ascii('8BPS')],
  ['EPS', ascii('%!PS')],
  ['EPS', bytes(0xc5, 0xd0, 0xd3, 0xc6)],
  ['BMP', ascii('BM')],
  ['ZIP', ascii('PK')],
];

const SVG_ROOT = /<(?:[\w-]+:)?svg[\s>]/iu;

/** Tells by content, never by name, what kind of image a file is; refuses all others by what they are. */
export const sniffImage = (file: Uint8Array): ImageKind => {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const begins = ({ at, bytes: sign }: ReturnType<typeof ascii>): boolean =>
    buffer.subarray(at, at + sign.length).equals(sign);
  const taken = TAKEN.find(([, sign]) => begins(sign));
  if (taken !== undefined) return taken[0];
  // A PDF may have a few bytes of something else before it.
  if (buffer.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const other = OTHERS.find(([, sign]) => begins(sign));
  if (other !== undefined) throw new ImageRefusal('kind', { found: other[0] });
  const start = buffer.subarray(0, 64 * 1024);
  if (SVG_ROOT.test(start.toString('latin1')) || SVG_ROOT.test(start.toString('utf16le'))) return 'svg';
  throw new ImageRefusal('unknown');
};
