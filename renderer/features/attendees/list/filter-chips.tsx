import { NOT_HERE_YET } from '../../../../shared/domain/attendees/presence.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { FilterChip } from '../../../ui/chip.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { usePeopleWords } from '../words.ts';
import type { FilterProps } from './filter-props.ts';
import {
  isNotHereYet,
  notHereYetIn,
  toggleCategory,
  toggleNotHereYet,
  togglePayment,
  togglePresence,
} from './people-filter.ts';

/** The filters wanted most, always in view, and whichever others are on. */
export const FilterChips = ({ filter, onFilter, facets }: FilterProps) => {
  const text = useText();
  const formats = useFormats();
  const words = usePeopleWords();
  const { event } = usePeopleContext();
  const count = (found: number | undefined) => (facets === null ? undefined : formats.number(found ?? 0));
  const [first] = event.event.categories;
  const categories = [...new Set([...(first ? [first.id] : []), ...filter.categories])];
  return (
    <>
      <FilterChip
        label={text('attendees.filter.not-here')}
        count={count(notHereYetIn(facets?.presence ?? {}))}
        isOn={isNotHereYet(filter)}
        onToggle={() => onFilter(toggleNotHereYet(filter))}
      />
      {categories.map((id) => (
        <FilterChip
          key={id}
          label={words.category(id)}
          count={count(facets?.categories[id])}
          isOn={filter.categories.includes(id)}
          onToggle={() => onFilter(toggleCategory(filter, id))}
        />
      ))}
      <FilterChip
        label={text('attendees.filter.payment-open')}
        count={count(facets?.paymentOpen)}
        isOn={filter.payment === 'open'}
        onToggle={() => onFilter(togglePayment(filter))}
      />
      {filter.presence
        .filter((presence) => !(isNotHereYet(filter) && NOT_HERE_YET.includes(presence)))
        .map((presence) => (
          <FilterChip
            key={presence}
            label={words.standing(presence)}
            count={count(facets?.presence[presence])}
            isOn
            onToggle={() => onFilter(togglePresence(filter, presence))}
          />
        ))}
      {filter.delegation !== '' && (
        <FilterChip label={filter.delegation} isOn onToggle={() => onFilter({ ...filter, delegation: '' })} />
      )}
      {filter.badge !== 'any' && (
        <FilterChip
          label={text(`attendees.filter.badge.${filter.badge}`)}
          isOn
          onToggle={() => onFilter({ ...filter, badge: 'any' })}
        />
      )}
    </>
  );
};
