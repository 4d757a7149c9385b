import { describe, expect, it } from 'vitest';
import { readSampleEvent, tally } from './sample-event-reader.ts';

const { event, guests, activities, bookings, overlaps } = readSampleEvent();

const guestKeys = new Set(guests.map((guest) => guest.key));
const activityOf = (key: string) => activities.find((activity) => activity.key === key);
const countOf = (key: string, status: string): number =>
  bookings.filter((booking) => booking.activity === key && booking.status === status).length;

describe('the programme of the sample event', () => {
  it('has every kind of activity', () => {
    expect(tally(activities, (activity) => activity.kind)).toEqual({
      'field-trip': 6,
      panel: 5,
      plenary: 5,
      social: 5,
      training: 4,
      workshop: 15,
    });
  });

  it('lies within the three days, each activity ending after it starts', () => {
    const outside = activities.filter(
      ({ starts, ends }) =>
        starts < '2022-05-08T06:00:00.000Z' || ends > '2022-05-10T16:00:00.000Z' || starts >= ends,
    );
    expect(outside).toEqual([]);
  });

  it('puts no two activities into one room at once', () => {
    const clashes = activities.flatMap((one, index) =>
      activities
        .slice(index + 1)
        .filter(
          (other) =>
            other.room !== '' &&
            other.room === one.room &&
            one.starts < other.ends &&
            other.starts < one.ends,
        )
        .map((other) => [one.key, other.key]),
    );
    expect(clashes).toEqual([]);
  });

  it('names rooms, themes, speakers and leaders that exist', () => {
    const rooms = new Set<string>(['', ...event.rooms.map((room) => room.key)]);
    const themes = new Set<string>(['', ...event.themes.map((theme) => theme.letter)]);
    expect(activities.filter((activity) => !rooms.has(activity.room) || !themes.has(activity.theme))).toEqual(
      [],
    );
    expect(activities.flatMap((activity) => activity.speakers).filter((key) => !guestKeys.has(key))).toEqual(
      [],
    );
    const leaders = activities.flatMap((activity) => activity.buses ?? []).map((bus) => bus.leader);
    expect(leaders.filter((key) => key !== '' && !guestKeys.has(key))).toEqual([]);
    expect(leaders.filter((key) => key === '')).toHaveLength(1);
  });

  it('gives all five themes something to do', () => {
    const themed = new Set(activities.map((activity) => activity.theme).filter(Boolean));
    expect([...themed].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('gives each trip a way out, stops and a way back, in that order of time', () => {
    const trips = activities.filter((activity) => activity.kind === 'field-trip');
    for (const { legs = [] } of trips) {
      expect([legs[0]?.kind, legs.at(-1)?.kind, legs.length > 2]).toEqual(['out', 'return', true]);
      expect(legs.map((leg) => leg.at)).toEqual(legs.map((leg) => leg.at).sort());
    }
    expect(trips).toHaveLength(6);
  });

  it('lets nobody speak in two places at once', () => {
    const double = activities.flatMap((one) =>
      activities
        .filter((other) => one.key < other.key && one.starts < other.ends && other.starts < one.ends)
        .flatMap((other) => one.speakers.filter((speaker) => other.speakers.includes(speaker))),
    );
    expect(double).toEqual([]);
  });
});

describe('the bookings of the sample event', () => {
  it('are of people and activities that exist, once each', () => {
    expect(
      bookings.filter((one) => !guestKeys.has(one.attendee) || activityOf(one.activity) === undefined),
    ).toEqual([]);
    expect(new Set(bookings.map((one) => `${one.activity} ${one.attendee}`)).size).toBe(bookings.length);
  });

  it('fit into the seats', () => {
    const over = activities.filter(
      (activity) => countOf(activity.key, 'booked') > activity.capacity - activity.held,
    );
    expect(over).toEqual([]);
    const buses = activities.flatMap((activity) => activity.buses ?? []);
    const crowded = buses.filter(
      (bus) => bookings.filter((one) => one.bus === bus.key && one.status === 'booked').length > bus.seats,
    );
    expect(crowded).toEqual([]);
  });

  it('wait only where all seats that are not held are taken, in a numbered line', () => {
    const waited = activities.filter((activity) => countOf(activity.key, 'waitlisted') > 0);
    expect(
      waited.map((activity) => [
        activity.key,
        countOf(activity.key, 'booked'),
        countOf(activity.key, 'waitlisted'),
      ]),
    ).toEqual([
      ['A-103', 24, 6],
      ['A-105', 32, 3],
      ['A-203', 36, 5],
      ['A-205', 24, 4],
      ['T-5', 28, 2],
      ['A-303', 36, 3],
    ]);
    expect(
      waited.filter((activity) => countOf(activity.key, 'booked') < activity.capacity - activity.held),
    ).toEqual([]);
    for (const { key } of waited) {
      const line = bookings
        .filter((one) => one.activity === key && one.status === 'waitlisted')
        .map((one) => one.position);
      expect(line).toEqual(line.map((_, index) => index + 1));
    }
  });

  it('say the bus wherever they are for a trip', () => {
    const forTrips = bookings.filter((one) => activityOf(one.activity)?.kind === 'field-trip');
    const wrong = forTrips.filter(
      (one) => !(activityOf(one.activity)?.buses ?? []).some((bus) => bus.key === one.bus),
    );
    expect(wrong).toEqual([]);
    expect(forTrips.length).toBeGreaterThan(190);
  });

  it('are of confirmed people only', () => {
    const open = new Set(
      guests
        .filter((guest) => guest.status === 'confirmed' && guest.blockedReason === undefined)
        .map((guest) => guest.key),
    );
    expect(bookings.filter((one) => !open.has(one.attendee))).toEqual([]);
  });

  it('put nobody in two places at once, except the two who are listed', () => {
    const clashes = guests.flatMap(({ key }) => {
      const booked = bookings
        .filter((one) => one.attendee === key && one.status !== 'cancelled')
        .map((one) => one.activity);
      const speaks = activities
        .filter((activity) => activity.speakers.includes(key))
        .map((activity) => activity.key);
      const there = [...new Set([...booked, ...speaks])].flatMap((activity) => activityOf(activity) ?? []);
      return there.flatMap((one) =>
        there
          .filter((other) => one.key < other.key && one.starts < other.ends && other.starts < one.ends)
          .map((other) => ({ attendee: key, activities: [one.key, other.key] })),
      );
    });
    const listed = overlaps.map(({ attendee, activities: two }) => ({ attendee, activities: two }));
    const byAttendee = (one: { attendee: string }, other: { attendee: string }) =>
      one.attendee < other.attendee ? -1 : 1;
    expect(clashes.sort(byAttendee)).toEqual([...listed].sort(byAttendee));
    expect(listed).toHaveLength(2);
  });
});
