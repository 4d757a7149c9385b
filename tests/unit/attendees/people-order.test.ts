import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  byName,
  createSortedSlices,
  placeByName,
  type RollEntry,
} from '../../../electron/desk/cards/roll-entry.ts';

const entry = (sortName: string, id: string): RollEntry => ({
  id,
  sortName,
  town: '',
  category: '',
  delegation: '',
  payment: 'free',
  presence: 'expected',
  hasBadge: 0,
  country: '',
  isCancelled: 0,
  arrival: '',
});

const entries = fc.array(
  fc
    .tuple(fc.constantFrom('abel', 'ben', 'ben z', 'öz', 'é'), fc.string({ maxLength: 3 }))
    .map(([name, id]) => entry(name, id)),
  { maxLength: 60 },
);

it('gives slices in the order of one sort, however they are cut, seed 7', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 9 }), (all, size) => {
      const slices = createSortedSlices();
      for (let from = 0; from < all.length; from += size) slices.add(all.slice(from, from + size));
      expect(slices.all()).toEqual(all.toSorted(byName));
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('finds the place at which an entry stands or would stand, seed 7', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom('abel', 'ben', 'zz', ''), (all, name) => {
      const sorted = all.toSorted(byName);
      const wanted = entry(name, 'x');
      const place = placeByName(sorted, wanted);
      expect(sorted.slice(0, place).every((each) => byName(each, wanted) < 0)).toBe(true);
      expect(sorted.slice(place).every((each) => byName(each, wanted) >= 0)).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});
