import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import type { PagePlacement } from '../../../electron/desk/ports/printer-port.ts';
import type { BadgeFacts } from '../../../shared/domain/badges/badge-facts.ts';
import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { factsOf, LAYOUT_FILES, layoutOfText, openStudio, readLayout } from './badge-samples.ts';
import { type ReadPdf, readPdf } from './pdf-reader.ts';
import { type Loop, rasterLoops } from './raster-path.ts';

const studio = openStudio();
const MM_PER_PT = 25.4 / 72;
// 203 dpi, as label printers have.
const DOTS_PER_MM = 8;

const bytesOf = async (layout: BadgeLayout, ...badges: readonly BadgeFacts[]): Promise<Uint8Array> => {
  const pdf = studio.startPdf();
  for (const facts of badges) pdf.add(studio.layOut({ layout, facts }));
  return pdf.finish();
};
const pdfOf = async (layout: BadgeLayout, ...badges: readonly BadgeFacts[]): Promise<ReadPdf> =>
  readPdf(await bytesOf(layout, ...badges));

/** The path that is filled by the even-odd rule: the code. */
const codePath = (content: string): readonly Loop[] => {
  const path =
    /((?:\S+ \S+ [ml]\n|h\n)+)(?:\/DeviceRGB cs\n[\d. ]+ scn\n|[\d. ]+ rg\n)*f\*/.exec(content)?.[1] ?? '';
  return path
    .split('h\n')
    .filter(Boolean)
    .map((loop) =>
      [...loop.matchAll(/(\S+) (\S+) [ml]/g)].map(
        ([, x, y]) => [Number(x) * MM_PER_PT, Number(y) * MM_PER_PT] as const,
      ),
    );
};

