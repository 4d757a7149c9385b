import { convertIndexedToRgb, type DecodedPng, decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';

/** A picture as lightness on white paper, 0 black to 255. */
export interface Greys {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Larger is no picture for a badge: at 600 dpi this is 30 by 30 cm. */
const MOST_MEGAPIXELS = 50;

/** Reads the data address of a PNG or JPEG. Throws where it is none, or too large. */
export const readPicture = (data: string): Greys => {
  const comma = data.indexOf(',');
  const bytes = Buffer.from(data.slice(comma + 1), 'base64');
  return data.slice(0, comma).startsWith('data:image/png') ? readPng(bytes) : readJpeg(bytes);
};

const readJpeg = (bytes: Buffer): Greys => {
  const options = { useTArray: true, formatAsRGBA: true, maxResolutionInMP: MOST_MEGAPIXELS } as const;
  const { width, height, data } = decodeJpeg(bytes, options);
  return greysOf({ width, height, channels: 4, at: (index) => data[index] ?? 0 });
};

const readPng = (bytes: Buffer): Greys => {
  // IHDR comes first. Looked at before decoding, as a small file can hold a very large picture.
  const pixels = bytes.length < 24 ? 0 : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (pixels > MOST_MEGAPIXELS * 1e6) throw new Error('the picture has too many pixels');
  const png = decodePng(bytes);
  const { width, height, palette } = png;
  if (palette === undefined) return greysOf({ width, height, channels: png.channels, at: samplesOf(png) });
  const colours = convertIndexedToRgb(png);
  return greysOf({ width, height, channels: palette[0]?.length ?? 3, at: (index) => colours[index] ?? 0 });
};

/** Samples of 0 to 255, whatever the depth: those of less than a byte lie packed, each row from a new byte. */
const samplesOf = ({ data, depth, width, channels }: DecodedPng): ((index: number) => number) => {
  if (depth === 16) return (index) => (data[index] ?? 0) / 257;
  if (depth === 8) return (index) => data[index] ?? 0;
  const perByte = 8 / depth;
  const rowBytes = Math.ceil((width * channels) / perByte);
  const most = 2 ** depth - 1;
  return (index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    const byte = data[row * rowBytes + Math.floor(column / perByte)] ?? 0;
    return (((byte >> (8 - depth - (column % perByte) * depth)) & most) * 255) / most;
  };
};

interface Samples {
  readonly width: number;
  readonly height: number;
  /** 1 or 2 grey, 3 or 4 red, green and blue; an even number has the opacity last. */
  readonly channels: number;
  readonly at: (index: number) => number;
}

const greysOf = ({ width, height, channels, at }: Samples): Greys => {
  const values = new Uint8Array(width * height);
  const isGrey = channels < 3;
  const hasOpacity = channels % 2 === 0;
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const from = pixel * channels;
    const light = isGrey ? at(from) : 0.299 * at(from) + 0.587 * at(from + 1) + 0.114 * at(from + 2);
    const opacity = hasOpacity ? at(from + channels - 1) / 255 : 1;
    values[pixel] = Math.round(255 - (255 - light) * opacity);
  }
  return { width, height, values };
};
