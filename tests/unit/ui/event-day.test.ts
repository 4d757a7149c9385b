import { expect, it } from 'vitest';
import { eventDayOf } from '../../../renderer/app/event-day.ts';

const forum = { firstDay: '2026-10-30', lastDay: '2026-11-01' };

it.each([
  ['2026-10-29', { when: 'before', day: '2026-10-30' }],
  ['2026-10-30', { when: 'during', number: 1, of: 3, day: '2026-10-30' }],
  ['2026-11-01', { when: 'during', number: 3, of: 3, day: '2026-11-01' }],
  ['2026-11-02', { when: 'after', day: '2026-11-01' }],
])('places %s in the event', (today, day) => {
  expect(eventDayOf(forum, today)).toEqual(day);
});
