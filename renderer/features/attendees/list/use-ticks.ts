import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { useDesk } from '../../../client/desk-context.tsx';
import type { Pages } from './pages.ts';
import type { PeopleQuery } from './people-filter.ts';
import { NO_TICKS, type Ticks, tickOne, tickRange } from './ticks.ts';
import type { People } from './use-people.ts';

/** Ticked people, and the gestures that tick them. */
export interface Ticking {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  /** All whom the list shows, at most a thousand; none when all of them are ticked. */
  readonly toggleAll: () => void;
  readonly isAll: boolean;
  readonly keep: (keys: readonly string[]) => void;
  readonly clear: () => void;
  /** The current row moved: with Shift held, the way is ticked. */
  readonly moved: (key: string) => void;
  /** Hears whether Shift is held, before the table acts. */
  readonly watch: (event: KeyboardEvent | MouseEvent) => void;
}

/** Keeps who is ticked. Ticks outlive filters and news: they are about people, not about rows. */
export const useTicks = (query: PeopleQuery, people: People): Ticking => {
  const desk = useDesk();
  const [ticks, setTicks] = useState<Ticks>(NO_TICKS);
  const isShift = useRef(false);
  const keyAt = (place: number) => people.rowAt(place)?.id;
  const most = shownCount(people.pages);
  const isAll = most > 0 && ticks.keys.size >= most && isShownTicked(people.pages, ticks.keys);
  return {
    keys: ticks.keys,
    isAll,
    toggle: (key) => {
      const place = people.placeOf(key);
      const isRange = isShift.current && place !== null && ticks.anchor !== null;
      setTicks(isRange ? tickRange(ticks, place, keyAt) : tickOne(ticks, key, place));
    },
    toggleAll: () => {
      if (isAll) return setTicks(NO_TICKS);
      // A refusal or a broken line leaves the ticks as they are; the list itself says that it cannot reach the desk.
      void desk.attendees
        .ids(query)
        .then(({ ids }) => setTicks({ keys: new Set(ids), anchor: null }), people.askAgain);
    },
    keep: (keys) => setTicks({ keys: new Set(keys), anchor: null }),
    clear: () => setTicks(NO_TICKS),
    moved: (key) => {
      const place = people.placeOf(key);
      if (place === null) return;
      setTicks(isShift.current ? tickRange(ticks, place, keyAt) : { ...ticks, anchor: place });
    },
    watch: (event) => {
      isShift.current = event.shiftKey;
    },
  };
};

const MOST_TICKED = 1000;

const shownCount = (pages: Pages | null): number => Math.min(pages?.total ?? 0, MOST_TICKED);

const isShownTicked = (pages: Pages | null, keys: ReadonlySet<string>): boolean =>
  [...(pages?.rows.values() ?? [])]
    .flat()
    .slice(0, MOST_TICKED)
    .every(({ id }) => keys.has(id));
