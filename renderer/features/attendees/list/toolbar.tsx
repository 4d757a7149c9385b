import { UserPlus } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterMenu } from './filter-menu.tsx';
import type { FilterProps } from './filter-props.ts';
import { FindField } from './find-field.tsx';
import css from './toolbar.module.css';

export interface ToolbarProps extends FilterProps {
  readonly onDown: () => void;
  readonly onAdd: () => void;
}

/** Over the list: find, filter, take along, add. */
export const Toolbar = (props: ToolbarProps) => {
  const text = useText();
  const { abilities } = usePeopleContext();
  const { filter, onFilter } = props;
  return (
    <div className={css.tools} role="search" aria-label={text('attendees.find')}>
      <div className={css.find}>
        <FindField
          value={filter.text}
          onValue={(words) => onFilter({ ...filter, text: words })}
          onDown={props.onDown}
        />
      </div>
      <FilterChips {...props} />
      <FilterMenu {...props} />
      <div className={css.last}>
        {abilities.mayExport && <ExportMenu />}
        {abilities.mayChange && (
          <Button size="small" variant="primary" icon={UserPlus} onClick={props.onAdd}>
            {text('attendees.add')}
          </Button>
        )}
      </div>
    </div>
  );
};
