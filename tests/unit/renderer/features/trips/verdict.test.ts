import { expect, it } from 'vitest';
import { verdictOf } from '../../../../../renderer/features/trips/bus/verdict.ts';
import type { Reason } from '../../../../../shared/domain/checkin/verdict.ts';
import { trip } from '../../../trips/trip-of.ts';

const saidOf = (attendeeId: string, reason: Reason) => {
  const scan = {
    scanId: 'D-1',
    verdict: 'refused',
    attendeeId,
    name: '',
    ownScript: '',
    looksLike: '',
  } as const;
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
