import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { flat, flattener, refusal, seen } from './flattening.ts';
import { jpegOf, PRINT_COLOURS, pdfOf, pngOf, svgOf } from './image-samples.ts';

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
