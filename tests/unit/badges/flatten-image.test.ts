import { gzipSync } from 'node:zlib';
import { decode } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import {
  type FlatImage,
  type FlattenRequest,
  flattenImage,
} from '../../../electron/desk/badges/images/flatten-image.ts';
import { openImageFlattener } from '../../../electron/desk/badges/images/image-flattener.ts';
import { ImageRefusal } from '../../../electron/desk/badges/images/image-refusal.ts';
import { FONTS_FOLDER } from './badge-samples.ts';
import { jpegOf, PRINT_COLOURS, pdfOf, pngOf, svgOf } from './image-samples.ts';

const flattener = openImageFlattener(FONTS_FOLDER);
// The renderer of drawings starts once in a thread; everything else needs none of its own here.
const isDrawing = (file: Uint8Array): boolean => file[0] === 0x1f || Buffer.from(file).includes('<svg');
const flat = (file: Uint8Array, more: Partial<FlattenRequest> = {}): Promise<FlatImage> => {
  const request = { file, place: null, page: 1, ...more };
  return isDrawing(file) ? flattener.flatten(request) : flattenImage(request, FONTS_FOLDER);
};
const refusal = async (file: Uint8Array, more: Partial<FlattenRequest> = {}): Promise<unknown> => {
  const error = await flat(file, more).catch((thrown: unknown) => thrown);
  if (!(error instanceof ImageRefusal)) return error;
  return { code: error.code, ...error.params };
};

/** What another reader finds in it: size, channels, and the pixel at a share of width and height. */
const seen = ({ type, bytes }: FlatImage) => {
  const image =
    type === 'png' ? decode(bytes, { checkCrc: true }) : decodeJpeg(bytes, { formatAsRGBA: false });
  const { width, height, data } = image;
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * height) * width + Math.floor(x * width)) * 3;
    return Array.from(data.subarray(from, from + 3));
  };
  return { width, height, isOpaque: data.length === width * height * 3, at };
};
const RED = [255, 0, 0, 255];
const CLEAR_GREEN = [0, 255, 0, 0];
const HALF_BLACK = [0, 0, 0, 128];

