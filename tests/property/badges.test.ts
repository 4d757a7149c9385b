import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisplayList } from '../../shared/domain/badges/display-list.ts';
import { qrOutline } from '../../shared/domain/badges/qr-outline.ts';
import { printable } from '../../shared/domain/badges/writing.ts';
import { factsOf, LAYOUT_FILES, openStudio, readLayout } from '../unit/badges/badge-samples.ts';

const studio = openStudio();
const layouts = LAYOUT_FILES.map(readLayout);

const ALPHABETS = [
  'abcdefgÄÉŁőșþ',
  'абвгдјђћґї',
  'αβγδΆέή',
  'ابتثجحمهلاى',
  'َُِّْ',
  'אבגדהוז',
  'გიორგ',
  'Աննաև',
  'क्षितिज',
  '0123456789',
  ' -–/()«»’.,',
  '\u202e\u202b\u202c\u2067\u2069\u200f\u200e\u200d\u200c\u00a0\t\n',
  '李明😀👩‍👩‍👧ก',
];
const character = fc.oneof(...ALPHABETS.map((letters) => fc.constantFrom(...letters)));
const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: character, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: character, minLength: 200, maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const facts = fc
  .record({ given: words, family: words, ownScript: words, jobTitle: words, town: words, country: words })
  .map((attendee) => factsOf(attendee));

const HAIR_MM = 0.001;

const outsideOf = ({ page, items }: DisplayList) =>
  items.filter((item) => {
    if (item.kind !== 'glyphs') return false;
    const right = item.xMm + item.widthMm;
    const isInside =
      item.xMm >= -HAIR_MM &&
      right <= page.widthMm + HAIR_MM &&
      item.baselineMm >= 0 &&
      item.baselineMm <= page.heightMm;
    return !isInside;
  });

describe('badges of any text', () => {
  it('never let a text leave the page, and always have numbers to draw', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...layouts), (person, layout) => {
        const list = studio.layOut({ layout, facts: person });
        expect(outsideOf(list)).toEqual([]);
        expect(studio.svg({ layout, facts: person })).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 25 },
    );
  });

  it('never let a text leave its own box', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...layouts), (person, layout) => {
        const list = studio.layOut({ layout, facts: person });
        for (const element of layout.elements.filter(({ type }) => type === 'text')) {
          const runs = list.items
            .filter((item) => item.kind === 'glyphs')
            .filter((item) => item.element === element.id);
          const x = list.direction === 'rtl' ? layout.page.widthMm - element.x - element.w : element.x;
          for (const run of runs) {
            expect(run.xMm).toBeGreaterThanOrEqual(x - HAIR_MM);
            expect(run.xMm + run.widthMm).toBeLessThanOrEqual(x + element.w + HAIR_MM);
            expect(run.baselineMm).toBeLessThanOrEqual(element.y + element.h + HAIR_MM);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('drop no letter of a name that fits, and say so when one has no glyph', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        const layout = readLayout('a6');
        const list = studio.layOut({ layout, facts: factsOf({ display: `A${text}` }) });
        const drawn = list.items
          .filter((item) => item.kind === 'glyphs')
          .filter(({ element }) => element === 'name');
        const letters = drawn.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('');
        const visible = (value: string) =>
          [...value.normalize('NFD').replaceAll(/[\s\p{Default_Ignorable_Code_Point}-]/gu, '')]
            .toSorted()
            .join('');
        expect(visible(letters)).toBe(visible(printable(`A${text}`)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the outline of a code', () => {
  it('covers exactly the dark modules', () => {
    const grid = fc.integer({ min: 1, max: 9 }).chain((size) =>
      fc.array(
        fc.array(fc.constantFrom('0', '1'), { minLength: size, maxLength: size }).map((row) => row.join('')),
        { minLength: size, maxLength: size },
      ),
    );
    fc.assert(
      fc.property(grid, (rows) => {
        const loops = qrOutline(rows);
        const isInside = (x: number, y: number): boolean =>
          loops
            .flatMap((loop) =>
              loop.map((corner, at) => [corner, loop[(at + 1) % loop.length] ?? corner] as const),
            )
            .filter(
              ([[x1, y1], [x2, y2]]) => x1 === x2 && x1 <= x && Math.min(y1, y2) <= y && y < Math.max(y1, y2),
            ).length %
            2 ===
          1;
        expect(
          rows.map((row, y) => [...row].map((_, x) => (isInside(x + 0.5, y + 0.5) ? '1' : '0')).join('')),
        ).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });
});
