import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleStay } from '../../shared/domain/attendance/settle-stay.ts';
import {
  type Attendance,
  attendanceAfter,
  attendanceOf,
  type Passage,
} from '../../shared/domain/attendance/stays.ts';
import { visitOf } from '../../shared/domain/attendance/visit.ts';

const START = Date.parse('2022-05-08T22:00:00.000Z');
const CHECKPOINTS = ['entrance', 'door/a', 'door/b', 'leg/t/out/1', 'leg/t/out/2', 'handout-headset'];
const iso = (minute: number): string => new Date(START + minute * 60_000).toISOString();

/** Passages of one person around midnight; several may fall into one minute. */
const passages = fc
  .array(
    fc.record({
      checkpointId: fc.constantFrom(...CHECKPOINTS),
      direction: fc.constantFrom('entry' as const, 'exit' as const),
      minute: fc.nat(240),
    }),
    { maxLength: 30 },
  )
  .map((made) =>
    made.map(
      ({ minute, ...one }, place): Passage => ({
        ...one,
        scanId: `D-${place + 1}`,
        at: iso(minute),
        stamp: `${String(minute).padStart(4, '0')}-${String(place).padStart(4, '0')}`,
      }),
    ),
  );

const inTwoOrders = passages.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
);

const rules = fc.record({
  until: fc.option(fc.nat(240).map(iso)),
  now: fc.nat(300).map(iso),
  leavesByEnteringElsewhere: fc.boolean(),
});

const byCheckpoint = (list: readonly Attendance[]): readonly Attendance[] =>
  list.toSorted((a, b) => (a.checkpointId < b.checkpointId ? -1 : 1));

describe('attendance', () => {
  it('[R6] is the same for any order in which the scans arrive', () => {
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(byCheckpoint(attendanceOf(other))).toEqual(byCheckpoint(attendanceOf(one)));
      }),
      { numRuns: 400 },
    );
  });

  it('[R6] comes out the same when it is counted on scan by scan in the order of their times', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const ordered = list.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
        const countedOn = ordered.reduce<readonly Attendance[]>(
          (before, passage) => attendanceAfter(before, passage),
          [],
        );
        expect(byCheckpoint(countedOn)).toEqual(byCheckpoint(attendanceOf(list)));
      }),
      { numRuns: 300 },
    );
  });

  it('begins every stay with an entry that was scanned there, and lets stays of one place not overlap', () => {
    fc.assert(
      fc.property(passages, (list) => {
        for (const { checkpointId, stays } of attendanceOf(list)) {
          const entries = new Set(
            list
              .filter((one) => one.checkpointId === checkpointId && one.direction === 'entry')
              .map(({ at }) => at),
          );
          expect(stays.every((stay) => entries.has(stay.in))).toBe(true);
          for (const [place, { in: from, out, elsewhere }] of stays.entries()) {
            expect([out === '' || out >= from, elsewhere === '' || elsewhere >= from]).toEqual([true, true]);
            const next = stays[place + 1];
            // A stay that another follows has ended, by a scan or by being seen elsewhere.
            if (next !== undefined)
              expect((out === '' ? elsewhere : out) !== '' && (out === '' ? elsewhere : out) <= next.in).toBe(
                true,
              );
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts every admitted entry once, the first and the last of them by their times', () => {
    fc.assert(
      fc.property(passages, (list) => {
        for (const { checkpointId, entries, firstAt, lastAt } of attendanceOf(list)) {
          const times = list
            .filter((one) => one.checkpointId === checkpointId && one.direction === 'entry')
            .map(({ at }) => at)
            .sort();
          expect([entries, firstAt, lastAt]).toEqual([times.length, times[0], times.at(-1)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never has negative minutes, and calls an end inferred whenever nobody scanned it', () => {
    fc.assert(
      fc.property(passages, rules, (list, rule) => {
        for (const { stays } of attendanceOf(list)) {
          for (const stay of stays) {
            const { minutes, isInferred, endedBy, out } = settleStay(stay, rule);
            expect([minutes >= 0, Number.isInteger(minutes)]).toEqual([true, true]);
            expect(isInferred).toBe(out !== '' && stay.out === '');
            expect(endedBy === null).toBe(out === '');
          }
          const visit = visitOf(stays, { ...rule, dayStart: iso(0) });
          expect((visit?.minutes ?? 0) >= 0 && (visit?.knownBy.length ?? 0) > 0).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
