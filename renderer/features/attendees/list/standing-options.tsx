import { NOT_HERE_YET, type Presence } from '../../../../shared/domain/attendees/presence.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { usePeopleWords } from '../words.ts';
import { FilterOption } from './filter-option.tsx';
import type { FilterProps } from './filter-props.ts';
import { isNotHereYet, notHereYetIn, toggleNotHereYet, togglePresence } from './people-filter.ts';

/** Who is here, who may still come (and what is in their way), and who cancelled: each person once. */
export const StandingOptions = ({ filter, onFilter, facets }: FilterProps) => {
  const text = useText();
  const words = usePeopleWords();
  const counted = facets?.presence ?? {};
  const one = (presence: Presence, isPart = false) => (
    <FilterOption
      key={presence}
      label={words.standing(presence)}
      count={counted[presence]}
      isOn={filter.presence.includes(presence)}
      isPart={isPart}
      onToggle={() => onFilter(togglePresence(filter, presence))}
    />
  );
  return (
    <>
      {one('here')}
      <FilterOption
        label={text('attendees.filter.not-here')}
        count={notHereYetIn(counted)}
        isOn={isNotHereYet(filter)}
        onToggle={() => onFilter(toggleNotHereYet(filter))}
      />
      {NOT_HERE_YET.map((presence) => one(presence, true))}
      {one('cancelled')}
    </>
  );
};
