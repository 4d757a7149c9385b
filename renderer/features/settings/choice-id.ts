import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';

/** An id for something that was just named, unlike those that are there: `host-city`, `host-city-2`. */
export const choiceIdFrom = (label: string, taken: readonly string[]): string => {
  const base =
    foldForSorting(label)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 30) || 'choice';
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
};
