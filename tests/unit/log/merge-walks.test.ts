import fc from 'fast-check';
import { expect, it } from 'vitest';
import { walkSlices } from '../../../electron/desk/database/walk-slices.ts';
import { mergeWalks } from '../../../electron/desk/log/merge-walks.ts';

const SLICE = 3;

const stampOf = (number: number): string => String(number).padStart(6, '0');

it('joins walks to one in the order of stamps, nothing twice and nothing lost', () => {
  const anyWalks = fc.array(fc.uniqueArray(fc.nat(500), { maxLength: 20 }), { maxLength: 5 });
  fc.assert(
    fc.property(anyWalks, (numbers) => {
      const lists = numbers.map((list, desk) =>
        list.sort((a, b) => a - b).map((number) => ({ stamp: `${stampOf(number)}-${desk}` })),
      );
      const slices = [
        ...mergeWalks(
          lists.map((list) =>
            walkSlices(SLICE, { stamp: '' }, ({ stamp }) =>
              list.filter((row) => row.stamp > stamp).slice(0, SLICE),
            ),
          ),
        ),
      ];
      expect(slices.flat()).toEqual(lists.flat().sort((a, b) => (a.stamp < b.stamp ? -1 : 1)));
      expect(slices.every((slice) => slice.length > 0)).toBe(true);
    }),
  );
});
