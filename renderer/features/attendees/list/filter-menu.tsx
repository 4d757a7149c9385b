import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { AddChip } from '../../../ui/chip.tsx';
import { Select } from '../../../ui/select.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { Popover } from '../popover.tsx';
import { usePeopleWords } from '../words.ts';
import { FilterOption } from './filter-option.tsx';
import type { FilterProps } from './filter-props.ts';
import { categoriesOf, EVERYBODY, toggleCategory } from './people-filter.ts';
import { StandingOptions } from './standing-options.tsx';
import css from './toolbar.module.css';

/** All filters. Each works at once, so that there is nothing to confirm. */
export const FilterMenu = (props: FilterProps) => {
  const text = useText();
  return (
    <Popover
      label={text('attendees.filters')}
      side="start"
      opener={({ toggle }) => <AddChip icon={Plus} label={text('attendees.filter')} onAdd={toggle} />}
    >
      {(close) => <Filters {...props} onClear={close} />}
    </Popover>
  );
};

const Filters = ({ filter, onFilter, facets, onClear }: FilterProps & { readonly onClear: () => void }) => {
  const text = useText();
  const words = usePeopleWords();
  const { event } = usePeopleContext();
  const delegations = facets?.delegations ?? [];
  const categories = categoriesOf(
    event.event.categories.map(({ id }) => id),
    facets?.categories ?? {},
  );
  return (
    <>
      <Group title={text('attendees.column.state')}>
        <StandingOptions filter={filter} onFilter={onFilter} facets={facets} />
      </Group>
      <Group title={text('attendees.column.role')}>
        {categories.map((id) => (
          <FilterOption
            key={id}
            label={words.category(id)}
            count={facets?.categories[id]}
            isOn={filter.categories.includes(id)}
            onToggle={() => onFilter(toggleCategory(filter, id))}
          />
        ))}
      </Group>
      <Select
        label={text('attendees.field.delegation')}
        value={filter.delegation}
        options={[
          { value: '', label: text('attendees.filter.any-delegation') },
          ...delegations.map(({ name, total }) => ({ value: name, label: `${name} (${total})` })),
        ]}
        onValue={(delegation) => onFilter({ ...filter, delegation })}
      />
      <Select
        label={text('attendees.column.badge')}
        value={filter.badge}
        options={(['any', 'issued', 'not-issued'] as const).map((value) => ({
          value,
          label: text(`attendees.filter.badge.${value}`),
        }))}
        onValue={(badge) => onFilter({ ...filter, badge })}
      />
      <Button
        size="small"
        onClick={() => {
          onFilter({ ...EVERYBODY, text: filter.text });
          onClear();
        }}
      >
        {text('attendees.filter.clear')}
      </Button>
    </>
  );
};

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className={css.group}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);
