import { describe, expect, it } from 'vitest';
import { withMarks } from '../../../shared/domain/trips/apply-marks.ts';
import { freeSeats, standbyOf } from '../../../shared/domain/trips/bus-seats.ts';
import {
  type BusQuestion,
  type BusStanding,
  standingAtBus,
} from '../../../shared/domain/trips/bus-standing.ts';
import { closeLeg } from '../../../shared/domain/trips/close-leg.ts';
import { compareHeads } from '../../../shared/domain/trips/head-count.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import { phoneWindow } from '../../../shared/domain/trips/phone-window.ts';
import { riderBuses } from '../../../shared/domain/trips/rider-buses.ts';
import { rollCallOf } from '../../../shared/domain/trips/roll-call.ts';
import { aboard, excuse, mark, minute, off, trip } from './trip-of.ts';

const after = (...marks: readonly Mark[]) => withMarks(trip(), marks);
const ids = (people: readonly { attendeeId: string }[]) =>
  people.map(({ attendeeId }) => attendeeId).join('');
const said = (facts: ReturnType<typeof trip>, legId: string, busId: string) => {
  const { aboard: on, missing, excused, elsewhere, expected } = rollCallOf(facts, legId, busId);
  return {
    aboard: ids(on),
    missing: ids(missing),
    excused: ids(excused),
    elsewhere: ids(elsewhere),
    expected,
  };
};
const closing = (at: number, legId: string, busId: string, ...missing: readonly string[]) =>
  mark(at, legId, busId, {
    kind: 'close',
    reasons: missing.map((attendeeId) => ({ attendeeId, reason: 'not-found', note: '' })),
  });

describe('the first leg', () => {
  it('expects who is booked on the bus, and misses who is neither aboard nor excused', () => {
    const facts = after(mark(1, 'out', 'b1', aboard('a')));
    expect(said(facts, 'out', 'b1')).toEqual({
      aboard: 'a',
      missing: 'b',
      excused: '',
      elsewhere: '',
      expected: 2,
    });
  });

  it('counts who is aboard another bus there, and no more here', () => {
    const facts = after(mark(1, 'out', 'b2', aboard('a')));
    expect([said(facts, 'out', 'b1'), said(facts, 'out', 'b2')]).toEqual([
      { aboard: '', missing: 'b', excused: '', elsewhere: 'a', expected: 1 },
      { aboard: 'a', missing: 'c', excused: '', elsewhere: '', expected: 2 },
    ]);
  });

  it('awaits somebody whose excuse was taken back, also where the bus that left without them says so late', () => {
    const facts = after(
      mark(9, 'out', 'b1', { kind: 'unexcuse', attendeeId: 'b' }),
      closing(2, 'out', 'b1', 'a', 'b'),
    );
    const { missing, excused } = said(facts, 'out', 'b1');
    expect([missing, excused, rollCallOf(facts, 'out', 'b1').isClosed]).toEqual(['b', 'a', true]);
  });

  it('awaits somebody again whose mark or whose excuse was taken back', () => {
    const facts = after(
      mark(1, 'out', 'b1', aboard('a')),
      mark(2, 'out', 'b1', excuse('b')),
      mark(3, 'out', 'b1', off('a')),
      mark(4, 'out', 'b1', { kind: 'unexcuse', attendeeId: 'b' }),
    );
    expect(said(facts, 'out', 'b1').missing).toBe('ab');
  });

  it('calls who has a place but no bus of this trip on the first bus: nobody is in no roll call', () => {
    const [first, ...others] = trip().seats;
    const facts = trip({ seats: [...(first === undefined ? [] : [{ ...first, bus: 'gone' }]), ...others] });
    expect(said(facts, 'out', 'b1').missing).toBe('ab');
  });
});

