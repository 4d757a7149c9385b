import { describe, expect, it } from 'vitest';
import { exitScanning } from '../../../shared/domain/attendance/exits-scanned.ts';
import { type Trace, whereaboutsOf } from '../../../shared/domain/attendance/whereabouts.ts';

const at = (time: string): string => (time === '' ? '' : `2022-05-08T${time}:00.000Z`);

const trace = (kind: Trace['kind'], group: string, lastAt: string, changes: Partial<Trace> = {}): Trace => ({
  kind,
  group,
  insideSince: at(lastAt),
  elsewhereAt: '',
  lastAt: at(lastAt),
  leftAt: '',
  isOver: false,
  ...changes,
});
const scannedOut = (time: string): Partial<Trace> => ({ insideSince: '', leftAt: at(time) });

const where = (traces: readonly Trace[], leavesByEnteringElsewhere = true) => {
  const found = whereaboutsOf(traces, { dayStart: at('02:00'), leavesByEnteringElsewhere });
  return found === null ? null : [found.kind, found.group, found.since.slice(11, 16)];
};

const entrance = trace('house', 'house', '08:00');

describe('where somebody is taken to be', () => {
  it('is the room that they entered and did not leave', () => {
    expect(where([entrance, trace('room', 'room/Linde', '09:00')])).toEqual(['room', 'room/Linde', '09:00']);
  });

  it('is the house, room unknown, after they were scanned out of the room or its session ended', () => {
    expect([
      where([entrance, trace('room', 'room/Linde', '09:00', scannedOut('09:30'))]),
      where([entrance, trace('room', 'room/Linde', '09:00', { isOver: true })]),
    ]).toEqual([
      ['house', '', '09:30'],
      ['house', '', '09:00'],
    ]);
  });

  it('is the last of several rooms, and by the setting of the event only one that nothing else ended', () => {
    const rooms = [
      trace('room', 'room/Linde', '09:00'),
      trace('room', 'room/Esche', '09:10', { elsewhereAt: at('09:20') }),
    ];
    expect([where(rooms), where(rooms, false)]).toEqual([
      ['room', 'room/Linde', '09:00'],
      ['room', 'room/Esche', '09:10'],
    ]);
  });

  it('is the bus, also for somebody who never passed the entrance', () => {
    expect(where([trace('bus', 'bus/t/1', '14:00')])).toEqual(['bus', 'bus/t/1', '14:00']);
  });

  it('is the house again when the bus is back', () => {
    expect(where([entrance, trace('bus', 'bus/t/1', '14:00', { isOver: true })])).toEqual([
      'house',
      '',
      '14:00',
    ]);
  });

  it('is nowhere for who went their own way from the bus, or left by the entrance with the room still open', () => {
    expect([
      where([entrance, trace('bus', 'bus/t/1', '14:00', { leftAt: at('15:00') })]),
      where([trace('house', 'house', '08:00', scannedOut('10:00')), trace('room', 'room/Linde', '09:00')]),
    ]).toEqual([null, null]);
  });

  it('is in the house for who came back after leaving', () => {
    expect(
      where([trace('house', 'house', '08:00', scannedOut('10:00')), trace('room', 'room/Linde', '11:00')]),
    ).toEqual(['room', 'room/Linde', '11:00']);
  });

  it('says nothing out of what was scanned yesterday', () => {
    expect(where([trace('house', 'house', '01:59'), trace('room', 'room/Linde', '01:30')])).toBe(null);
  });
});

describe('how far exits were scanned', () => {
  it('counts the doors that were used', () => {
    expect(
      exitScanning([
        { entered: 30, scannedOut: 28 },
        { entered: 12, scannedOut: 0 },
        { entered: 0, scannedOut: 0 },
      ]),
    ).toEqual({ doors: 2, scannedDoors: 1, entered: 42, scannedOut: 28 });
  });
});
