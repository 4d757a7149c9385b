import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { EMPTY_ACTIVITY } from '../../../shared/domain/programme/empty-activity.ts';
import { missingSpeakers } from '../../../shared/domain/programme/missing-speakers.ts';
import { refuseSeat, refuseWaiting } from '../../../shared/domain/programme/place.ts';
import { saysWhatItIs } from '../../../shared/domain/programme/room-name.ts';
import { seatNumbers } from '../../../shared/domain/programme/seats.ts';

const at = (time: string): string => `2022-05-08T${time}:00.000Z`;
const workshop: Activity = {
  ...EMPTY_ACTIVITY,
  id: 'w',
  kind: 'workshop',
  from: at('09:00'),
  until: at('10:30'),
  capacity: 36,
  held: 4,
  policy: 'booked-first',
};
const counts = { booked: 32, inside: 27, missing: 5, waiting: 3 };

describe('the numbers of a room', () => {
  it('keep the held seats among the free ones until the door opens to everybody', () => {
    expect(['09:04', '09:05'].map((time) => seatNumbers(workshop, counts, at(time)))).toEqual([
      { ...counts, capacity: 36, free: 4, held: 4 },
      { ...counts, capacity: 36, free: 4, held: 0 },
    ]);
  });

  it('never count less than no seat free in a room that is over-full', () => {
    expect(seatNumbers(workshop, { ...counts, inside: 40 }, at('08:50')).free).toBe(0);
  });

  it('know no free seats where there is no limit', () => {
    expect(seatNumbers({ ...workshop, capacity: null }, counts, at('08:50'))).toEqual({
      ...counts,
      capacity: null,
      free: null,
      held: null,
    });
  });
});

describe('one more seat', () => {
  const ask = (changes: Partial<Activity>, more: { isOrganiser?: boolean; isOpenToAll?: boolean } = {}) =>
    refuseSeat({
      activity: { ...workshop, ...changes },
      counts,
      isOrganiser: false,
      isOpenToAll: false,
      ...more,
    });
  it('is not given out of those that are held, but by an organiser', () => {
    expect([ask({}), ask({}, { isOrganiser: true }), ask({ held: 3 })]).toEqual(['no-seat-left', null, null]);
  });
  it('may be that of somebody who has not come, once the door is open to everybody', () => {
    expect(ask({ capacity: 28 }, { isOpenToAll: true })).toBe(null);
    expect(ask({ capacity: 27 }, { isOpenToAll: true })).toBe('no-seat-left');
  });
  it('is never given in a session that was cancelled', () => {
    expect([
      ask({ isCancelled: true, capacity: null }),
      refuseWaiting({ isCancelled: true }, undefined),
    ]).toEqual(['activity-cancelled', 'activity-cancelled']);
  });
  it('is not waited for by who has one', () => {
    expect([refuseWaiting(workshop, 'booked'), refuseWaiting(workshop, 'cancelled')]).toEqual([
      'has-a-place',
      null,
    ]);
  });
});

describe('speakers who are missing', () => {
  const two = { ...workshop, speakers: ['ilse', 'omar'] };
  const missingAt = (time: string) =>
    missingSpeakers([two], (_, speaker) => speaker === 'omar', at(time)).map(
      ({ speakerId, startsInMinutes }) => `${speakerId} ${startsInMinutes}`,
    );
  it('are raised from 20 minutes before the start until the end, as long as nobody has seen them', () => {
    expect(['08:39', '08:40', '09:10', '10:30'].map(missingAt)).toEqual([[], ['ilse 20'], ['ilse -10'], []]);
  });
  it('come in the order in which something can be done about it', () => {
    const at0900 = (id: string, from: string) => ({ ...workshop, id, from: at(from), speakers: [id] });
    const all = [
      at0900('long-begun', '08:00'),
      at0900('begun', '08:45'),
      at0900('later', '09:08'),
      at0900('soon', '09:02'),
    ];
    expect(missingSpeakers(all, () => false, at('09:00')).map(({ speakerId }) => speakerId)).toEqual([
      'soon',
      'later',
      'begun',
      'long-begun',
    ]);
  });
  it('are nobody’s matter where the session was cancelled', () => {
    expect(missingSpeakers([{ ...two, isCancelled: true }], () => false, at('08:50'))).toEqual([]);
  });
});

describe('the name of a room', () => {
  it('says by itself what it is, or is called a room', () => {
    expect(
      ['Hall 1', 'Foyer', 'Kelter hall', 'Festsaal', 'Linde', '3.14', 'Whale'].map(saysWhatItIs),
    ).toEqual([true, true, true, true, false, false, false]);
  });
});
