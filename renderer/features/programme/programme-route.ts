import { useRoute } from '../../app/route.ts';

/** What is open of the programme: the list, an activity, a new one, or an import. */
export type ProgrammePlace =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'activity'; readonly id: string }
  | { readonly kind: 'import'; readonly list: 'activities' | 'bookings' };

const IMPORTS = { import: 'activities', bookings: 'bookings' } as const;

const placeOf = (part: string | undefined): ProgrammePlace => {
  if (part === undefined) return { kind: 'list' };
  if (part === 'new') return { kind: 'new' };
  if (part === 'import' || part === 'bookings') return { kind: 'import', list: IMPORTS[part] };
  return { kind: 'activity', id: part };
};

/** The place in the address, `#/setup/programme/ID`, so that an activity can be linked to. */
export const useProgrammeRoute = () => {
  const { rest, go } = useRoute();
  const at = (...parts: readonly string[]) => go('setup', 'programme', ...parts);
  return {
    place: placeOf(rest[1]),
    toList: () => at(),
    open: (id: string) => at(id),
    add: () => at('new'),
    importFile: (list: 'activities' | 'bookings') => at(list === 'activities' ? 'import' : 'bookings'),
  };
};
