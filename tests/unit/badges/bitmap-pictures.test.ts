import { encode as encodePng, type ImageData } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import type { Bitmap } from '../../../electron/desk/ports/bitmap.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { inkOf, partOf, rowsOf } from '../../support/bitmaps.ts';
import { factsOf, openStudio } from './badge-samples.ts';

const studio = openStudio();
const png = (image: ImageData): string =>
  `data:image/png;base64,${Buffer.from(encodePng(image)).toString('base64')}`;
const filled = (width: number, height: number, tone: (x: number, y: number) => readonly number[]) =>
  new Uint8Array(
    Array.from({ length: width * height }, (_, at) => tone(at % width, Math.floor(at / width))).flat(),
  );

interface Drawing {
  readonly data: string;
  readonly fit?: 'contain' | 'stretch';
  readonly rotation?: number;
  readonly w?: number;
  readonly h?: number;
  readonly word?: string;
}

/** The picture at the top left of a page of 40 by 20 mm, eight dots to the millimetre. */
const drawn = ({ data, fit = 'stretch', rotation = 0, w = 4, h = 4, word = '' }: Drawing): Bitmap => {
  const place = { x: 1, y: 1, w, h };
  const layout = parseBadgeLayout({
    v: 1,
    name: 'page',
    page: { widthMm: 40, heightMm: 20 },
    images: { picture: data },
    elements: [
      { id: 'picture', type: 'image', image: 'picture', fit, rotation, ...place },
      {
        id: 'word',
        type: 'text',
        ...place,
        sizePt: 20,
        minSizePt: 20,
        paragraphs: [{ text: word, colour: '#FFFFFF' }],
      },
    ],
  });
  return studio.bitmap({ layout, facts: factsOf({}) }, { dpi: 203, rotation: 0, offsetXMm: 0, offsetYMm: 0 });
};
const inside = (bitmap: Bitmap, width = 32, height = 32): Bitmap =>
  partOf(bitmap, { x: 8, y: 8, width, height });

/** Black at the left and at the top, so that no turn of it looks like another. */
const isDark = (x: number, y: number): boolean => x < 4 || y < 2;
const expected = rowsOf(
  inside(
    drawn({
      data: png({ width: 8, height: 8, channels: 1, data: filled(8, 8, (x, y) => [isDark(x, y) ? 0 : 255]) }),
    }),
  ),
);

describe('a drawing', () => {
  it('keeps its edges', () => {
    expect(expected.slice(0, 8)).toEqual(Array(8).fill('#'.repeat(32)));
    expect(expected.slice(8)).toEqual(Array(24).fill('#'.repeat(16) + '.'.repeat(16)));
  });

  it.each([
    ['grey and opacity', 2, (dark: boolean) => [0, dark ? 255 : 0]],
    ['colours', 3, (dark: boolean) => (dark ? [31, 111, 139] : [255, 255, 255])],
    ['colours and opacity', 4, (dark: boolean) => [155, 35, 53, dark ? 255 : 0]],
    ['light colours', 3, (dark: boolean) => (dark ? [160, 192, 255] : [255, 255, 255])],
  ] as const)('of %s comes out the same', (_, channels, tone) => {
    const data = filled(8, 8, (x, y) => tone(isDark(x, y)));
    expect(rowsOf(inside(drawn({ data: png({ width: 8, height: 8, channels, data }) })))).toEqual(expected);
  });

  it.each([1, 2, 4, 8, 16] as const)('of %i bits a tone comes out the same', (depth) => {
    const most = 2 ** depth - 1;
    const tones = Array.from({ length: 64 }, (_, at) => (isDark(at % 8, Math.floor(at / 8)) ? 0 : most));
    const data = depth === 16 ? new Uint16Array(tones) : packed(tones, depth);
    expect(rowsOf(inside(drawn({ data: png({ width: 8, height: 8, channels: 1, depth, data }) })))).toEqual(
      expected,
    );
  });

  it('with a palette comes out the same', () => {
    const palette = [
      [255, 255, 255],
      [31, 111, 139],
    ];
    const data = packed(
      Array.from({ length: 64 }, (_, at) => (isDark(at % 8, Math.floor(at / 8)) ? 1 : 0)),
      8,
    );
    expect(rowsOf(inside(drawn({ data: png({ width: 8, height: 8, channels: 1, palette, data }) })))).toEqual(
      expected,
    );
  });

  it('turns clockwise, and is cut off at the edge of the paper', () => {
    const data = png({
      width: 8,
      height: 8,
      channels: 1,
      data: filled(8, 8, (x, y) => [isDark(x, y) ? 0 : 255]),
    });
    const turned = rowsOf(inside(drawn({ data, rotation: 90 })));
    expect(turned.slice(0, 16)).toEqual(Array(16).fill('#'.repeat(32)));
    expect(turned.slice(16)).toEqual(Array(16).fill('.'.repeat(24) + '#'.repeat(8)));
    const wide = drawn({ data, w: 60, h: 40 });
    expect([wide.widthDots, wide.heightDots]).toEqual([320, 160]);
  });

  it('that keeps its shape stands in the middle of its place', () => {
    const data = png({ width: 8, height: 4, channels: 1, data: new Uint8Array(32) });
    const bitmap = inside(drawn({ data, fit: 'contain' }));
    expect([inkOf(bitmap), inkOf(partOf(bitmap, { x: 0, y: 8, width: 32, height: 16 }))]).toEqual([512, 512]);
  });
});

