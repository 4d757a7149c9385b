import { inflateSync } from 'node:zlib';
import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png';
import { ImageRefusal } from './image-refusal.ts';
import { type PixelSize, type Pixels, paintOnPaper, refuseTooManyPixels } from './pixels.ts';

const SIGNATURE_BYTES = 8;
const CHUNK_FRAME_BYTES = 12;
/** All that says how the pixels look. Colour profiles, texts and animations are left out, as they can be bombs. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Columns and rows of a PNG, from its head. */
export const pngSize = (file: Buffer): PixelSize => {
  if (file.length < 33 || file.toString('latin1', 12, 16) !== 'IHDR') throw new ImageRefusal('damaged');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
};

/** Reads a PNG of any depth as it looks on white paper. */
export const readPng = (file: Buffer): Pixels => {
  const size = pngSize(file);
  refuseTooManyPixels(size);
  const bare = bareOf(file);
  refuseBomb(bare.packed, size);
  try {
    return pixelsOf(decode(bare.file, { checkCrc: true }));
  } catch {
    throw new ImageRefusal('damaged');
  }
};

interface BarePng {
  readonly file: Buffer;
  /** The packed rows. */
  readonly packed: Buffer;
}

const bareOf = (file: Buffer): BarePng => {
  const kept: Buffer[] = [file.subarray(0, SIGNATURE_BYTES)];
  const packed: Buffer[] = [];
  let kind = '';
  for (let at = SIGNATURE_BYTES; kind !== 'IEND'; ) {
    if (at + CHUNK_FRAME_BYTES > file.length) throw new ImageRefusal('damaged');
    const end = at + CHUNK_FRAME_BYTES + file.readUInt32BE(at);
    if (end > file.length) throw new ImageRefusal('damaged');
    kind = file.toString('latin1', at + 4, at + 8);
    if (NEEDED.has(kind)) kept.push(file.subarray(at, end));
    if (kind === 'IDAT') packed.push(file.subarray(at + 8, end - 4));
    at = end;
  }
  return { file: Buffer.concat(kept), packed: Buffer.concat(packed) };
};

// Eight bytes a pixel is the most that a PNG has, interlacing adds a byte a row and pass.
const refuseBomb = (packed: Buffer, { width, height }: PixelSize): void => {
  try {
    inflateSync(packed, { maxOutputLength: width * height * 8 + height * 16 + 64 });
  } catch {
    throw new ImageRefusal('damaged');
  }
};

const pixelsOf = (png: DecodedPng): Pixels => {
  const { width, height } = png;
  const { data, channels } = withWholeBytes(png);
  const most = png.depth === 16 ? 65535 : 255;
  const to8 = (value: number): number => (most === 255 ? value : Math.round(value / 257));
  const hasAlpha = channels === 2 || channels === 4;
  const isClear = clearColourOf(png);
  const colours = hasAlpha ? channels - 1 : channels;
  return paintOnPaper({ width, height }, (at) => {
    const from = at * channels;
    const red = data[from] ?? 0;
    const green = colours === 1 ? red : (data[from + 1] ?? 0);
    const blue = colours === 1 ? red : (data[from + 2] ?? 0);
    const alpha = hasAlpha ? (data[from + colours] ?? most) : most;
    const seen = isClear(red, green, blue) ? 0 : alpha;
    return [to8(red), to8(green), to8(blue), to8(seen)];
  });
};

/** Spreads palettes and greys of fewer than eight bits. */
const withWholeBytes = (png: DecodedPng): Pick<DecodedPng, 'data' | 'channels'> => {
  const { palette, depth } = png;
  if (palette !== undefined) {
    return { data: convertIndexedToRgb(png), channels: palette[0]?.length ?? 3 };
  }
  if (depth >= 8) return png;
  const steps = 2 ** depth - 1;
  const greys = Array.from({ length: steps + 1 }, (_, step) => {
    const grey = Math.round((step * 255) / steps);
    return [grey, grey, grey] as [number, number, number];
  });
  return { data: convertIndexedToRgb({ ...png, palette: greys }), channels: 3 };
};

/** Without an alpha channel one colour can stand for nothing. */
const clearColourOf = ({
  transparency,
  depth,
  palette,
}: DecodedPng): ((red: number, green: number, blue: number) => boolean) => {
  const first = transparency?.[0];
  if (transparency === undefined || first === undefined || palette !== undefined) return () => false;
  const spread = depth < 8 ? 255 / (2 ** depth - 1) : 1;
  const [red, green, blue] = [0, 1, 2].map((at) => Math.round((transparency[at] ?? first) * spread));
  return (r, g, b) => r === red && g === green && b === blue;
};
