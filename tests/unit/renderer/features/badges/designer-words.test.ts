import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../../../renderer/features/badges/drawing/latest-only.ts';
import { fieldWord } from '../../../../../renderer/features/badges/drawing/layer-words.ts';
import { leanSide, withImages } from '../../../../../renderer/features/badges/drawing/lean.ts';
import { readMeasure } from '../../../../../renderer/features/badges/drawing/measure.ts';
import { LAYER_KINDS, newLayer } from '../../../../../renderer/features/badges/drawing/new-layers.ts';
import { readableFromM } from '../../../../../renderer/features/badges/drawing/readable.ts';
import { rulerMarks } from '../../../../../renderer/features/badges/drawing/ruler.ts';
import { fromWords, inWords } from '../../../../../renderer/features/badges/drawing/template-words.ts';
import { catalogueFrom } from '../../../../../renderer/locales/catalogue.ts';
import deDesigner from '../../../../../renderer/locales/de/designer.json' with { type: 'json' };
import enDesigner from '../../../../../renderer/locales/en/designer.json' with { type: 'json' };
import { BADGE_FIELDS } from '../../../../../shared/domain/badges/badge-facts.ts';
import { badgeLayoutSchema } from '../../../../../shared/domain/badges/badge-layout.ts';
import { layoutOf, rect } from './badge-drawing.ts';

const german: Record<string, string> = { town: 'Stadt', country: 'Land' };
const wordOf = (field: string) => german[field];

describe('a template', () => {
  it('reads in the words of the screen and is kept in those of the badge', () => {
    expect(inWords('{town}, {country} {custom:Table}', wordOf)).toBe('{Stadt}, {Land} {custom:Table}');
    expect(fromWords('{ stadt }, {Land} {custom:Table} {Hut}', ['town', 'country'], wordOf)).toBe(
      '{town}, {country} {custom:Table} {Hut}',
    );
  });

  it.each([
    ['en', enDesigner],
    ['de', deDesigner],
  ] as const)('has a word of its own for every field in %s', (language, messages) => {
    const catalogue = catalogueFrom({ [`./${language}/designer.json`]: messages }, language);
    const words = BADGE_FIELDS.map((field) => fieldWord(field, (key) => catalogue[key] ?? ''));
    expect([words.filter((word) => !word), new Set(words).size]).toEqual([[], BADGE_FIELDS.length]);
  });
});

describe('a measure', () => {
  it.each([
    ['38 pt', 38],
    ['38,5', 38.5],
    [' -2.25mm', -2.25],
    ['90°', 90],
    ['', null],
    ['wide', null],
    ['3 4', null],
  ])('%j is %j', (typed, number) => {
    expect(readMeasure(typed)).toBe(number);
  });
});

describe('every kind of layer', () => {
  it('that is added is whole, lies on the page, and on nothing else where there is room', () => {
    const page = { widthMm: 90, heightMm: 120 };
    const layout = { page, elements: [], back: null };
    const made = LAYER_KINDS.map((kind) => newLayer(kind, layout, [], kind === 'image' ? 'logo' : 'Hello'));
    const { success } = badgeLayoutSchema.safeParse({ v: 1, name: 'x', page, elements: made });
    const outside = made.filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > 90 || y + h > 120);
    const below = newLayer('role', layout, [newLayer('name', layout, [])]);
    expect([success, outside, below.y >= 35]).toEqual([true, [], true]);
  });
});

describe('what is sent to be drawn', () => {
  it('is the side that is up, without its images, which are put in again', () => {
    const layout = { ...layoutOf(rect('a')), images: { logo: 'data:image/png;base64,AAAA' } };
    const back = { ...layout, back: { kind: 'own' as const, elements: [] } };
    expect([
      leanSide({ layout: back, side: 'back' }).elements,
      leanSide({ layout, side: 'front' }).images,
    ]).toEqual([[], { logo: 'data:image/png;base64,image/0' }]);
    expect(withImages('<image href="data:image/png;base64,image/0"/>', layout.images)).toBe(
      '<image href="data:image/png;base64,AAAA"/>',
    );
  });

  it('is the last of what was drawn meanwhile', async () => {
    const done: string[] = [];
    let release: () => void = () => undefined;
    const line = latestOnly<string>(async (wish, isLatest) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      done.push(`${wish} ${isLatest()}`);
    });
    for (const wish of ['a', 'b', 'c']) line.ask(wish);
    release();
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toEqual(['a false', 'c true']);
  });
});

describe('a ruler and a distance', () => {
  it('have numbers that do not run into each other', () => {
    expect([rulerMarks(90, 3.4), rulerMarks(30, 1.2)]).toEqual([
      [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
      [0],
    ]);
  });

  it('says from how far a size is read, never more than it is', () => {
    expect([24, 18, 38, 6].map(readableFromM)).toEqual([3.5, 2.5, 5.5, 0.5]);
  });
});
