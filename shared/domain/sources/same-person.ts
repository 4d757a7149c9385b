import type { AttendeeFields } from '../attendees/attendee.ts';
import { foldForSorting } from '../attendees/sort-name.ts';

type Named = Partial<Pick<AttendeeFields, 'given' | 'family' | 'display' | 'ownScript'>>;
type Placed = Partial<Pick<AttendeeFields, 'town' | 'organisation' | 'email'>>;

/**
 * The sort names under which a person may stand on a list already: somebody at the desk may have written
 * the whole name into one field, and a list may have it in two.
 */
export const sortNamesOf = ({
  given = '',
  family = '',
  display = '',
  ownScript = '',
}: Named): Set<string> => {
  const first = foldForSorting(given);
  const last = foldForSorting(family);
  const names = new Set([`${last} ${first}`.trim(), `${first} ${last}`.trim()]);
  for (const whole of [display, ownScript]) {
    if (whole === '') continue;
    const shown = foldForSorting(whole).replaceAll(',', '');
    const words = shown.split(' ');
    names.add(shown).add([words.at(-1), ...words.slice(0, -1)].join(' '));
  }
  names.delete('');
  return names;
};

/** Whether two people of one name are very likely one: a town, an organisation or an address that both have. */
export const shareSomething = (one: Placed, other: Placed): boolean =>
  isSame(one.town, other.town) ||
  isSame(one.organisation, other.organisation) ||
  isSame(one.email, other.email);

const isSame = (one = '', other = ''): boolean =>
  one !== '' && other !== '' && (one === other || foldForSorting(one) === foldForSorting(other));
