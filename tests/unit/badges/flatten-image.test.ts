import { describe, expect, it } from 'vitest';
import { flat, seen } from './flattening.ts';
import { jpegOf, PRINT_COLOURS, pdfOf, pngOf, svgOf } from './image-samples.ts';

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
