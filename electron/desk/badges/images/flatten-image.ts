import type { OpenImage, PaperSize } from './drawn-image.ts';
import { type EncodedImage, encodeImage } from './encode-image.ts';
import { IMAGE_LIMITS, mmOf, pixelsOf } from './image-limits.ts';
import { openPdf } from './open-pdf.ts';
import { openSvg } from './open-svg.ts';
import { isBlank, type PixelSize, type Pixels } from './pixels.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { shrinkPixels } from './shrink-pixels.ts';
import { sniffImage } from './sniff-image.ts';
import type { ImageNote } from './svg-check.ts';

/** A file that is to become an image of a layout. */
export interface FlattenRequest {
  readonly file: Uint8Array;
  /** Where it goes; it keeps its shape and fits in. Null takes the size that it has by itself. */
  readonly place: PaperSize | null;
  /** Of a PDF, from 1. */
  readonly page: number;
}

export interface FlatImage extends EncodedImage, PaperSize {
  readonly pages: number;
  readonly isBlank: boolean;
  readonly notes: readonly ImageNote[];
}

/** Makes an image opaque, of eight bits a colour, and no larger than its place can show, so that printing is quick. */
export const flattenImage = async (request: FlattenRequest, fontsFolder: string): Promise<FlatImage> => {
  const image = await open(request, fontsFolder);
  const size = request.place === null ? image.size : within(image.size, request.place);
  const pixels = await image.draw(wantedPixels(size, image.most));
  const blank = isBlank(pixels);
  const blankNotes: readonly ImageNote[] = blank ? [{ what: 'blank', params: {} }] : [];
  return {
    ...encodeImage(pixels),
    ...size,
    pages: image.pages,
    isBlank: blank,
    notes: [...image.notes, ...blankNotes],
  };
};

const open = async ({ file, page }: FlattenRequest, fontsFolder: string): Promise<OpenImage> => {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kind = sniffImage(buffer);
  switch (kind) {
    case 'svg':
      return openSvg(buffer, fontsFolder);
    case 'pdf':
      return openPdf(file, page);
    case 'png':
      return asRead(readPng(buffer));
    case 'jpeg':
      return asRead(readJpeg(buffer));
  }
};

const asRead = (pixels: Pixels): OpenImage => ({
  size: { widthMm: mmOf(pixels.width), heightMm: mmOf(pixels.height) },
  most: pixels,
  pages: 1,
  notes: [],
  draw: async (wanted) => shrinkPixels(pixels, wanted),
});

const within = (size: PaperSize, place: PaperSize): PaperSize => {
  const scale = Math.min(place.widthMm / size.widthMm, place.heightMm / size.heightMm);
  return { widthMm: size.widthMm * scale, heightMm: size.heightMm * scale };
};

const wantedPixels = ({ widthMm, heightMm }: PaperSize, most: PixelSize | null): PixelSize => {
  const atPlace = { width: pixelsOf(widthMm), height: pixelsOf(heightMm) };
  const long = Math.max(atPlace.width, atPlace.height);
  const scale = Math.min(1, IMAGE_LIMITS.longEdgePx / long, (most?.width ?? long) / atPlace.width);
  return {
    width: Math.max(1, Math.round(atPlace.width * scale)),
    height: Math.max(1, Math.round(atPlace.height * scale)),
  };
};