describe('the images of a layout', () => {
  it.each([
    [
      'colours with alpha',
      { colourType: 6, rows: [[...RED, ...CLEAR_GREEN, ...HALF_BLACK]] },
      [
        [255, 0, 0],
        [255, 255, 255],
        [127, 127, 127],
      ],
    ],
    [
      'grey with alpha',
      { colourType: 4, rows: [[0, 255, 0, 0, 200, 255]] },
      [
        [0, 0, 0],
        [255, 255, 255],
        [200, 200, 200],
      ],
    ],
    [
      'a palette with a clear colour',
      {
        colourType: 3,
        depth: 2,
        palette: [255, 0, 0, 0, 0, 255],
        transparency: [255, 0],
        rows: [[0b00010000]],
      },
      [
        [255, 0, 0],
        [255, 255, 255],
        [255, 0, 0],
      ],
    ],
    [
      'grey of one bit',
      { colourType: 0, depth: 1, rows: [[0b01000000]] },
      [
        [0, 0, 0],
        [255, 255, 255],
        [0, 0, 0],
      ],
    ],
    [
      'sixteen bits',
      {
        colourType: 2,
        depth: 16,
        rows: [[255, 255, 0, 0, 0, 0, 128, 128, 0, 0, 0, 0, 0, 0, 1, 1, 255, 255]],
      },
      [
        [255, 0, 0],
        [128, 0, 0],
        [0, 1, 255],
      ],
    ],
    [
      'a colour that stands for nothing',
      { colourType: 2, transparency: [0, 0, 0, 0, 0, 9], rows: [[0, 0, 9, 0, 0, 8, 1, 2, 3]] },
      [
        [255, 255, 255],
        [0, 0, 8],
        [1, 2, 3],
      ],
    ],
  ] as const)('lie on white paper, eight bits a colour: PNG of %s', async (_, png, pixels) => {
    const { width, height, isOpaque, at } = seen(await flat(pngOf({ width: 3, height: 1, ...png })));
    expect({ width, height, isOpaque, pixels: [at(0, 0), at(0.4, 0), at(0.7, 0)] }).toEqual({
      width: 3,
      height: 1,
      isOpaque: true,
      pixels,
    });
  });

  it('are as large as their place shows at 300 dpi, and keep their shape', async () => {
    const drawing = svgOf('<rect width="20" height="20" fill="#00f"/>');
    const { type, widthMm, heightMm, ...image } = await flat(drawing, {
      place: { widthMm: 60, heightMm: 60 },
    });
    const { width, height, at } = seen({ type, widthMm, heightMm, ...image });
    expect({ type, widthMm, heightMm, width, height }).toEqual({
      type: 'png',
      widthMm: 60,
      heightMm: 30,
      width: 709,
      height: 355,
    });
    expect([at(0.49, 0.5), at(0.51, 0.5)]).toEqual([
      [0, 0, 255],
      [255, 255, 255],
    ]);
  });

  it('are made smaller by the mean of what a dot covers, and never larger', async () => {
    const rows = Array.from({ length: 600 }, (_, y) =>
      Array.from({ length: 600 }, (__, x) => ((x + y) % 2 === 0 ? 0 : 255)),
    );
    const chequered = pngOf({ width: 600, height: 600, colourType: 0, rows });
    const small = await flat(chequered, { place: { widthMm: 25.4, heightMm: 25.4 } });
    const { width, at } = seen(small);
    expect({ width, grey: at(0.5, 0.5) }).toEqual({ width: 300, grey: [128, 128, 128] });
    expect(seen(await flat(chequered, { place: { widthMm: 200, heightMm: 200 } })).width).toBe(600);
  });

  it('are no longer than 3600 dots, whatever was asked for', async () => {
    const { width, height } = seen(await flat(svgOf(''), { place: { widthMm: 900, heightMm: 900 } }));
    expect([width, height]).toEqual([3600, 1800]);
  });

  it('keep the colours of print, and stand upright as the camera was held', async () => {
    const print = seen(await flat(PRINT_COLOURS));
    expect(print.at(0.5, 0)).toEqual([
      expect.toSatisfy((red) => red > 240),
      expect.any(Number),
      expect.toSatisfy((blue) => blue < 40),
    ]);
    const turned = seen(await flat(jpegOf(32, 16, 6)));
    expect([turned.width, turned.height]).toEqual([16, 32]);
    // Turned a quarter to the right: what was above is now on the right.
    expect([turned.at(0.9, 0.5)[0], turned.at(0.1, 0.5)[2]]).toEqual([
      expect.closeTo(255, -1),
      expect.closeTo(255, -1),
    ]);
  });

  it('are the page of a PDF in its own size, and say how many there are and when one is empty', async () => {
    const pdf = await pdfOf();
    const first = await flat(pdf);
    expect(seen(first).at(0.5, 0.1)).toEqual([255, 136, 0]);
    expect([first.widthMm, first.heightMm, first.pages, first.isBlank]).toEqual([
      expect.closeTo(105, 1),
      expect.closeTo(148, 1),
      2,
      false,
    ]);
    expect(await flat(pdf, { page: 2 })).toMatchObject({ isBlank: true, notes: [{ what: 'blank' }] });
  });

  it('are photographs as JPEG where that is far smaller, and small enough to travel', async () => {
    let noise = 1;
    const grain = () => (noise = (noise * 48271) % 2147483647) % 24;
    const rows = Array.from({ length: 900 }, (_, y) =>
      Array.from({ length: 900 * 3 }, (__, x) => ((x + y) % 200) + grain()),
    );
    const { type, bytes } = await flat(pngOf({ width: 900, height: 900, colourType: 2, rows }));
    expect(type).toBe('jpeg');
    expect(bytes.length).toBeLessThan(600_000);
  });
});

