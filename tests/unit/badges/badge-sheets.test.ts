import { describe, expect, it } from 'vitest';
import { openSheetFiller } from '../../../electron/desk/badges/sheet-filler.ts';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { PrintedPage } from '../../../shared/domain/badges/fill-sheets.ts';
import { factsOf, openStudio, readLayout } from './badge-samples.ts';

const studio = openStudio();

/** Badges of 60 by 40 mm with a dot at the top left. */
const onSheet = (sheet: object, other: object = {}): BadgeLayout =>
  parseBadgeLayout({
    v: 1,
    name: 'sheet',
    page: { widthMm: 60, heightMm: 40 },
    elements: [{ id: 'front', type: 'rect', x: 0, y: 0, w: 1, h: 1, fill: '#000000' }],
    sheet: { paper: 'A4', columns: 2, rows: 3, ...sheet },
    ...other,
  });
const OWN_BACK = {
  back: { kind: 'own', elements: [{ id: 'back', type: 'rect', x: 0, y: 0, w: 1, h: 1, fill: '#000000' }] },
};

const pagesOf = (...badges: readonly (readonly [BadgeLayout, string])[]): readonly PrintedPage[] => {
  const pages: PrintedPage[] = [];
  const sheets = openSheetFiller((page) => pages.push(page));
  for (const [layout, given] of badges)
    sheets.add(layout, studio.sides({ layout, facts: factsOf({ given }) }));
  sheets.end();
  return pages;
};
const dotsOf = (page: PrintedPage | undefined): readonly string[] =>
  (page?.items ?? []).flatMap((item) =>
    item.kind === 'rect' ? [`${item.element} ${Math.round(item.xMm)},${Math.round(item.yMm)}`] : [],
  );
const many = (layout: BadgeLayout, count: number): readonly (readonly [BadgeLayout, string])[] =>
  Array.from({ length: count }, (_, at) => [layout, `P${at}`] as const);

describe('badges on a sheet', () => {
  it('stand row by row in the middle of the paper', () => {
    const [page] = pagesOf(...many(onSheet({}), 3));
    expect(page?.page).toEqual({ widthMm: 210, heightMm: 297 });
    // (210 - 2 × 60) / 2 = 45 and (297 - 3 × 40) / 2 = 88.5.
    expect(dotsOf(page)).toEqual(['front 45,89', 'front 105,89', 'front 45,129']);
  });

  it('begin at the margins of the paper that is used, with its gaps', () => {
    const layout = onSheet({
      marginsMm: { top: 10, left: 5 },
      gapsMm: { x: 2, y: 3 },
      orientation: 'landscape',
    });
    const [page] = pagesOf(...many(layout, 3));
    expect(page?.page).toEqual({ widthMm: 297, heightMm: 210 });
    expect(dotsOf(page)).toEqual(['front 5,10', 'front 67,10', 'front 5,53']);
  });

  it('go on with the next sheet when one is full, and say whose they are', () => {
    const pages = pagesOf(...many(onSheet({ paper: 'Letter' }), 7));
    expect(pages.map(({ badges }) => badges.map(({ title }) => title))).toEqual([
      ['P0', 'P1', 'P2', 'P3', 'P4', 'P5'],
      ['P6'],
    ]);
    expect(pages[0]?.page).toEqual({ widthMm: 215.9, heightMm: 279.4 });
  });

  it('begin a new sheet for another layout', () => {
    const [one, other] = [onSheet({}), onSheet({})];
    expect(pagesOf([one, 'A'], [other, 'B'], [one, 'C'])).toHaveLength(3);
  });

  it('have their backs behind them when the sheet is turned like a page', () => {
    const [, backs] = pagesOf(...many(onSheet({}, OWN_BACK), 3));
    expect(dotsOf(backs)).toEqual(['back 105,89', 'back 45,89', 'back 105,129']);
  });

  it('have their backs behind them when the sheet is turned like a wall calendar', () => {
    const [fronts, backs] = pagesOf(
      ...many(onSheet({ marginsMm: { top: 10, left: 5 } }, { ...OWN_BACK, flip: 'upwards' }), 1),
    );
    expect(dotsOf(fronts)).toEqual(['front 5,10']);
    // Behind its front, which was 10 from the top, it is 10 from the bottom, turned about its own middle.
    const [dot] = backs?.items ?? [];
    expect(dot?.turn).toEqual({ degrees: 180, xMm: 35, yMm: 267 });
  });

  it('hold folded badges too', () => {
    const layout = onSheet({ columns: 1, rows: 2 }, { ...OWN_BACK, fold: 'right-edge', foldMarks: false });
    const [page] = pagesOf(...many(layout, 1));
    expect(dotsOf(page)).toEqual(['front 45,109', 'back 105,109']);
  });
});

describe('crop marks', () => {
  const marksOf = (page: PrintedPage | undefined) =>
    (page?.items ?? []).flatMap((item) => (item.kind === 'line' && item.element === 'crop' ? [item] : []));

  it('stand outside of all badges at the ends of every cut', () => {
    const marks = marksOf(pagesOf(...many(onSheet({ gapsMm: { x: 4, y: 0 }, cropMarks: true }), 1))[0]);
    // Two columns with a gap have four cuts, three rows without one have four as well: two ends each.
    expect(marks).toHaveLength(16);
    const inside = marks.filter(({ fromMm: [x1, y1], toMm: [x2, y2] }) => {
      const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
      return x > 43 && x < 167 && y > 88.5 && y < 208.5;
    });
    expect(inside).toEqual([]);
  });

  it('are left out where the badges reach the edge of the paper', () => {
    const layout = {
      ...readLayout('a4-4-up'),
      sheet: {
        ...readLayout('a4-10-up').sheet,
        paper: 'A4',
        columns: 2,
        rows: 2,
        orientation: 'portrait',
        marginsMm: null,
        gapsMm: { x: 0, y: 0 },
        cropMarks: true,
      },
    } as const;
    expect(marksOf(pagesOf([layout, 'A'])[0])).toEqual([]);
  });

  it('are on the backs as well, for who cuts from that side', () => {
    const [fronts, backs] = pagesOf(...many(onSheet({ cropMarks: true }, OWN_BACK), 1));
    expect(marksOf(backs)).toHaveLength(marksOf(fronts).length);
  });
});
