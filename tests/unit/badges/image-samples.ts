import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import PDFDocument from 'pdfkit';

/** 24 by 12 pixels in the colours of print, red above and blue below, as layout programs write them. */
export const PRINT_COLOURS = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU/8AAFAgADAAYBAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAIB//EACIQAAECAwkAAAAAAAAAAAAAAAABVAQGkgMFFBYXGFOx0f/EABYBAQEBAAAAAAAAAAAAAAAAAAAJB//EACARAAECBQUAAAAAAAAAAAAAAAABBAMFFBVRFhdSU5H/2gAOBAEAAhEDEQQAAD8A27HXgzt6TO96G+VJwaWmPSvhTO5eY2kXSox14M7ekb0N8qNLTHpXwbl5jaRdKjHXgzt6RvQ3yo0tMelfBuXmNpF0qULl2B4UJ8VUXJTmxseBRelUuMuvBl2B4UFVFyLGx4DSqXGXXgy7A8KCqi5FjY8BpVLjLrw//9k=',
  'base64',
);

export interface PngOptions {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha. */
  readonly colourType: number;
  /** The rows, without their filter bytes. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** Further parts, by name. */
  readonly extra?: Readonly<Record<string, Buffer>>;
}

/** A PNG written byte by byte, of any kind there is. */
export const pngOf = (png: PngOptions): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(png.width);
  head.writeUInt32BE(png.height, 4);
  head.set([png.depth ?? 8, png.colourType, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(png.rows.map((row) => Buffer.from([0, ...row]))));
  const chunks: readonly (readonly [string, Buffer])[] = [
    ['IHDR', head],
    ...Object.entries(png.extra ?? {}),
    ...(png.palette ? ([['PLTE', Buffer.from(png.palette)]] as const) : []),
    ...(png.transparency ? ([['tRNS', Buffer.from(png.transparency)]] as const) : []),
    ['IDAT', pixels],
    ['IEND', Buffer.alloc(0)],
  ];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, ...chunks.map(([name, content]) => chunk(name, content))]);
};

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** A JPEG, red above and blue below; the EXIF tag says how the camera was held. */
export const jpegOf = (width: number, height: number, orientation = 1): Buffer => {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    data.set(at < (width * height) / 2 ? [255, 0, 0] : [0, 0, 255], at * 4);
  const file = encode({ width, height, data }, 95).data;
  const exif = Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  exif[24] = orientation;
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([file.subarray(0, 2), head, exif, file.subarray(2)]);
};

/** A drawing of 40 by 20 pixels, or with what is given in it. */
export const svgOf = (content: string, root = 'width="40" height="20"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${content}</svg>`);

/** A PDF of 105 by 148 mm: an orange bar at the top of page 1, nothing on page 2. */
export const pdfOf = async (options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> => {
  const size: [number, number] = [(105 / 25.4) * 72, (148 / 25.4) * 72];
  const doc = new PDFDocument({ size, margin: 0, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (piece: Buffer) => chunks.push(piece));
  const written = new Promise((resolve) => doc.on('end', resolve));
  doc.rect(0, 0, size[0], size[1] / 4).fill('#ff8800');
  doc.addPage({ size, margin: 0 });
  doc.end();
  await written;
  return Buffer.concat(chunks);
};
