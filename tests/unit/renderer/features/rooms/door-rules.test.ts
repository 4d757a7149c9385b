import { describe, expect, it } from 'vitest';
import {
  type DoorSession,
  type DoorState,
  doorReducer,
  FIRST_DOOR_STATE,
  hasOpenRefusal,
} from '../../../../../renderer/features/rooms/door/door-reducer.ts';
import { seatPlanOf } from '../../../../../renderer/features/rooms/seats/seat-plan.ts';
import { guest, result } from '../checkin/results.ts';

const numbers = (inside: number, missing: number, free: number | null) => ({
  capacity: free === null ? null : inside + missing + free,
  booked: missing,
  inside,
  missing,
  waiting: 0,
  free,
  held: 0,
});
const drawn = (inside: number, missing: number, free: number | null) => {
  const plan = seatPlanOf(numbers(inside, missing, free));
  if (plan === null) return null;
  const count = (kind: string) => plan.seats.filter((seat) => seat === kind).length;
  return [plan.perArch, count('inside'), count('missing'), count('free')];
};

describe('the picture of a room', () => {
  it('has one arch a seat up to 120, each standing for several beyond', () => {
    expect([drawn(27, 5, 4), drawn(100, 20, 0), drawn(101, 20, 0), drawn(1200, 500, 300)]).toEqual([
      [1, 27, 5, 4],
      [1, 100, 20, 0],
      [2, 51, 10, 0],
      [20, 60, 25, 15],
    ]);
  });
  it('shows whoever is there at all, and draws nothing of an empty room without a limit', () => {
    expect([drawn(1, 0, 1999), drawn(0, 0, null)]).toEqual([[20, 1, 0, 99], null]);
  });
  it('never draws more seats than there are: who booked late gets none, who is inside beyond them stands apart', () => {
    const late = seatPlanOf({ ...numbers(35, 5, 0), capacity: 36 });
    const over = seatPlanOf({ ...numbers(38, 2, 0), capacity: 36 });
    const seats = (kind: string, plan = late) => plan?.seats.filter((seat) => seat === kind).length;
    expect([
      [late?.seats.length, seats('inside'), seats('missing'), late?.beyond],
      [over?.seats.length, seats('inside', over), seats('missing', over), over?.beyond],
    ]).toEqual([
      [36, 35, 1, 0],
      [36, 36, 0, 2],
    ]);
  });
});

const SESSION: DoorSession = {
  id: 'w',
  title: { en: 'Workshop', de: 'Workshop' },
  kind: 'workshop',
  policy: 'booked-first',
  speakers: [],
};

const after = (state: DoorState, ...results: readonly ReturnType<typeof result>[]): DoorState =>
  results.reduce(
    (before, next) =>
      doorReducer(before, { kind: 'verdict', result: next, session: SESSION, direction: 'entry', atMs: 0 }),
    state,
  );

describe('the strip of a door', () => {
  const refused = (scanId: string, id: string) =>
    result(scanId, { verdict: 'refused', reason: 'not-booked', canOverride: true, attendee: guest(id) });
  const admitted = (scanId: string, id: string) => result(scanId, { attendee: guest(id) });
  const pins = (state: DoorState) => state.pinned.map((shown) => shown.result.scanId);

  it('keeps refusals in sight until the same person is let in', () => {
    const both = after(
      FIRST_DOOR_STATE,
      refused('D-1', 'ann'),
      refused('D-2', 'bob'),
      admitted('D-3', 'cem'),
    );
    expect([pins(both), pins(after(both, admitted('D-4', 'ann')))]).toEqual([['D-2', 'D-1'], ['D-2']]);
  });

  it('goes straight to the reasons for somebody who was picked as having no booking', () => {
    const picking = doorReducer(FIRST_DOOR_STATE, { kind: 'side', side: { kind: 'unbooked' } });
    expect([
      after(picking, refused('D-1', 'ann')).side.kind,
      after(FIRST_DOOR_STATE, refused('D-1', 'ann')).side.kind,
    ]).toEqual(['override', 'lists']);
  });

  it('pulses for the same scan once more, and changes nothing', () => {
    const once = after(FIRST_DOOR_STATE, admitted('D-1', 'ann'));
    const twice = after(once, { ...admitted('D-1', 'ann'), isRepeat: true });
    expect([twice.shown?.pulse, twice.pinned]).toEqual([1, []]);
  });

  it('keeps who was turned away through a change of session, with the session that it was', () => {
    const turned = after(FIRST_DOOR_STATE, refused('D-1', 'ann'), refused('D-2', 'bob'));
    const changed = doorReducer({ ...turned, list: 'inside' }, { kind: 'session' });
    const later = doorReducer(changed, {
      kind: 'verdict',
      result: admitted('D-3', 'ann'),
      session: { ...SESSION, id: 'next' },
      direction: 'entry',
      atMs: 0,
    });
    expect([changed.shown?.session.id, changed.list, pins(later), hasOpenRefusal(later)]).toEqual([
      'w',
      'missing',
      ['D-2', 'D-1'],
      true,
    ]);
  });

  it('leaves the reasons open that are being chosen when the next session begins', () => {
    const turned = after(FIRST_DOOR_STATE, refused('D-1', 'ann'));
    const at = (kind: 'override' | 'unbooked') =>
      doorReducer(
        {
          ...turned,
          side: kind === 'override' && turned.shown ? { kind, shown: turned.shown } : { kind: 'unbooked' },
        },
        { kind: 'session' },
      ).side.kind;
    expect([at('override'), at('unbooked')]).toEqual(['override', 'lists']);
  });

  it('closes what is beside the seats first, then clears the strip', () => {
    const open = doorReducer(after(FIRST_DOOR_STATE, admitted('D-1', 'ann')), {
      kind: 'side',
      side: { kind: 'sessions' },
    });
    const closed = doorReducer(open, { kind: 'dismiss' });
    expect([closed.shown === null, doorReducer(closed, { kind: 'dismiss' }).shown]).toEqual([false, null]);
  });
});