const svgPath = (svg: string): readonly Loop[] =>
  (/fill-rule="evenodd" d="(.*?)"/.exec(svg)?.[1] ?? '')
    .split('Z')
    .filter(Boolean)
    .map((loop) =>
      [...loop.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );

const decoded = (loops: readonly Loop[]): string | undefined => {
  const { data, width, height } = rasterLoops(loops, DOTS_PER_MM);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
};

const people = [
  factsOf({ given: 'Radina', family: 'Belokamova', ownScript: 'Радина Белокамова' }),
  factsOf(
    { given: 'Layla', family: 'Al-Sarrani', ownScript: 'ليلى السرّاني' },
    { code: 'https://example.org/t/9f8e7d6c5b4a39281706f5e4' },
  ),
  factsOf({ given: 'Noam', ownScript: 'נועם בן־תבור' }, { code: 'k3j9x2m4n8p1q7r5s6t0u9v8w7y6z5a4' }),
];

describe.each(LAYOUT_FILES)('%s as PDF', (file) => {
  const layout = readLayout(file);

  it('has pages of exactly the size of the paper', async () => {
    const { pageSizesPt } = await pdfOf(layout, ...people);
    expect(pageSizesPt).toHaveLength(3);
    for (const [width, height] of pageSizesPt) {
      expect(width * MM_PER_PT).toBeCloseTo(layout.page.widthMm, 3);
      expect(height * MM_PER_PT).toBeCloseTo(layout.page.heightMm, 3);
    }
  });

  it('carries a code that reads back at 203 dpi, in the PDF and in the preview', async () => {
    const { contents } = await pdfOf(layout, ...people);
    for (const [at, facts] of people.entries()) {
      expect(decoded(codePath(contents[at] ?? ''))).toBe(facts.code);
      expect(decoded(svgPath(studio.svg({ layout, facts })))).toBe(facts.code);
    }
  });
});

describe('a PDF for a printer that wants its pages turned and shifted', () => {
  const layout = readLayout('card-86x54');
  const [facts = factsOf({})] = people;
  const turned = async (placement: PagePlacement): Promise<ReadPdf> => {
    const pdf = studio.startPdf();
    pdf.add(studio.layOut({ layout, facts }), placement);
    return readPdf(await pdf.finish());
  };
  /** The matrix that all of the page goes through, and where the top left corner of the card comes to lie, in mm. */
  const cornerOf = ({ contents }: ReadPdf): readonly number[] => {
    const [, e = 0, f = 0] =
      /^[-\d. ]+? ([-\d.]+) ([-\d.]+) cm$/m.exec((contents[0] ?? '').replace(/^.*cm\n/, '')) ?? [];
    return [e, f].map((point) => Math.round(Number(point) * MM_PER_PT * 10) / 10);
  };

  it.each([
    [90, [54, 86], [55, -2]],
    [180, [86, 54], [87, 52]],
    [270, [54, 86], [1, 84]],
  ] as const)(
    'by %i degrees has paper of the right size, and everything on its place',
    async (rotation, size, corner) => {
      const pdf = await turned({ rotation, offsetXMm: 1, offsetYMm: -2 });
      expect(pdf.pageSizesPt.map((sides) => sides.map((side) => Math.round(side * MM_PER_PT)))).toEqual([
        size,
      ]);
      expect(cornerOf(pdf)).toEqual(corner);
    },
  );

  it('by nothing is the same as ever, byte for byte', async () => {
    const pdf = studio.startPdf();
    pdf.add(studio.layOut({ layout, facts }), { rotation: 0, offsetXMm: 0, offsetYMm: 0 });
    expect(await pdf.finish()).toEqual(await bytesOf(layout, facts));
  });
});

describe('text in the PDF', () => {
  const textOf = async (text: string): Promise<string> =>
    (await pdfOf(layoutOfText(text, { maxLines: 1 }), factsOf({ given: 'X' }))).runs.join('');
  const leftToRight = (text: string): string => [...text].reverse().join('');

  it.each([
    'Radina Belokamova',
    'Łukasz Żółciński',
    'Zsófia',
    'Радина Белокамова',
    'Νικόλαος',
    'გიორგი',
    'Աննա',
    'Nguyễn Văn An',
  ])('gives %s back to a reader', async (name) => {
    expect(await textOf(name)).toBe(name);
  });

  it.each(['جامعة', 'محمد', 'حجج', 'الخليج', 'ليلى', 'بيت ثلج', 'נועם', 'שרה'])(
    'gives %s back letter by letter, though letters share outlines',
    async (word) => {
      expect(await textOf(word)).toBe(leftToRight(word));
    },
  );

  it('says what a character without a glyph was', async () => {
    expect(await textOf('A李')).toBe('A李');
  });

  it('says who it is for in the metadata', async () => {
    const { info } = await pdfOf(readLayout('a6'), people[0] ?? factsOf({}));
    expect(info).toContain('/Title (Radina Belokamova)');
    expect(info).toContain('/Keywords (attendee-1)');
  });

  it('names all attendees of a file of many badges', async () => {
    const many = ['a', 'b', 'c'].map((id) => ({
      ...factsOf({ given: id }),
      attendee: { ...factsOf({ given: id }).attendee, id },
    }));
    const { info } = await pdfOf(readLayout('a6'), ...many);
    expect(info).toContain('/Title (3 badges)');
    expect(info).toContain('/Keywords (a b c)');
  });

  it('is the same, byte for byte, for the same badge', async () => {
    const [facts = factsOf({})] = people;
    expect(await bytesOf(readLayout('a6'), facts)).toEqual(await bytesOf(readLayout('a6'), facts));
  });

  it('embeds a font once for all badges', async () => {
    const one = await bytesOf(readLayout('a6'), ...people);
    const many = await bytesOf(readLayout('a6'), ...Array(20).fill(people).flat());
    expect(many.length).toBeLessThan(one.length * 8);
  });
});

describe('the preview', () => {
  it('has the ink of the PDF: a glyph of the PDF stands where the path of the preview begins', () => {
    const svg = studio.svg({
      layout: layoutOfText('I', { sizePt: (72 / 25.4) * 10 }),
      facts: factsOf({ given: 'X' }),
    });
    const [, d = ''] = /<path fill="#0F1F1D" d="(.*?)"/.exec(svg) ?? [];
    const numbers = [...d.matchAll(/[\d.]+/g)].map(Number);
    const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
    // Capitals of Sofia Sans Condensed are 0.655 em high.
    expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(6.55, 1);
    expect(Math.min(...xs)).toBeGreaterThan(10);
  });

  it('escapes names in the title', () => {
    const svg = studio.svg({ layout: layoutOfText('x'), facts: factsOf({ display: '<script>"&' }) });
    expect(svg).toContain('<title>&lt;script&gt;&quot;&amp;</title>');
  });

  it('names the element of every part, so that the designer can select it', () => {
    const svg = studio.svg({ layout: readLayout('a6'), facts: factsOf({ given: 'Radina' }) });
    expect(new Set([...svg.matchAll(/data-element="(.*?)"/g)].map(([, id]) => id))).toEqual(
      new Set(['category-bar', 'category', 'themes', 'qr', 'code', 'role', 'name', 'event', 'dates']),
    );
  });
});
