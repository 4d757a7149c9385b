import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DotPlacement } from '../../../electron/desk/badges/bitmap/bitmap-badge.ts';
import { type Bitmap, blankBitmap, isBlackDot, setDot } from '../../../electron/desk/ports/bitmap.ts';
import {
  type BadgeLayout,
  type BadgeLayoutDraft,
  parseBadgeLayout,
} from '../../../shared/domain/badges/badge-layout.ts';
import { differingDots, inkOf, partOf, readCodeOn, rowsOf } from '../../support/bitmaps.ts';
import { factsOf, LAYOUT_FILES, openStudio, readLayout } from './badge-samples.ts';
import { TWELVE_PEOPLE } from './label-people.ts';

const studio = openStudio();
const UPRIGHT: DotPlacement = { dpi: 203, rotation: 0, offsetXMm: 0, offsetYMm: 0 };
const anna = factsOf({ given: 'Anna', family: 'Kovács' });

type Elements = BadgeLayoutDraft['elements'];

/** A page of 40 by 20 mm: at 203 dpi 320 by 160 dots, eight to the millimetre. */
const pageOf = (elements: Elements): BadgeLayout =>
  parseBadgeLayout({ v: 1, name: 'page', page: { widthMm: 40, heightMm: 20 }, elements });
const drawn = (elements: Elements, placement: Partial<DotPlacement> = {}, facts = anna): Bitmap =>
  studio.bitmap({ layout: pageOf(elements), facts }, { ...UPRIGHT, ...placement });

describe.each([203, 300] as const)('badges at %i dpi', (dpi) => {
  it.each(LAYOUT_FILES)('of the layout %s are as large as the label, and their codes are read', (file) => {
    const layout = readLayout(file);
    const { widthMm, heightMm } = layout.page;
    const dots = (mm: number): number =>
      Math.floor((mm * (dpi === 203 ? 8 : 300)) / (dpi === 203 ? 1 : 25.4));
    for (const facts of TWELVE_PEOPLE.slice(0, 4)) {
      const bitmap = studio.bitmap({ layout, facts }, { ...UPRIGHT, dpi });
      expect([bitmap.widthDots, bitmap.heightDots]).toEqual([dots(widthMm), dots(heightMm)]);
      expect(readCodeOn(bitmap)).toBe(facts.code);
    }
  });
});

describe('beside the PDF of the same badge, drawn by another program', () => {
  let pdfium: PDFiumLibrary;
  beforeAll(async () => {
    pdfium = await PDFiumLibrary.init();
  });
  afterAll(() => pdfium.destroy());

  const drawnByPdfium = async (pdf: Uint8Array, dpi: number, like: Bitmap): Promise<Bitmap> => {
    const document = await pdfium.loadDocument(pdf);
    const { data, width, height } = await document.getPage(0).render({ scale: dpi / 72, render: 'bitmap' });
    const bitmap = blankBitmap(like.widthDots, like.heightDots, dpi);
    for (let y = 0; y < Math.min(height, bitmap.heightDots); y += 1)
      for (let x = 0; x < Math.min(width, bitmap.widthDots); x += 1)
        setDot(bitmap, x, y, (data[(y * width + x) * 4 + 1] ?? 255) < 128);
    document.destroy();
    return bitmap;
  };
  const hasNear = (bitmap: Bitmap, x: number, y: number, isBlack: boolean): boolean =>
    [-1, 0, 1].some((dy) => [-1, 0, 1].some((dx) => isBlackDot(bitmap, x + dx, y + dy) === isBlack));
  /** Dots for which the other picture has no like within one dot: ink that is missing, or too much. */
  const strayDots = (one: Bitmap, other: Bitmap): number => {
    let count = 0;
    for (let y = 0; y < one.heightDots; y += 1)
      for (let x = 0; x < one.widthDots; x += 1) if (!hasNear(other, x, y, isBlackDot(one, x, y))) count += 1;
    return count;
  };

  it.each(TWELVE_PEOPLE.map((facts) => [facts.attendee.display || facts.attendee.given, facts] as const))(
    'the letters of %s lie where they lie there, to the dot',
    async (_, facts) => {
      // Without code: modules of whole dots are a little smaller than they are in the PDF.
      const label = readLayout('label-90x120');
      const elements = label.elements.filter(({ type }) => type !== 'qr');
      // Of 1200 by 1500 dots, so that the other program does not stretch it to whole ones.
      const layout = { ...label, page: { widthMm: 101.6, heightMm: 127 }, elements };
      // In ink, as a colour is another question.
      const job = { layout, facts: { ...facts, category: { ...facts.category, colour: '#0F1F1D' } } };
      const bitmap = studio.bitmap(job, { ...UPRIGHT, dpi: 300 });
      const pdf = studio.startPdf();
      pdf.add(studio.layOut(job));
      const other = await drawnByPdfium(await pdf.finish(), 300, bitmap);
      expect(strayDots(bitmap, other) + strayDots(other, bitmap)).toBeLessThan(inkOf(other) / 1000);
    },
  );
});