describe('a photograph', () => {
  const slope = filled(256, 64, (x) => [x, x, x, 255]);
  const jpeg = `data:image/jpeg;base64,${encodeJpeg({ width: 256, height: 64, data: slope }, 95).data.toString('base64')}`;

  it('is spread into dots, so that each part has the ink of its tone', () => {
    const bitmap = drawn({ data: jpeg, w: 32, h: 8 });
    const shares = [0, 64, 128, 192].map(
      (x) => inkOf(partOf(bitmap, { x: 8 + x, y: 8, width: 64, height: 64 })) / 4096,
    );
    for (const [at, tone] of [0.875, 0.625, 0.375, 0.125].entries())
      expect(Math.abs((shares[at] ?? 0) - tone)).toBeLessThan(0.02);
  });

  it('has white words where it is dark', () => {
    const dark = encodeJpeg({ width: 64, height: 64, data: filled(64, 64, (x) => [x % 40, 0, 0, 255]) }, 95);
    const data = `data:image/jpeg;base64,${dark.data.toString('base64')}`;
    const plain = inkOf(drawn({ data, w: 30, h: 10 }));
    expect(inkOf(drawn({ data, w: 30, h: 10, word: 'Night' }))).toBeLessThan(plain - 500);
  });
});

describe('a picture that is none', () => {
  it.each([
    ['garbage', dataOf('png', 'not a picture'), /signature/],
    ['a broken JPEG', dataOf('jpeg', '\xff\xd8\xff\xe0\0'), /JPEG/],
    ['larger than any badge', tooLarge(), /too many pixels/],
  ])('%s is an error and no badge', (_, data, message) => {
    expect(() => drawn({ data })).toThrow(message);
  });
});

function dataOf(kind: 'png' | 'jpeg', bytes: string): string {
  return `data:image/${kind};base64,${Buffer.from(bytes, 'latin1').toString('base64')}`;
}

function tooLarge(): string {
  const bytes = Buffer.from(encodePng({ width: 1, height: 1, channels: 1, data: new Uint8Array(1) }));
  bytes.writeUInt32BE(1_000_000, 16);
  bytes.writeUInt32BE(1_000_000, 20);
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

function packed(tones: readonly number[], depth: 1 | 2 | 4 | 8): Uint8Array {
  const perByte = 8 / depth;
  return Uint8Array.from({ length: tones.length / perByte }, (_, byte) =>
    tones.slice(byte * perByte, (byte + 1) * perByte).reduce((sum, tone) => (sum << depth) | tone, 0),
  );
}