describe('a later leg', () => {
  it('expects those who were aboard when the leg before was closed', () => {
    const facts = after(mark(1, 'out', 'b1', aboard('a')), closing(2, 'out', 'b1', 'b'));
    expect([said(facts, 'stop', 'b1').missing, said(facts, 'return', 'b1').missing]).toEqual(['a', 'a']);
  });

  it('still awaits everybody when nobody finished the roll call before', () => {
    const facts = after(mark(1, 'out', 'b1', aboard('a')));
    expect(said(facts, 'return', 'b1').missing).toBe('ab');
  });

  it('expects who joined after the bus had left, and does not say that they were left behind', () => {
    const facts = after(
      mark(1, 'out', 'b1', aboard('a')),
      closing(2, 'out', 'b1', 'b'),
      mark(3, 'stop', 'b1', { kind: 'place', attendeeId: 'w', toBus: 'b1' }),
    );
    expect([said(facts, 'out', 'b1').missing, said(facts, 'stop', 'b1').missing]).toEqual(['', 'aw']);
  });

  it('expects on the other bus who was moved on the way', () => {
    const facts = after(
      mark(1, 'out', 'b1', aboard('a')),
      mark(2, 'stop', 'b1', { kind: 'place', attendeeId: 'a', toBus: 'b2' }),
    );
    expect([said(facts, 'stop', 'b1').missing, said(facts, 'stop', 'b2').missing]).toEqual(['b', 'ac']);
  });

  it('awaits somebody again who was left without and came aboard at a stop', () => {
    const facts = after(closing(2, 'out', 'b1', 'a', 'b'), mark(3, 'stop', 'b1', aboard('b')));
    expect([said(facts, 'stop', 'b1'), said(facts, 'return', 'b1')]).toMatchObject([
      { aboard: 'b', missing: '' },
      { aboard: '', missing: 'b' },
    ]);
  });
});

describe('counting heads', () => {
  const roll = (facts: ReturnType<typeof trip>) => rollCallOf(facts, 'out', 'b1');
  const one = after(mark(1, 'out', 'b1', aboard('a')));
  it('tells fewer, more and as many heads than are expected, and whether they are scanned', () => {
    const both = after(mark(1, 'out', 'b1', aboard('a')), mark(2, 'out', 'b1', aboard('b')));
    expect([
      compareHeads(null, roll(one)),
      compareHeads(1, roll(one)),
      compareHeads(0, roll(one)),
      compareHeads(2, roll(one)),
      compareHeads(3, roll(one)),
      compareHeads(2, roll(both)),
    ]).toEqual([
      { kind: 'not-counted' },
      { kind: 'missing', by: 1 },
      { kind: 'fewer', by: 2 },
      { kind: 'not-all-scanned', by: 1 },
      { kind: 'more', by: 1 },
      { kind: 'equal' },
    ]);
  });
});

describe('leaving', () => {
  const roll = rollCallOf(after(mark(1, 'out', 'b1', aboard('a'))), 'out', 'b1');
  it('is not possible while somebody is unaccounted for, and asks for words where a reason says nothing', () => {
    const other = { attendeeId: 'b', reason: 'other' as const, note: ' ' };
    expect([
      closeLeg(roll, []),
      closeLeg(roll, [other]),
      closeLeg(roll, [{ ...other, note: 'Taxi' }]),
    ]).toEqual([
      { kind: 'unaccounted', attendeeIds: ['b'] },
      { kind: 'words-needed', attendeeIds: ['b'] },
      { kind: 'closed', excuses: [{ attendeeId: 'b', reason: 'other', note: 'Taxi' }] },
    ]);
  });

  it('takes no reason for somebody who came aboard in the meantime', () => {
    const reasons = ['a', 'b'].map((attendeeId) => ({ attendeeId, reason: 'own-way' as const, note: '' }));
    expect(closeLeg(roll, reasons)).toEqual({ kind: 'closed', excuses: [reasons[1]] });
  });
});

