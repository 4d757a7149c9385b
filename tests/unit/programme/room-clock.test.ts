import { describe, expect, it } from 'vitest';
import { atTheDoor, isOnDay } from '../../../shared/domain/programme/room-clock.ts';

const session = (id: string, from: string, until: string, isCancelled = false) => ({
  id,
  from,
  until,
  isCancelled,
});
const utc = (day: string, time: string): string => `${day}T${time}:00.000Z`;
const may8 = (time: string): string => utc('2022-05-08', time);

const namesAt = (sessions: readonly ReturnType<typeof session>[], at: string) => {
  const { now, next, previous } = atTheDoor(sessions, at);
  return [now, next, previous].map((one) => one?.id ?? '-').join(' ');
};

describe('the session at a door', () => {
  const day = [
    session('morning', may8('08:00'), may8('09:00')),
    session('noon', may8('09:00'), may8('10:30')),
    session('evening', may8('16:00'), may8('17:00')),
  ];
  it.each([
    ['before the first one turns up', '07:44', '- morning -'],
    ['15 minutes before the start', '07:45', 'morning noon -'],
    ['while the one before still runs', '08:45', 'noon evening morning'],
    ['a while after its end, for those who go', '10:40', 'noon evening morning'],
    ['in a gap', '10:46', '- evening -'],
    ['at the very end of the day', '17:15', '- - -'],
  ])('knows what is on %s', (_, time, names) => {
    expect(namesAt(day, may8(time))).toBe(names);
  });

  it('shows the one that started last where a room was booked twice', () => {
    const twice = [
      session('long', may8('08:00'), may8('12:00')),
      session('short', may8('09:00'), may8('09:30')),
    ];
    expect(['08:50', '09:29', '09:30'].map((time) => namesAt(twice, may8(time)))).toEqual([
      'short - long',
      'short - long',
      'long - -',
    ]);
  });

  it('passes over what was cancelled', () => {
    const cancelled = [session('gone', may8('08:00'), may8('09:00'), true), ...day.slice(1)];
    expect(namesAt(cancelled, may8('08:30'))).toBe('- noon -');
  });

  it('keeps a session on across midnight', () => {
    const night = [session('night', may8('21:00'), utc('2022-05-09', '00:30'))];
    expect(namesAt(night, utc('2022-05-09', '00:10'))).toBe('night - -');
  });

  it('advances by minutes that pass, not by the clock on the wall, in the night when it changes', () => {
    // In Stuttgart 02:00 becomes 03:00 on 2022-03-27: "03:05" starts five minutes after "01:59".
    const spring = [session('early', '2022-03-27T03:05:00+02:00', '2022-03-27T04:00:00+02:00')];
    expect([
      namesAt(spring, '2022-03-27T01:49:00+01:00'),
      namesAt(spring, '2022-03-27T01:50:00+01:00'),
    ]).toEqual(['- early -', 'early - -']);
  });
});

describe('the day of a session', () => {
  it('is that of the event, whatever the time zone of the machine', () => {
    const late = session('late', may8('22:30'), may8('23:30'));
    expect([
      isOnDay(late, may8('23:00'), 'Europe/Berlin'),
      isOnDay(late, may8('21:00'), 'Europe/Berlin'),
      isOnDay(late, may8('12:00'), 'America/New_York'),
    ]).toEqual([true, false, true]);
  });

  it('is each of two for a session across midnight', () => {
    const night = session('night', may8('21:00'), may8('23:00'));
    expect(
      [may8('10:00'), utc('2022-05-09', '10:00')].map((at) => isOnDay(night, at, 'Europe/Berlin')),
    ).toEqual([true, true]);
  });
});
