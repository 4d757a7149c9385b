import { describe, expect, it } from 'vitest';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { DisplayList, GlyphsItem } from '../../../shared/domain/badges/display-list.ts';
import { factsOf, LAYOUT_FILES, layoutOfText, openStudio, readLayout } from './badge-samples.ts';

const studio = openStudio();
const layOut = (
  layout: BadgeLayout,
  facts = factsOf({ given: 'Radina', family: 'Belokamova', ownScript: 'Радина Белокамова' }),
): DisplayList => studio.layOut({ layout, facts });
const glyphsOf = (list: DisplayList, element: string): readonly GlyphsItem[] =>
  list.items.filter((item) => item.kind === 'glyphs').filter((item) => item.element === element);
const linesOf = (list: DisplayList, element: string): readonly string[] | undefined =>
  list.texts.find((text) => text.element === element)?.lines;
const layla = factsOf({ given: 'Layla', family: 'Al-Sarrani', ownScript: 'ليلى السرّاني', country: 'TN' });

describe('the badges that come with Foyer', () => {
  it.each(LAYOUT_FILES)('%s: says who, what, where and when, and finds nothing wrong', (file) => {
    const list = layOut(readLayout(file));
    expect(list.problems).toEqual([]);
    expect(linesOf(list, 'name')?.join(' ')).toBe('Radina Belokamova');
    expect(linesOf(list, 'second-name')).toEqual(['Радина Белокамова']);
    expect(linesOf(list, 'role')).toEqual(['Mayor', 'Beli Most', 'Bulgaria']);
    expect(linesOf(list, 'event')).toEqual(['City Leaders Forum']);
    expect(linesOf(list, 'dates')).toEqual(['14–16 Oct 2026']);
    expect(linesOf(list, 'category')).toEqual(['Local leader']);
    expect(linesOf(list, 'themes')).toEqual(['B D']);
  });

  it.each(LAYOUT_FILES)('%s: is mirrored as a whole for a name that runs from right to left', (file) => {
    const layout = readLayout(file);
    const [latin, arabic] = [layOut(layout), layOut(layout, layla)];
    expect([latin.direction, arabic.direction]).toEqual(['ltr', 'rtl']);
    const qrOf = (list: DisplayList) => list.items.find((item) => item.kind === 'qr');
    const [qr, mirrored] = [qrOf(latin), qrOf(arabic)];
    expect(mirrored?.xMm).toBeCloseTo(layout.page.widthMm - (qr?.xMm ?? 0) - (qr?.sizeMm ?? 0), 6);
    expect(mirrored?.rows).toEqual(qr?.rows);
    const name = glyphsOf(arabic, 'name').at(-1);
    const band = layout.elements.find(({ id }) => id === 'name');
    expect((name?.xMm ?? 0) + (name?.widthMm ?? 0)).toBeCloseTo(layout.page.widthMm - (band?.x ?? 0), 6);
  });

  it.each(LAYOUT_FILES)('%s: prints no personal code but in and under the QR code', (file) => {
    const list = layOut(readLayout(file));
    const withCode = list.texts
      .filter(({ lines }) => lines.join('').includes('FRK7M3XQ2A9'))
      .map(({ element }) => element);
    expect(['', 'code']).toContain(withCode.join());
  });

  it('sets the Latin name under the own script where that is the big one', () => {
    const list = layOut(readLayout('a6'), layla);
    expect(linesOf(list, 'name')?.join(' ')).toBe('ليلى السرّاني');
    expect(linesOf(list, 'second-name')).toEqual(['Layla Al-Sarrani']);
  });

  it('shows the town in bold where two people share the name', () => {
    const facts = factsOf({ given: 'Radina', family: 'Belokamova' });
    const fontsOf = (townInBold: boolean) =>
      glyphsOf(layOut(readLayout('a6'), { ...facts, townInBold }), 'role').map(({ font }) => font);
    expect(fontsOf(false)).toEqual(Array(3).fill('SofiaSansCondensed-Medium'));
    expect(fontsOf(true)).toEqual([
      'SofiaSansCondensed-Medium',
      'SofiaSansCondensed-Bold',
      'SofiaSansCondensed-Medium',
    ]);
  });

  it('moves the second name up under a name of one line', () => {
    const baselineOf = (given: string) =>
      glyphsOf(layOut(readLayout('a6'), factsOf({ given, ownScript: 'Йорун' })), 'second-name')[0]
        ?.baselineMm ?? 0;
    expect(baselineOf('Jorunn')).toBeLessThan(baselineOf('Aðalbjörg Þorvaldsdóttir') - 10);
  });

  it('writes light on a dark category and dark on a light one', () => {
    const colourOn = (colour: string) =>
      glyphsOf(
        layOut(readLayout('a6'), factsOf({ given: 'X' }, { category: { label: 'Press', colour } })),
        'category',
      )[0]?.colour;
    expect([colourOn('#1F6F8B'), colourOn('#FFE08A')]).toEqual(['#FFFFFF', '#0F1F1D']);
  });

  it('leaves no line for what is not known', () => {
    const list = layOut(readLayout('a6'), factsOf({ given: 'Jorunn', jobTitle: '', town: '' }));
    expect(linesOf(list, 'role')).toEqual(['Bulgaria']);
    expect(linesOf(list, 'second-name')).toEqual([]);
  });
});

