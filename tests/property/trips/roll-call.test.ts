import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withMarks } from '../../../shared/domain/trips/apply-marks.ts';
import type { Mark, MarkAct } from '../../../shared/domain/trips/mark.ts';
import { allRollCalls } from '../../../shared/domain/trips/roll-call.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import { mark, trip } from '../../unit/trips/trip-of.ts';

const attendeeId = fc.constantFrom('a', 'b', 'c', 'w');
const act: fc.Arbitrary<MarkAct> = fc.oneof(
  fc.record({ kind: fc.constant('aboard' as const), attendeeId }),
  fc.record({ kind: fc.constant('off' as const), attendeeId }),
  fc.record({
    kind: fc.constant('override' as const),
    attendeeId,
    reason: fc.constant('paid-in-cash'),
    note: fc.constant(''),
  }),
  fc.record({
    kind: fc.constant('excuse' as const),
    attendeeId,
    reason: fc.constantFrom('not-coming' as const, 'own-way' as const),
    note: fc.constant(''),
  }),
  fc.record({ kind: fc.constant('unexcuse' as const), attendeeId }),
  fc.record({ kind: fc.constant('count' as const), count: fc.nat(4) }),
  fc.record({ kind: fc.constant('reopen' as const) }),
  fc.record({ kind: fc.constant('place' as const), attendeeId, toBus: fc.constantFrom('b1', 'b2') }),
);

/** Marks that leaders made one after the other; no two at the same millisecond. */
const marks = fc
  .array(fc.tuple(fc.constantFrom('out', 'stop', 'return'), fc.constantFrom('b1', 'b2'), act), {
    maxLength: 20,
  })
  .map((drawn) => drawn.map(([legId, busId, one], at) => mark(at, legId, busId, one)));

/** The roll calls as leaders read them: who is where, without which of two equal scans says so. */
const read = (facts: TripFacts) =>
  allRollCalls(facts).map(({ aboard, missing, excused, elsewhere, headCount, isClosed }) => ({
    people: [aboard, missing, excused, elsewhere].map((list) =>
      list.map((each) => `${each.attendeeId} ${each.excuse?.reason ?? ''} ${each.boarding?.busId ?? ''}`),
    ),
    heads: headCount?.count ?? null,
    isClosed,
  }));

const inTwoOrders = marks.chain((made) =>
  fc.tuple(fc.constant(made), fc.shuffledSubarray([...made], { minLength: made.length })),
);

it('the marks of several leaders give the same roll calls in whatever order they arrive', () => {
  fc.assert(
    fc.property(inTwoOrders, ([made, shuffled]) => {
      expect(read(withMarks(trip(), shuffled))).toEqual(read(withMarks(trip(), made)));
    }),
    { numRuns: 400 },
  );
});

it('a mark that is sent twice changes nothing the second time', () => {
  fc.assert(
    fc.property(marks, fc.nat(19), (made, at) => {
      const again: readonly Mark[] = made.flatMap((one, place) => (place === at ? [one, one] : [one]));
      expect(read(withMarks(trip(), again))).toEqual(read(withMarks(trip(), made)));
    }),
    { numRuns: 200 },
  );
});

it('everybody who is booked is aboard, missing or excused on the first leg, and only once', () => {
  fc.assert(
    fc.property(marks, (made) => {
      const facts = withMarks(trip(), made);
      const counted = allRollCalls(facts)
        .filter(({ legId }) => legId === 'out')
        .flatMap(({ aboard, missing, excused }) => [...aboard, ...missing, ...excused])
        .map(({ attendeeId: id }) => id);
      const booked = facts.seats.filter(({ state }) => state === 'booked').map((seat) => seat.attendeeId);
      expect(new Set(counted).size).toBe(counted.length);
      expect(booked.filter((id) => !counted.includes(id))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
