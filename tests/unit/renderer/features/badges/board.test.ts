import { describe, expect, it } from 'vitest';
import { addImage } from '../../../../../renderer/features/badges/drawing/add-image.ts';
import { boardOf, seenBox } from '../../../../../renderer/features/badges/drawing/board.ts';
import {
  beginWithDraft,
  openDraftStore,
} from '../../../../../renderer/features/badges/drawing/draft-store.ts';
import { isChanged, step } from '../../../../../renderer/features/badges/drawing/history.ts';
import { printsIt } from '../../../../../renderer/features/badges/drawing/prints-it.ts';
import { typicalOf } from '../../../../../renderer/features/badges/strip/typical.ts';
import { worstOf } from '../../../../../renderer/features/badges/strip/worst.ts';
import type { HardestNames } from '../../../../../shared/contract/badge-drawing.ts';
import { layoutOf, rect } from './badge-drawing.ts';

const PAGE = { widthMm: 90, heightMm: 120 };

describe('the board', () => {
  it('shows the whole page in the middle, and more board when it is made larger', () => {
    const fit = boardOf({ width: 924, height: 544 }, PAGE, 'fit');
    const large = boardOf({ width: 924, height: 544 }, PAGE, 10);
    expect([fit.pxPerMm * 120 <= 544 - 24, fit.width, fit.height]).toEqual([true, 924, 544]);
    expect([large.pxPerMm, large.width, large.height > 1200]).toEqual([10, 984, true]);
    expect(fit.left + (fit.pxPerMm * 90) / 2).toBe(24 + (924 - 24) / 2);
  });

  it('of a mirrored badge shows a box at the other side, and back again', () => {
    const box = { x: 10, y: 5, w: 20, h: 8 };
    const seen = seenBox(box, 90, true);
    expect([seen.x, seenBox(seen, 90, true), seenBox(box, 90, false)]).toEqual([60, box, box]);
  });

  it('puts an image on in its own shape, under a name of its own', () => {
    const once = addImage('logo.png', { data: 'data:image/png;base64,AA', ratio: 2 })({
      layout: layoutOf(),
      side: 'front',
      chosen: '',
    });
    const { layout } = addImage('logo.png', { data: 'data:image/png;base64,BB', ratio: 0.5 })(once);
    expect(Object.keys(layout.images)).toEqual(['logo', 'logo 2']);
    expect(layout.elements.map(({ w, h }) => Math.round((w / h) * 10) / 10)).toEqual([2, 0.5]);
  });
});

describe('a draft', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    };
  };

  it('is one step over what was saved, as long as nobody saved anything else', () => {
    const saved = layoutOf(rect('a'));
    const drafts = openDraftStore(storage(), 'l1');
    drafts.write('stamp 1', layoutOf(rect('b')));
    const begun = beginWithDraft(saved, drafts.read('stamp 1'));
    expect([isChanged(begun), step(begun, { do: 'undo' }).now.layout === saved]).toEqual([true, true]);
    expect([drafts.read('stamp 2'), isChanged(beginWithDraft(saved, null))]).toEqual([null, false]);
  });

  it('that does not fit is not kept', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const drafts = openDraftStore(full, 'l1');
    drafts.write('stamp 1', layoutOf());
    expect(drafts.read('stamp 1')).toBe(null);
  });
});

describe('the strip of the hardest names', () => {
  const hardest = (...kinds: readonly HardestNames['people'][number]['kind'][]): HardestNames => ({
    people: kinds.map((kind) => ({ attendeeId: kind, name: kind, kind })),
    total: 9,
    measured: 9,
    smallestNamePt: null,
    areExamples: false,
  });

  it('puts somebody with two names on the board at first', () => {
    expect(
      [hardest('longest', 'arabic', 'greek', 'cyrillic'), hardest('longest'), null].map(typicalOf),
    ).toEqual(['cyrillic', 'longest', '']);
  });

  it('says the gravest thing of each', () => {
    const lost = { kind: 'overflow', element: 'role', lostLines: 2, detail: '' } as const;
    const small = { kind: 'below-smallest', element: 'role', lostLines: 0, detail: '' } as const;
    expect([worstOf({ problems: [small, lost] }), worstOf({ problems: [] })]).toEqual([
      { kind: 'overflow', lines: 2 },
      undefined,
    ]);
  });
});

describe('a printer', () => {
  const chosen = { id: 'own', widthMm: 90, heightMm: 120 };
  it.each([
    ['everybody', 'own', 'ipp', chosen],
    ['chosen', 'label', 'ipp', { id: 'label', widthMm: 90, heightMm: 120 }],
    ['nobody', 'a6', 'ipp', { id: 'a6', widthMm: 105, heightMm: 148 }],
    ['chosen', 'a6', 'pdf-folder', { id: 'a6', widthMm: 105, heightMm: 148 }],
  ] as const)('prints %s in a layout when its own is %s and it is a %s', (expected, layout, kind, own) => {
    expect(printsIt({ layout, kind }, own, chosen)).toBe(expected);
  });
});