describe('fitting a text', () => {
  it('takes two lines when that makes the name much bigger', () => {
    expect(layOut(layoutOfText('Radina Belokamova')).texts[0]).toEqual({
      element: 'text',
      sizePt: 40,
      lines: ['Radina', 'Belokamova'],
    });
  });

  it('makes lines of about the same length', () => {
    expect(layOut(layoutOfText('Maria do Céu de Vasconcelos', { sizePt: 36 })).texts[0]?.lines).toEqual([
      'Maria do Céu',
      'de Vasconcelos',
    ]);
  });

  it('divides a word that is too long for its box with a hyphen, in even parts', () => {
    const { lines } = layOut(layoutOfText('Wolfeschlegelsteinhausenbergerdorffwelcher', { maxLines: 2 }))
      .texts[0] ?? { lines: [] };
    expect(lines).toEqual(['Wolfeschlegelsteinhau-', 'senbergerdorffwelcher']);
  });

  it('never divides Arabic or Hebrew, however long the word', () => {
    for (const word of ['مستشفياتهمالمستعجلةوالمتخصصةجدا', 'אבגדהוזחטיכלמנסעפצקרשתאבגדהוזחטיכלמנ']) {
      const [text] = layOut(layoutOfText(word)).texts;
      expect(text?.lines).toEqual([word]);
    }
  });

  it('says when an undividable word had to become smaller than allowed', () => {
    const list = layOut(layoutOfText('ا'.repeat(10) + 'بتثجح'.repeat(40)));
    expect(list.problems.map(({ kind }) => kind)).toEqual(['below-smallest']);
    const [item] = glyphsOf(list, 'text');
    expect(item?.widthMm).toBeLessThanOrEqual(80.0001);
  });

  it('cuts a name of 300 characters at the smallest size, with dots, and says how many lines are lost', () => {
    const list = layOut(layoutOfText('Vasconcelos '.repeat(25)));
    const [text] = list.texts;
    expect(text?.sizePt).toBe(12);
    expect(text?.lines).toHaveLength(3);
    expect(text?.lines.at(-1)).toMatch(/…$/);
    expect(list.problems).toEqual([{ kind: 'overflow', element: 'text', lostLines: expect.any(Number) }]);
  });

  it('keeps its size where lines may break but nothing may shrink', () => {
    const long = layoutOfText('Head of the office for international relations', { fit: 'break', sizePt: 24 });
    expect(layOut(long).texts[0]).toEqual({
      element: 'text',
      sizePt: 24,
      lines: ['Head of the office for', 'international relations'],
    });
  });

  it('cuts what may neither shrink nor break', () => {
    const [text] = layOut(
      layoutOfText('Head of the office for international relations', { fit: 'cut', sizePt: 30 }),
    ).texts;
    expect(text).toEqual({
      element: 'text',
      sizePt: 30,
      lines: [expect.stringMatching(/^Head of the .*…$/)],
    });
  });

  it('sets a name of one character at full size', () => {
    expect(layOut(layoutOfText('X')).texts).toEqual([{ element: 'text', sizePt: 40, lines: ['X'] }]);
  });

  it('draws nothing for an empty text', () => {
    expect(layOut(layoutOfText('   ')).items).toEqual([]);
  });

  it('sets lines with marks further apart, so that they do not touch', () => {
    const distance = (upper: string, lower: string) => {
      const paragraphs = [{ text: upper }, { text: lower }];
      const [first, second] = glyphsOf(
        layOut(layoutOfText('', { paragraphs, sizePt: 30, leading: 0.8 })),
        'text',
      );
      return (second?.baselineMm ?? 0) - (first?.baselineMm ?? 0);
    };
    expect(distance('ggg', 'ẪẪẪ')).toBeGreaterThan(distance('aaa', 'aaa') + 1);
  });
});