describe('shapes', () => {
  it('have their edges on whole dots, and no line is thinner than one', () => {
    const bitmap = drawn([
      { id: 'bar', type: 'rect', x: 1.03, y: 1, w: 2, h: 0.5, fill: '#000000' },
      { id: 'hair', type: 'line', x: 4, y: 1.06, w: 1, h: 0, strokeMm: 0.01 },
      { id: 'frame', type: 'rect', x: 6, y: 1, w: 0.5, h: 0.5, stroke: '#000000', strokeMm: 0.125 },
    ]);
    expect(rowsOf(partOf(bitmap, { x: 20, y: 7, width: 34, height: 6 }))).toEqual([
      '...........................######.',
      '####........########.......#....#.',
      '####.......................#....#.',
      '####.......................#....#.',
      '####.......................#....#.',
      '...........................######.',
    ]);
  });

  it('that are turned keep their area, and round corners are cut off', () => {
    const square = { id: 'a', type: 'rect', x: 5, y: 5, w: 10, h: 10, fill: '#000000' } as const;
    const area = 80 * 80;
    expect(inkOf(drawn([square]))).toBe(area);
    expect(Math.abs(inkOf(drawn([{ ...square, rotation: 30 }])) - area)).toBeLessThan(area / 200);
    const circle = inkOf(drawn([{ ...square, radiusMm: 5 }]));
    expect(Math.abs(circle - area * (Math.PI / 4))).toBeLessThan(area / 200);
  });
});

describe('a page on its paper', () => {
  const corner = { id: 'a', type: 'rect', x: 0, y: 0, w: 3, h: 1, fill: '#000000' } as const;
  const cornerOf = ({ widthDots, heightDots }: Bitmap, bitmap: Bitmap) => {
    const [width, height] = [widthDots, heightDots];
    const isInk = (x: number, y: number): string => (isBlackDot(bitmap, x, y) ? '#' : '.');
    return [isInk(0, 0), isInk(width - 1, 0), isInk(0, height - 1), isInk(width - 1, height - 1)].join('');
  };

  it.each([
    [0, 320, 160, '#...'],
    [90, 160, 320, '.#..'],
    [180, 320, 160, '...#'],
    [270, 160, 320, '..#.'],
  ] as const)(
    'turned by %i degrees is %i by %i dots, and its corner goes clockwise',
    (rotation, width, height, corners) => {
      const bitmap = drawn([corner], { rotation });
      expect([bitmap.widthDots, bitmap.heightDots, inkOf(bitmap)]).toEqual([width, height, 24 * 8]);
      expect(cornerOf(bitmap, bitmap)).toBe(corners);
    },
  );

  it('is shifted to the right and down after it was turned, and what leaves the paper is gone', () => {
    const shifted = drawn([corner], { rotation: 180, offsetXMm: -1, offsetYMm: -2 });
    const part = partOf(shifted, { x: 320 - 32, y: 160 - 24, width: 24, height: 8 });
    expect([inkOf(shifted), inkOf(part)]).toEqual([24 * 8, 24 * 8]);
    expect(inkOf(drawn([corner], { offsetXMm: -2 }))).toBe(8 * 8);
    expect(inkOf(drawn([corner], { offsetYMm: 50 }))).toBe(0);
  });

  it.each([90, 180, 270] as const)('turned by %i degrees has a code that is read', (rotation) => {
    const layout = readLayout('card-86x54');
    expect(readCodeOn(studio.bitmap({ layout, facts: anna }, { ...UPRIGHT, rotation }))).toBe(anna.code);
  });
});

