import { describe, expect, it } from 'vitest';
import { type BadgeLayout, parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import type { DisplayItem, DisplayList, QrItem } from '../../../shared/domain/badges/display-list.ts';
import { type BadgeSides, joinedSides } from '../../../shared/domain/badges/lay-out-badge.ts';
import { factsOf, openStudio } from './badge-samples.ts';

const studio = openStudio();
const radina = factsOf({ given: 'Radina' });
const layla = factsOf({ given: 'Layla', ownScript: 'ليلى' });

const MARK = { id: 'mark', type: 'rect', x: 10, y: 5, w: 20, h: 4, fill: '#000000' } as const;
const TURNED = { ...MARK, id: 'turned', rotation: 90 } as const;
const CODE = { id: 'qr', type: 'qr', x: 60, y: 20, w: 30, h: 30 } as const;

/** 100 by 60 mm, with a mark at the top left of each side. */
const twoSided = (how: Partial<Record<'fold' | 'flip' | 'back' | 'foldMarks', unknown>>): BadgeLayout =>
  parseBadgeLayout({
    v: 1,
    name: 'two sides',
    page: { widthMm: 100, heightMm: 60 },
    elements: [MARK],
    back: { kind: 'own', elements: [{ ...MARK, id: 'behind' }] },
    ...how,
  });
const sidesOf = (layout: BadgeLayout, facts = radina): BadgeSides => studio.sides({ layout, facts });

/** The corners that ink of a rectangle has on the paper, smallest first, rounded to hundredths. */
const inkOf = (list: DisplayList | null, element: string): readonly number[] | undefined => {
  const item = list?.items.find((one) => one.element === element);
  if (item?.kind !== 'rect') return undefined;
  const { xMm: x, yMm: y, widthMm: w, heightMm: h } = item;
  const corners = [
    [x, y],
    [x + w, y + h],
  ].map(([cornerX = 0, cornerY = 0]) => turnedSpot(item, cornerX, cornerY));
  const [xs, ys] = [corners.map(([at = 0]) => at), corners.map(([, at = 0]) => at)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(
    (value) => Math.round(value * 100) / 100,
  );
};
const turnedSpot = ({ turn }: DisplayItem, x: number, y: number): readonly number[] => {
  if (turn === null) return [x, y];
  const angle = (turn.degrees * Math.PI) / 180;
  const [fromX, fromY] = [x - turn.xMm, y - turn.yMm];
  return [
    turn.xMm + fromX * Math.cos(angle) - fromY * Math.sin(angle),
    turn.yMm + fromX * Math.sin(angle) + fromY * Math.cos(angle),
  ];
};

describe('a badge with a back', () => {
  it('has it on a page of its own, as it is looked at', () => {
    const { front, back } = sidesOf(twoSided({}));
    expect([front.page, back?.page]).toEqual([
      { widthMm: 100, heightMm: 60 },
      { widthMm: 100, heightMm: 60 },
    ]);
    expect([inkOf(front, 'mark'), inkOf(back, 'behind')]).toEqual([
      [10, 5, 30, 9],
      [10, 5, 30, 9],
    ]);
  });

  it('has it upside down for a printer that turns the paper like a wall calendar', () => {
    const { back } = sidesOf(twoSided({ flip: 'upwards' }));
    expect(inkOf(back, 'behind')).toEqual([70, 51, 90, 55]);
  });

  it('shows the front again where that is wanted', () => {
    const { back } = sidesOf(twoSided({ back: { kind: 'same' } }));
    expect(inkOf(back, 'mark')).toEqual([10, 5, 30, 9]);
  });

  it('is mirrored with its back for a name that runs from right to left', () => {
    const { front, back } = sidesOf(twoSided({}), layla);
    expect([inkOf(front, 'mark'), inkOf(back, 'behind')]).toEqual([
      [70, 5, 90, 9],
      [70, 5, 90, 9],
    ]);
  });

  it('says of both sides what is wrong', () => {
    const behind = { id: 'behind', type: 'image', image: 'logo', x: 0, y: 0, w: 5, h: 5 };
    const sides = sidesOf(twoSided({ back: { kind: 'own', elements: [behind] } }));
    const problems = [{ kind: 'image-missing', element: 'behind', image: 'logo' }];
    expect(joinedSides(sides).problems).toEqual(problems);
    expect(
      sidesOf(twoSided({ fold: 'left-edge', back: { kind: 'own', elements: [behind] } })).front.problems,
    ).toEqual(problems);
  });
});

describe('a badge that is folded', () => {
  const FOLDS = {
    'bottom-edge': { page: [100, 120], mark: [10, 5, 30, 9], behind: [70, 111, 90, 115] },
    'top-edge': { page: [100, 120], mark: [10, 65, 30, 69], behind: [70, 51, 90, 55] },
    'right-edge': { page: [200, 60], mark: [10, 5, 30, 9], behind: [110, 5, 130, 9] },
    'left-edge': { page: [200, 60], mark: [110, 5, 130, 9], behind: [10, 5, 30, 9] },
  } as const;

  it.each(Object.entries(FOLDS))(
    'over the %s has both sides on one page, upright when folded',
    (fold, expected) => {
      const { front, back } = sidesOf(twoSided({ fold }));
      expect(back).toBeNull();
      expect([front.page.widthMm, front.page.heightMm]).toEqual(expected.page);
      expect([inkOf(front, 'mark'), inkOf(front, 'behind')]).toEqual([expected.mark, expected.behind]);
    },
  );

  it('turns what was turned already further about its own middle', () => {
    const { front } = sidesOf(
      twoSided({ fold: 'bottom-edge', back: { kind: 'own', elements: [{ ...TURNED, id: 'behind' }] } }),
    );
    // A quarter turn makes it 4 wide and 20 high about (20, 7), which the fold takes to (80, 113).
    expect(inkOf(front, 'behind')).toEqual([78, 103, 82, 123]);
  });

  it('turns codes by their modules, so that label printers set them on whole dots', () => {
    const back = { kind: 'own', elements: [CODE] };
    const [flat, folded] = [twoSided({ back }), twoSided({ back, fold: 'bottom-edge' })].map((layout) => {
      const { front, back: page } = sidesOf(layout);
      return (page ?? front).items.find((item): item is QrItem => item.kind === 'qr');
    });
    expect([folded?.xMm, folded?.yMm, folded?.turn]).toEqual([10, 70, null]);
    expect(folded?.rows).toEqual(flat?.rows.toReversed().map((row) => [...row].reverse().join('')));
  });

  it('shows with dashes where to fold, from edge to edge, unless they are not wanted', () => {
    const dashesOf = (how: Parameters<typeof twoSided>[0]) =>
      sidesOf(twoSided(how)).front.items.filter(({ element }) => element === 'fold');
    const dashes = dashesOf({ fold: 'bottom-edge' });
    const ends = dashes.flatMap((item) => (item.kind === 'line' ? [item.fromMm, item.toMm] : []));
    expect(new Set(ends.map(([, y]) => y))).toEqual(new Set([60]));
    expect([Math.min(...ends.map(([x]) => x)), Math.max(...ends.map(([x]) => x)) > 96]).toEqual([0, true]);
    expect(dashesOf({ fold: 'bottom-edge', foldMarks: false })).toEqual([]);
    expect(dashesOf({})).toEqual([]);
  });

  it('leaves the other half empty where there is no back', () => {
    const { front } = sidesOf(twoSided({ fold: 'bottom-edge', back: null, foldMarks: false }));
    expect([front.page.heightMm, front.items.map(({ element }) => element)]).toEqual([120, ['mark']]);
  });
});

describe('a layout from before there were backs', () => {
  it('is a badge on a label, with one side', () => {
    const { kind, media, back, fold, sheet } = parseBadgeLayout({
      v: 1,
      name: 'old',
      page: { widthMm: 90, heightMm: 120 },
      elements: [],
    });
    expect({ kind, media, back, fold, sheet }).toEqual({
      kind: 'badge',
      media: 'label',
      back: null,
      fold: null,
      sheet: null,
    });
  });
});
