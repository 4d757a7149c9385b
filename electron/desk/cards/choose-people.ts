import type { BadgeSelection, SelectionCount } from '../../../shared/contract/badge-selection.ts';
import { foldForSorting } from '../../../shared/domain/attendees/sort-name.ts';
import type { Settings } from '../settings/settings.ts';
import type { PeopleRoll } from './people-roll.ts';
import type { RollEntry } from './roll-entry.ts';

/** The people whose badges are meant, in order of names, and how many were left out because they get none. */
export interface ChosenPeople {
  readonly chosen: readonly RollEntry[];
  readonly leftOut: number;
}

/** Chooses people by what they have in common. Who may not come in gets no badge before the doors open. */
export const choosePeople = async (
  roll: PeopleRoll,
  settings: Settings,
  selection: BadgeSelection,
): Promise<ChosenPeople> => {
  await roll.ready();
  const meant = roll.sorted().filter(isMeant(selection));
  const chosen = meant.filter(getsBadge(settings));
  return { chosen, leftOut: meant.length - chosen.length };
};

/** How many people a choice means. */
export const countChosen = ({ chosen, leftOut }: ChosenPeople): SelectionCount => ({
  people: chosen.length,
  withBadge: chosen.filter(({ hasBadge }) => hasBadge === 1).length,
  leftOut,
});

/** Says who gets a badge at all. */
export const getsBadge = (settings: Settings): ((entry: RollEntry) => boolean) => {
  const without = new Set(
    settings
      .event()
      .categories.filter(({ printsBadge }) => !printsBadge)
      .map(({ id }) => id),
  );
  return ({ category, presence, isCancelled }) =>
    !without.has(category) && isCancelled === 0 && presence !== 'blocked' && presence !== 'unapproved';
};

const isMeant = (selection: BadgeSelection): ((entry: RollEntry) => boolean) => {
  const ids = new Set(selection.attendeeIds);
  const categories = new Set(selection.categories);
  const [from, until] = [foldForSorting(selection.from), foldForSorting(selection.until)];
  return ({ id, category, delegation, sortName, hasBadge }) =>
    (ids.size === 0 || ids.has(id)) &&
    (categories.size === 0 || categories.has(category)) &&
    (selection.delegation === '' || delegation === selection.delegation) &&
    sortName.slice(0, from.length) >= from &&
    (until === '' || sortName.slice(0, until.length) <= until) &&
    (!selection.onlyWithout || hasBadge === 0);
};
