import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldClocks, mergeFields } from '../../shared/replication/field-clocks.ts';
import { createHybridClock } from '../../shared/replication/hybrid-clock.ts';

const stamps = [
  '00000000000a-0000-AAAA',
  '00000000000a-0000-BBBB',
  '00000000000a-0001-AAAA',
  '00000000000b-0000-AAAA',
];
const change = fc.record({
  stamp: fc.nat({ max: 60 }),
  fields: fc.dictionary(
    fc.constantFrom('given', 'family', 'town', 'custom.Diet'),
    fc.string({ maxLength: 4 }),
    {
      minKeys: 1,
    },
  ),
});

const stampOf = (place: number): string => `${place.toString(16).padStart(12, '0')}-0000-AAAA`;

const apply = (changes: readonly { stamp: number; fields: Record<string, string> }[]) => {
  let clocks: FieldClocks = {};
  let values: Record<string, string> = {};
  for (const { stamp, fields } of changes) {
    const merged = mergeFields(clocks, fields, stampOf(stamp));
    clocks = merged.clocks;
    values = { ...values, ...merged.wins };
  }
  return { clocks, values: Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))) };
};

describe('merging fields', () => {
  it('[R4, R6] gives the same fields and clocks in any order of arrival', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(change, { selector: (one) => one.stamp, maxLength: 12 })
          .chain((changes) =>
            fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
          ),
        ([changes, shuffled]) => {
          expect(apply(shuffled)).toEqual(apply(changes));
        },
      ),
    );
  });

  it('[R4] lets the newest stamp win and changes nothing when the same entry comes twice', () => {
    const [first = '', , , last = ''] = stamps;
    const once = mergeFields({}, { town: 'Ulm', given: 'Ada' }, last);
    expect(mergeFields(once.clocks, { town: 'Bonn' }, first).wins).toEqual({});
    expect(mergeFields(once.clocks, { town: 'Ulm', given: 'Ada' }, last)).toEqual({
      wins: {},
      clocks: once.clocks,
    });
  });
});

describe('the hybrid clock', () => {
  it('[R3] never goes back, whatever the wall clock does and other desks say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(1000), fc.constantFrom(...stamps)), { maxLength: 50 }),
        (steps) => {
          let wall = 0;
          const clock = createHybridClock('AAAA', () => wall);
          let last = '';
          for (const step of steps) {
            if (typeof step === 'string') {
              clock.observe(step);
              last = step > last ? step : last;
              continue;
            }
            wall = step;
            const stamp = clock.tick();
            expect(stamp > last).toBe(true);
            last = stamp;
          }
        },
      ),
    );
  });

  it('[R3] still goes on after 65,536 stamps in one millisecond', () => {
    const clock = createHybridClock('AAAA', () => 5);
    let last = '';
    for (let count = 0; count < 70_000; count += 1) {
      const stamp = clock.tick();
      if (stamp <= last) throw new Error(`${stamp} after ${last}`);
      last = stamp;
    }
    expect(last.slice(0, 12)).toBe('000000000006');
  });
});
