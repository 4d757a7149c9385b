import { Unplug } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTroubleText } from '../../../app/trouble-text.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type Selection } from '../../../ui/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { NobodyFound, NoPeople } from './empty-list.tsx';
import { EVERYBODY, type PeopleQuery, type PeopleSort, sortedBy } from './people-filter.ts';
import css from './people-list.module.css';
import { Toolbar } from './toolbar.tsx';
import { useColumns } from './use-columns.tsx';
import { useFacets } from './use-facets.ts';
import { usePeople } from './use-people.ts';
import { useTicks } from './use-ticks.ts';
import { useWidth } from './use-width.ts';

export interface PeopleListProps {
  readonly query: PeopleQuery;
  readonly onQuery: (query: PeopleQuery) => void;
  readonly current: string | undefined;
  readonly onCurrent: (id: string) => void;
  readonly onAdd: () => void;
}

const SORTABLE: Readonly<Record<string, PeopleSort>> = {
  name: 'name',
  town: 'town',
  category: 'category',
  presence: 'presence',
};

/** Everybody, as far as the filters show them. */
export const PeopleList = (props: PeopleListProps) => {
  const { query, onQuery } = props;
  const text = useText();
  const root = useRef<HTMLElement>(null);
  const columns = useColumns(useWidth(root));
  const people = usePeople(query);
  const facets = useFacets();
  const ticking = useTicks(query, people);
  const { pages } = people;
  const shownKey = pages?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer to another question is read from its top.
  useEffect(() => {
    root.current?.querySelector('table')?.parentElement?.scrollTo({ top: 0 });
  }, [shownKey]);
  const selection: Selection = {
    keys: ticking.keys,
    onToggle: ticking.toggle,
    onToggleAll: ticking.toggleAll,
    isAll: ticking.isAll,
    allLabel: text('attendees.tick-all'),
  };
  const open = (id: string) => {
    ticking.moved(id);
    props.onCurrent(id);
  };
  return (
    <section ref={root} className={css.list} aria-label={text('attendees.title')}>
      <Toolbar
        filter={query.filter}
        onFilter={(filter) => onQuery({ ...query, filter })}
        facets={facets}
        onDown={() => focusFirstRow(root.current)}
        onAdd={props.onAdd}
      />
      {people.error !== null && <Trouble error={people.error} onAgain={people.askAgain} />}
      <div
        className={css.rows}
        onPointerDownCapture={ticking.watch}
        onClickCapture={ticking.watch}
        onKeyDownCapture={ticking.watch}
      >
        {pages === null ? (
          people.error === null && <Opening />
        ) : (
          <DataTable
            label={text('attendees.title')}
            columns={columns}
            rowCount={pages.total}
            rowAt={people.rowAt}
            keyOf={(card) => card.id}
            nameOf={(card) => card.name}
            current={props.current}
            onCurrent={open}
            selection={selection}
            sort={{ column: query.sort, direction: query.isDescending ? 'descending' : 'ascending' }}
            onSort={(column) => onQuery(sortedBy(query, SORTABLE[column] ?? 'name'))}
            onView={people.onView}
            empty={
              pages.all === 0 ? (
                <NoPeople onAdd={props.onAdd} />
              ) : (
                <NobodyFound onShowAll={() => onQuery({ ...query, filter: EVERYBODY })} />
              )
            }
          />
        )}
      </div>
      <BulkBar ticking={ticking} total={pages?.total ?? 0} all={pages?.all ?? 0} />
    </section>
  );
};

const focusFirstRow = (list: HTMLElement | null): void =>
  list?.querySelector<HTMLElement>('tr[tabindex="0"], tr[data-place="0"]')?.focus();

const Opening = () => {
  const text = useText();
  return (
    <div className={css.opening} role="status" aria-label={text('attendees.opening')}>
      {[62, 48, 71, 55, 66, 40, 58].map((share) => (
        <Skeleton key={share} width={`${share}%`} />
      ))}
    </div>
  );
};

const Trouble = ({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) => {
  const text = useText();
  const sayTrouble = useTroubleText();
  return (
    <div className={css.trouble} role="alert">
      <Notice
        tone="act"
        icon={Unplug}
        actions={
          <Button size="small" onClick={onAgain}>
            {text('attendees.again')}
          </Button>
        }
      >
        {sayTrouble(error)}
      </Notice>
    </div>
  );
};
