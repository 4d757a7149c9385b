import type { PeopleFilter } from '../../../../shared/contract/attendees.ts';
import type { Facets } from './use-facets.ts';

/** What the parts of the filter menu are given. */
export interface FilterProps {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly facets: Facets | null;
}