describe('a drawing', () => {
  it('may be packed, and be without a size of its own', async () => {
    const drawing = gzipSync(svgOf('<rect width="50" height="50" fill="red"/>', 'viewBox="0 0 100 50"'));
    expect(seen(await flat(drawing, { place: { widthMm: 20, heightMm: 20 } })).at(0.2, 0.5)).toEqual([
      255, 0, 0,
    ]);
  });

  it.each([
    [
      'an address',
      '<image width="9" height="9" href="https://example.org/logo.png"/>',
      'https://example.org/logo.png',
    ],
    ['a file beside it', '<image width="9" height="9" xlink:href="../logo.png"/>', '../logo.png'],
    ['a style elsewhere', '<style>@import "brand.css";</style>', 'brand.css'],
    ['a pattern elsewhere', '<rect style="fill:url(patterns.svg#dots)"/>', 'patterns.svg#dots'],
  ])('is refused where it needs %s', async (_, content, reference) => {
    expect(await refusal(svgOf(content))).toEqual({ code: 'svg-references', reference });
  });

  it('may point into itself, hold pictures, and link for readers', async () => {
    const picture = `data:image/png;base64,${pngOf({ width: 1, height: 1, colourType: 2, rows: [[255, 0, 0]] }).toString('base64')}`;
    const content = `<a href="https://example.org"><use href="#r"/></a><defs><rect id="r" width="5" height="5"/></defs><image width="20" height="20" preserveAspectRatio="none" href="${picture}"/>`;
    expect(seen(await flat(svgOf(content))).at(0.25, 0.5)).toEqual([255, 0, 0]);
  });

  it('says which fonts it will not be drawn in, and which parts are left out', async () => {
    const content = `<text x="2" y="15" font-family="Gotham, sans-serif">Hi</text><foreignObject/>`;
    expect((await flat(svgOf(content))).notes).toEqual([
      { what: 'svg-fonts', params: { fonts: 'Gotham' } },
      { what: 'svg-left-out', params: { elements: 'foreignObject' } },
    ]);
  });

  it('is refused with a photograph in the colours of print, which would be missing', async () => {
    const photo = `data:image/jpeg;base64,${PRINT_COLOURS.toString('base64')}`;
    expect(await refusal(svgOf(`<image width="9" height="9" href="${photo}"/>`))).toEqual({
      code: 'svg-photo-colours',
    });
  });
});

describe('what is no image', () => {
  const png = pngOf({ width: 3, height: 1, colourType: 0, rows: [[0, 0, 0]] });
  const huge = pngOf({ width: 30_000, height: 30_000, colourType: 2, rows: [] });
  // 64 MB of nothing in a picture that says it has three pixels.
  const bomb = pngOf({
    width: 3,
    height: 1,
    colourType: 0,
    rows: [Array.from({ length: 64_000_000 }, () => 0)],
  });
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join('');
  const laughs = Buffer.from(
    `<!DOCTYPE svg [<!ENTITY e0 "ha">${entities}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&e9;</text></svg>`,
  );
  const uses = Array.from(
    { length: 9 },
    (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(10)}</g>`,
  ).join('');

  it.each([
    ['words', Buffer.from('hello'), { code: 'unknown' }],
    ['nothing', Buffer.alloc(0), { code: 'unknown' }],
    ['another kind of picture', Buffer.from('GIF89a and so on'), { code: 'kind', found: 'GIF' }],
    ['too many pixels', huge, { code: 'too-many-pixels', megapixels: '900', max: '32' }],
    ['a PNG that is cut off', png.subarray(0, 50), { code: 'damaged' }],
    ['a PNG with a wrong bit', Buffer.from(png).fill(7, 45, 46), { code: 'damaged' }],
    ['a PNG that unpacks to more than it says', bomb, { code: 'damaged' }],
    ['a JPEG that is cut off', jpegOf(64, 64).subarray(0, 120), { code: 'damaged' }],
    ['a PDF of garbage', Buffer.from('%PDF-1.7 garbage'), { code: 'damaged' }],
    [
      'a drawing that does not end',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3"'),
      { code: 'damaged' },
    ],
    ['a drawing whose entities grow without end', laughs, { code: 'damaged' }],
    [
      'a drawing that repeats itself without end',
      svgOf(`<g id="g0"><rect width="1" height="1"/></g>${uses}`),
      { code: 'damaged' },
    ],
    [
      'a packed drawing that unpacks without end',
      gzipSync(Buffer.alloc(80 * 1024 * 1024, 32)),
      { code: 'damaged' },
    ],
    ['a drawing of no size', svgOf('', 'width="-4" height="2"'), { code: 'no-size' }],
  ])('is refused in words: %s', async (_, file, words) => {
    expect(await refusal(file)).toEqual(words);
  });

  it('is a file of too many bytes, which is not even looked at', async () => {
    const request = { file: Buffer.alloc(26 * 1024 * 1024), place: null, page: 1 };
    await expect(flattener.flatten(request)).rejects.toMatchObject({
      code: 'too-large',
      params: { maxMegabytes: '25' },
    });
  });

  it('is a PDF with a password, or a page that it does not have', async () => {
    const locked = await pdfOf({ userPassword: 'secret', ownerPassword: 'secret' });
    expect(await refusal(locked)).toEqual({ code: 'pdf-locked' });
    expect(await refusal(await pdfOf(), { page: 3 })).toEqual({ code: 'pdf-page', page: '3', pages: '2' });
  });
});