describe('the seats of a bus', () => {
  it('are free when nobody takes them and nobody is awaited for them', () => {
    expect([freeSeats(trip(), 'b1'), freeSeats(after(closing(1, 'out', 'b1', 'a', 'b')), 'b1')]).toEqual([
      1, 3,
    ]);
  });

  it('are the places of the trip where it has no buses', () => {
    const walk = { buses: [], seats: [] };
    expect([
      freeSeats(trip({ ...walk, places: 2 }), ''),
      freeSeats(trip({ ...walk, places: null }), ''),
      freeSeats(trip(), ''),
    ]).toEqual([2, null, 0]);
  });

  it('go to the waiting list in its order', () => {
    const waiting = ['y', 'x'].map((attendeeId) => ({
      attendeeId,
      state: 'waitlisted' as const,
      bus: '',
      since: minute(0),
      stamp: '0001',
    }));
    expect(ids(standbyOf(trip({ seats: waiting })))).toBe('xy');
  });
});

describe('phone numbers', () => {
  const ask = (standing: BusStanding, at: number, facts = trip()) =>
    phoneWindow(facts, { busId: 'b1', standing, start: minute(60), now: minute(at) }).kind;
  const home = after(closing(61, 'return', 'b1', 'a', 'b'));
  const otherHome = after(closing(61, 'return', 'b2', 'c'));
  it('are for the leader of a bus from an hour before the start until its return is closed', () => {
    expect([
      ask('leader', -1),
      ask('leader', 0),
      ask('leader', 90, otherHome),
      ask('leader', 90, home),
    ]).toEqual(['too-early', 'shown', 'shown', 'trip-over']);
  });

  it('are for organisers always, and for nobody else', () => {
    expect([ask('organiser', -1), ask('organiser', 90, home), ask('other', 30)]).toEqual([
      'shown',
      'shown',
      'not-yours',
    ]);
  });
});

describe('who leads a bus', () => {
  const ask = (question: Partial<BusQuestion>) =>
    standingAtBus({
      role: 'host',
      worker: 'Jonas Felderer',
      leader: 'Jonas Felderer',
      operators: ['Jonas Felderer', 'Mira Okonjo', 'Lena'],
      ...question,
    });

  it('is the operator whom the programme names, in whatever order and with whatever accents', () => {
    expect([
      ask({}),
      ask({ worker: 'FELDERER, Jonás' }),
      ask({ worker: 'Mira Okonjo' }),
      ask({ role: 'front-desk' }),
      ask({ role: 'organiser', worker: 'Lena' }),
    ]).toEqual(['leader', 'leader', 'other', 'leader', 'organiser']);
  });

  it('is any host where the programme names nobody who can sign in, but nobody of the front desk', () => {
    const unknown = { leader: 'Ines Quadt', worker: 'Mira Okonjo' };
    expect([ask(unknown), ask({ ...unknown, leader: '' }), ask({ ...unknown, role: 'front-desk' })]).toEqual([
      'leader',
      'leader',
      'other',
    ]);
  });

  it('is whoever holds the screen where nobody signs in', () => {
    expect([ask({ worker: '', operators: [] }), ask({ worker: '', operators: [], leader: '' })]).toEqual([
      'leader',
      'leader',
    ]);
  });
});

describe('a bus that is no more', () => {
  const gone = trip({ buses: [{ id: 'b1', seats: 3 }] });
  const on = (...marks: readonly Mark[]) => withMarks(gone, marks);

  it('leaves nobody in no roll call: who was booked on it is called on the first bus', () => {
    expect(said(on(), 'out', 'b1').missing).toBe('abc');
  });

  it('leaves nobody behind who was aboard when it was taken out: the next leg calls them on the first bus', () => {
    const facts = on(mark(1, 'out', 'b2', aboard('c')), closing(2, 'out', 'b1', 'a', 'b'));
    expect([said(facts, 'out', 'b1').elsewhere, said(facts, 'stop', 'b1').missing]).toEqual(['c', 'c']);
  });

  it('is still said to be where people are, until they are scanned elsewhere', () => {
    const facts = on(mark(1, 'out', 'b2', aboard('c')));
    const buses = riderBuses(facts);
    expect([buses.get('a'), buses.get('c'), buses.get('w')]).toEqual(['b1', 'b1', undefined]);
  });
});
