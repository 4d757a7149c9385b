import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';

/** Finds activities by what a list of bookings calls them. Several: it may be any of them. */
export interface ActivityBook {
  withKey(key: string): readonly Activity[];
  titled(title: string): readonly Activity[];
}

const NONE: readonly Activity[] = [];

/** Opens the activities by key, id and title in both languages. */
export const openActivityBook = (activities: readonly Activity[]): ActivityBook => {
  const keys = new Map<string, Activity[]>();
  const titles = new Map<string, Activity[]>();
  for (const activity of activities) {
    const { id, ref, title } = activity;
    for (const key of new Set([id, foldForSorting(ref)])) if (key !== '') push(keys, key, activity);
    for (const name of new Set([title.en, title.de].map(foldForSorting)))
      if (name !== '') push(titles, name, activity);
  }
  return {
    withKey: (key) => keys.get(foldForSorting(key)) ?? keys.get(key) ?? NONE,
    titled: (title) => titles.get(foldForSorting(title)) ?? NONE,
  };
};

const push = (book: Map<string, Activity[]>, key: string, activity: Activity): void => {
  const known = book.get(key);
  if (known === undefined) book.set(key, [activity]);
  else known.push(activity);
};