describe('a code', () => {
  const code = { id: 'qr', type: 'qr', x: 4, y: 4, w: 12, h: 12 } as const;

  it('is made of squares of whole dots, inside of its box', () => {
    // 21 modules of 4 dots in a box of 96, so that 12 dots are left over.
    const bitmap = partOf(drawn([code]), { x: 32, y: 32, width: 96, height: 96 });
    const modules = rowsOf(partOf(bitmap, { x: 6, y: 6, width: 84, height: 84 }));
    expect(inkOf(bitmap)).toBe(modules.join('').replaceAll('.', '').length);
    for (const [y, row] of modules.entries()) {
      expect(row).toBe(modules[y - (y % 4)]);
      expect(row).toMatch(/^(#{4}|\.{4})+$/);
    }
  });

  it('clears its quiet zone, also where a bar lies under it, and is read though it is turned', () => {
    const bar = { id: 'bar', type: 'rect', x: 0, y: 0, w: 40, h: 20, fill: '#1F6F8B' } as const;
    for (const rotation of [0, 90, 17])
      expect(readCodeOn(drawn([bar, { ...code, rotation }]))).toBe(anna.code);
  });
});

describe('colours', () => {
  const bar = { id: 'bar', type: 'rect', x: 0, y: 0, w: 40, h: 20, fill: 'category' } as const;
  const word = {
    id: 'word',
    type: 'text',
    x: 2,
    y: 2,
    w: 36,
    h: 16,
    sizePt: 30,
    minSizePt: 30,
    paragraphs: [{ text: 'Speaker', colour: 'on-category' }],
  } as const;
  const coloured = (elements: Elements, colour = '#0F1F1D') =>
    drawn(elements, {}, { ...anna, category: { label: 'Speaker', colour } });
  const inBlack = coloured([{ ...word, paragraphs: [{ text: 'Speaker', colour: '#000000' }] }]);
  const all = 320 * 160;

  it.each([
    '#0F1F1D',
    '#1F6F8B',
    '#9B2335',
    '#2E7D32',
    '#7A7A7A',
    '#7F7F7F',
    '#888888',
    '#F2C94C',
    '#BDE0FE',
    '#FFFFFF',
  ])('a bar of the category colour %s and its word are never of one colour', (colour) => {
    const ink = inkOf(coloured([bar, word], colour));
    const isWhiteOnBlack = ink > all / 2;
    const letters = isWhiteOnBlack ? all - ink : ink;
    // A dot that is half inside is black either way.
    expect(Math.abs(letters - inkOf(inBlack))).toBeLessThan(inkOf(inBlack) / 20);
  });

  it.each(['#767676', '#9A9A9A', '#C4C4C4', '#D97706'])(
    'a grey or light word %s is black on paper',
    (colour) => {
      const grey = coloured([{ ...word, paragraphs: [{ text: 'Speaker', colour }] }]);
      expect(differingDots(grey, inBlack)).toBe(0);
    },
  );

  it('a white word is black on a light bar, and nowhere to be seen on paper, as in colour', () => {
    const white = { ...word, paragraphs: [{ text: 'Speaker', colour: '#FFFFFF' }] } as const;
    expect(differingDots(coloured([bar, white], '#F2C94C'), inBlack)).toBe(0);
    expect(inkOf(coloured([white]))).toBe(0);
  });
});
