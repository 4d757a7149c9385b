import { describe, expect, it } from 'vitest';
import { settleStay } from '../../../shared/domain/attendance/settle-stay.ts';
import { attendanceOf, type Passage } from '../../../shared/domain/attendance/stays.ts';

const at = (time: string): string => `2022-05-08T${time}:00.000Z`;
const passage = (checkpointId: string, time: string, direction: Passage['direction'] = 'entry'): Passage => ({
  scanId: `D-${time}`,
  checkpointId,
  direction,
  at: at(time),
  stamp: time,
});
const staysAt = (checkpointId: string, passages: readonly Passage[]) =>
  attendanceOf(passages)
    .find((one) => one.checkpointId === checkpointId)
    ?.stays.map((stay) => [stay.in, stay.out, stay.elsewhere].map((iso) => iso.slice(11, 16)));

describe('the attendance of one person', () => {
  it('counts in and out again, as often as it happens', () => {
    const scans = [
      passage('door/a', '09:00'),
      passage('door/a', '09:20', 'exit'),
      passage('door/a', '09:30'),
    ];
    expect(staysAt('door/a', scans)).toEqual([
      ['09:00', '09:20', ''],
      ['09:30', '', ''],
    ]);
  });

  it('knows from the next room that somebody left the one before', () => {
    const scans = [passage('door/a', '09:00'), passage('door/b', '09:40')];
    expect([staysAt('door/a', scans), staysAt('door/b', scans)]).toEqual([
      [['09:00', '', '09:40']],
      [['09:40', '', '']],
    ]);
  });

  it('keeps somebody in the room who is checked in at the entrance from there', () => {
    const scans = [passage('door/a', '09:00'), passage('entrance', '09:01')];
    expect(staysAt('door/a', scans)).toEqual([['09:00', '', '']]);
  });

  it('takes the late scan at the way out for the truth, where it was guessed before', () => {
    const scans = [
      passage('door/a', '09:00'),
      passage('door/b', '09:40'),
      passage('door/a', '09:45', 'exit'),
    ];
    expect(staysAt('door/a', scans)).toEqual([['09:00', '09:45', '09:40']]);
  });

  it('lets nobody leave the building by entering a room, nor a room by taking a headset', () => {
    const scans = [
      passage('entrance', '08:00'),
      passage('door/a', '09:00'),
      passage('handout-headset', '09:01'),
    ];
    expect([staysAt('entrance', scans), staysAt('door/a', scans)]).toEqual([
      [['08:00', '', '']],
      [['09:00', '', '']],
    ]);
  });

  it('is the same in whatever order the scans arrive', () => {
    const scans = [
      passage('door/a', '09:00'),
      passage('door/b', '09:40'),
      passage('door/b', '10:00', 'exit'),
      passage('door/a', '10:05'),
    ];
    const sorted = (list: readonly Passage[]) =>
      attendanceOf(list).toSorted((a, b) => (a.checkpointId < b.checkpointId ? -1 : 1));
    expect(sorted(scans.toReversed())).toEqual(sorted(scans));
  });

  it('has no stay of somebody who was only ever scanned out', () => {
    expect(attendanceOf([passage('door/a', '09:00', 'exit')])).toEqual([]);
  });
});

describe('a stay without a scan at the way out', () => {
  const stay = { in: at('09:00'), out: '', elsewhere: '' };
  const rules = { until: at('10:30'), leavesByEnteringElsewhere: true, now: at('12:00') };

  it('ends with the session, and says so', () => {
    expect(settleStay(stay, rules)).toEqual({
      in: at('09:00'),
      out: at('10:30'),
      endedBy: 'session-end',
      minutes: 90,
      isInferred: true,
    });
  });

  it('ends when the person is seen elsewhere, if that is before the end', () => {
    const ends = ['10:00', '11:00'].map((time) => settleStay({ ...stay, elsewhere: at(time) }, rules));
    expect(ends.map(({ endedBy, minutes }) => [endedBy, minutes])).toEqual([
      ['elsewhere', 60],
      ['session-end', 90],
    ]);
  });

  it('does not end elsewhere where the event says that it does not', () => {
    const open = settleStay(
      { ...stay, elsewhere: at('09:30') },
      { until: at('10:30'), leavesByEnteringElsewhere: false, now: at('10:00') },
    );
    expect([open.out, open.endedBy, open.minutes, open.isInferred]).toEqual(['', null, 60, false]);
  });

  it('is measured, not inferred, when the way out was scanned', () => {
    const measured = settleStay({ ...stay, out: at('09:50') }, rules);
    expect([measured.endedBy, measured.minutes, measured.isInferred]).toEqual(['scan', 50, false]);
  });
});