describe('what a person should look at', () => {
  const kinds = (list: DisplayList) => list.problems.map(({ kind }) => kind);

  it('lists characters without a glyph', () => {
    const list = layOut(layoutOfText('李明 Lee'));
    expect(list.missing).toEqual(['李', '明']);
    expect(list.problems).toEqual([{ kind: 'missing-glyphs', element: 'text', characters: ['李', '明'] }]);
  });

  it('takes no direction from overrides that somebody typed into a name', () => {
    const list = layOut(
      layoutOfText('{name}'),
      factsOf({ display: '\u202eanidaR\u202c \u2067Belo\u2069kamova\u0007' }),
    );
    expect(list.direction).toBe('ltr');
    expect(linesOf(list, 'text')?.join(' ')).toBe('anidaR Belokamova');
  });

  it('survives broken surrogates, lone marks and line breaks', () => {
    const list = layOut(layoutOfText('{name}'), factsOf({ display: 'A\ud800\n\u0301B\u200d' }));
    expect(linesOf(list, 'text')?.join(' ')).toContain('B');
  });

  it('finds a field that does not exist and an image that is not there', () => {
    const layout = layoutOfText('{nmae} and {name}');
    const image = { id: 'logo', type: 'image', image: 'logo', x: 0, y: 0, w: 5, h: 5 };
    const withLogo = parseBadgeLayout({ ...layout, elements: [...layout.elements, image] });
    expect(layOut(withLogo).problems).toEqual([
      { kind: 'unknown-field', element: 'text', field: 'nmae' },
      { kind: 'image-missing', element: 'logo', image: 'logo' },
    ]);
  });

  it('finds a text that stands in the quiet zone of the code, and a code that cannot be', () => {
    const qr = { id: 'qr', type: 'qr', x: 10, y: 5, w: 20, h: 20 };
    const layout = layoutOfText('Radina');
    const crowded = parseBadgeLayout({ ...layout, elements: [...layout.elements, qr] });
    expect(layOut(crowded).problems).toEqual([{ kind: 'quiet-zone', element: 'qr', crowdedBy: 'text' }]);
    expect(kinds(layOut(crowded, factsOf({ given: 'R' }, { code: 'x'.repeat(3000) })))).toEqual([
      'qr-impossible',
    ]);
  });

  it('sees no crowd in a picture or a colour that the code and its white lie on', () => {
    const qr = { id: 'qr', type: 'qr', x: 30, y: 20, w: 20, h: 20 };
    const ground = { id: 'ground', type: 'rect', x: 0, y: 0, w: 100, h: 60, fill: '#1F6F8B' };
    const layered = (...elements: readonly object[]) =>
      kinds(layOut(parseBadgeLayout({ ...layoutOfText(''), elements })));
    expect([layered(ground, qr), layered(qr, ground)]).toEqual([[], ['quiet-zone']]);
  });

  it('draws an element only for the categories that it is meant for', () => {
    const layout = layoutOfText('Press', { visibleFor: ['press'] });
    expect(layOut(layout).items).toEqual([]);
    expect(layOut(layout, factsOf({ category: 'press' })).items).toHaveLength(1);
  });

  it('leaves a hidden layer out', () => {
    expect(layOut(layoutOfText('Radina', { isHidden: true })).items).toEqual([]);
  });

  it('turns start and end around on a mirrored badge, and leaves left and right where they are', () => {
    const leftOf = (align: 'start' | 'end' | 'left' | 'right', facts: typeof layla): number =>
      Math.round(glyphsOf(layOut(layoutOfText('Up', { align }), facts), 'text')[0]?.xMm ?? 0);
    const sides = (facts: typeof layla) =>
      (['start', 'end', 'left', 'right'] as const).map((align) => (leftOf(align, facts) === 10 ? 'l' : 'r'));
    expect(sides(factsOf({ given: 'R' })).join('')).toBe('lrlr');
    expect(sides(layla).join('')).toBe('rllr');
  });

  it('sets capitals by the rules of the language', () => {
    const upper = layoutOfText('{town}', { transform: 'upper' });
    const facts = factsOf({ given: 'R', town: 'Izmir Straße' });
    expect(linesOf(layOut(upper, facts), 'text')).toEqual(['IZMIR STRASSE']);
    expect(linesOf(layOut({ ...upper, language: 'tr' }, facts), 'text')).toEqual(['IZMİR STRASSE']);
  });

  it('turns an element about the middle of its box, and the other way round on a mirrored badge', () => {
    const turnOf = (facts: typeof layla) =>
      glyphsOf(layOut(layoutOfText('Up', { rotation: 90 }), facts), 'text')[0]?.turn;
    expect(turnOf(factsOf({ given: 'R' }))).toEqual({ degrees: 90, xMm: 50, yMm: 25 });
    expect(turnOf(layla)).toEqual({ degrees: -90, xMm: 50, yMm: 25 });
  });
});
