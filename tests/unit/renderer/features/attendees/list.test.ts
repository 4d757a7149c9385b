import { describe, expect, it } from 'vitest';
import {
  pagesOf,
  placeOf,
  renewed,
  rowAt,
  withPage,
} from '../../../../../renderer/features/attendees/list/pages.ts';
import {
  categoriesOf,
  EVERYBODY,
  FIRST_QUERY,
  isNotHereYet,
  notHereYetIn,
  sortedBy,
  toggleCategory,
  toggleNotHereYet,
  togglePresence,
} from '../../../../../renderer/features/attendees/list/people-filter.ts';
import { NO_TICKS, tickOne, tickRange } from '../../../../../renderer/features/attendees/list/ticks.ts';
import type { AttendeeCard } from '../../../../../shared/contract/attendee-card.ts';

// Only the id matters to windows of a list.
const card = (id: string) => ({ id }) as AttendeeCard;
const answer = (ids: readonly string[]) => ({ total: 900, all: 1000, rows: ids.map(card) });

describe('windows of the list', () => {
  it('names the windows in which the rows in view lie', () => {
    expect([pagesOf(0, 30), pagesOf(190, 215), pagesOf(400, 400)]).toEqual([[0], [0, 1], [2]]);
  });

  it('gives rows by their place in the whole list, and none where no window is yet', () => {
    const pages = withPage(withPage(null, 'all', 0, answer(['a', 'b'])), 'all', 2, answer(['k']));
    expect([rowAt(pages, 1)?.id, rowAt(pages, 400)?.id, rowAt(pages, 200)]).toEqual(['b', 'k', undefined]);
    expect([placeOf(pages, 'k'), placeOf(pages, 'z')]).toEqual([400, null]);
  });

  it('drops the rows of another question', () => {
    const pages = withPage(withPage(null, 'all', 2, answer(['k'])), 'here', 0, answer(['a']));
    expect([...pages.rows.keys()]).toEqual([0]);
  });

  it('forgets windows out of view when those in view are renewed', () => {
    expect([...(renewed('all', [[1, answer(['c'])]])?.rows.keys() ?? [])]).toEqual([1]);
  });
});

describe('ticks', () => {
  const keyAt = (place: number) => ['a', 'b', 'c', 'd'][place];

  it('ticks all rows between the last tick and the one with Shift, in either direction', () => {
    const down = tickRange(tickOne(NO_TICKS, 'b', 1), 3, keyAt);
    const up = tickRange(tickOne(NO_TICKS, 'c', 2), 0, keyAt);
    expect([[...down.keys], [...up.keys].sort()]).toEqual([
      ['b', 'c', 'd'],
      ['a', 'b', 'c'],
    ]);
  });

  it('unticks who was ticked, and leaves out rows that are not here yet', () => {
    const none = tickOne(tickOne(NO_TICKS, 'a', 0), 'a', 0);
    expect([[...none.keys], [...tickRange(none, 9, keyAt).keys]]).toEqual([[], ['a', 'b', 'c', 'd']]);
  });
});

describe('filters', () => {
  it('counts open payments among those not here yet, but not whoever cancelled', () => {
    const filter = toggleNotHereYet(EVERYBODY);
    expect([filter.presence.includes('unpaid'), filter.presence.includes('cancelled')]).toEqual([
      true,
      false,
    ]);
    expect([isNotHereYet(filter), toggleNotHereYet(filter)]).toEqual([true, EVERYBODY]);
  });

  it('keeps who is here in view beside those not here yet, and counts each person once', () => {
    const here = togglePresence(EVERYBODY, 'here');
    const both = toggleNotHereYet(here);
    expect([isNotHereYet(here), isNotHereYet(both), toggleNotHereYet(both)]).toEqual([false, true, here]);
    expect(notHereYetIn({ here: 12, expected: 382, unpaid: 7, blocked: 6, cancelled: 5 })).toBe(395);
  });

  it('puts a category in and takes it out again', () => {
    const once = toggleCategory(EVERYBODY, 'press');
    expect([once.categories, toggleCategory(once, 'press').categories]).toEqual([['press'], []]);
  });

  it('turns the order round at the second press on a heading, and begins upwards at another', () => {
    const byTown = sortedBy(FIRST_QUERY, 'town');
    const turned = sortedBy(byTown, 'town');
    expect([byTown.isDescending, turned.isDescending, sortedBy(turned, 'name').isDescending]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

it('offers the categories of the event to filter by, and after them those that only the list knows', () => {
  expect(categoriesOf(['mayor', 'press'], { '': 3, VIP: 1, press: 2, Ehrengast: 4 })).toEqual([
    'mayor',
    'press',
    'Ehrengast',
    'VIP',
  ]);
});
