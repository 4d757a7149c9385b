import { expect, it } from 'vitest';
import { verdictOf } from '../../../../../renderer/features/trips/bus/verdict.ts';
import type { Reason, Verdict } from '../../../../../shared/domain/checkin/verdict.ts';
import { trip } from '../../../trips/trip-of.ts';

const saidOf = (attendeeId: string, reason: Reason, verdict: Verdict = 'refused') => {
  const scan = {
    scanId: 'D-1',
    verdict,
    attendeeId,
    name: '',
    ownScript: '',
    looksLike: '',
  };
  const here = { facts: trip(), busId: 'bus-1', busName: () => 'Bus 1', hasSeat: true };
  const { face, word, detail, canPlace, overridable } = verdictOf({ ...scan, reason }, here);
  return [face, word, detail, canPlace, overridable];
};

it('gives no seat to the holder of a ticket who is not on the list, and offers nothing to override', () => {
  expect([saidOf('', 'not-booked'), saidOf('', 'invalid-time'), saidOf('nobody-yet', 'not-booked')]).toEqual([
    ['stop', 'not-booked', 'not-aboard', false, null],
    ['stop', 'refused', 'not-aboard', false, null],
    ['stop', 'not-booked', 'seats-free', true, null],
  ]);
});

it('says of a code that tells nobody why, and never that a code of several people is none of ours', () => {
  const said = (['unknown-code', 'misread', 'other-event', 'ambiguous'] as const).map((reason) => {
    const [face, word, detail] = saidOf('', reason, reason === 'ambiguous' ? 'choose' : 'unknown');
    return [face, word, detail];
  });
  expect(said).toEqual([
    ['unknown', 'unknown', 'type-instead'],
    ['unknown', 'misread', 'scan-again'],
    ['unknown', 'other-event', 'touch-name'],
    ['unknown', 'ambiguous', 'touch-name'],
  ]);
});
