import { ArrowLeft, Search, Unplug } from 'lucide-react';
import { useState } from 'react';
import type { MusterGroup } from '../../../shared/contract/muster.ts';
import { MUSTER_MARKS } from '../../../shared/domain/attendance/muster-marks.ts';
import { useTroubleText } from '../../app/trouble-text.ts';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useGroupName, useGroupTitle } from './muster-words.ts';
import css from './people-panel.module.css';
import { useMusterColumns } from './use-muster-columns.tsx';
import { type Show, useMusterPeople } from './use-muster-people.ts';

export interface PeoplePanelProps {
  /** Null for everybody. */
  readonly group: MusterGroup | null;
  readonly onBack: () => void;
}

/** Room for a thumb on each of the two buttons. */
const ROW_PX = 68;

const SHOWN: readonly Show[] = ['all', ...MUSTER_MARKS];

/** The people of one group, to be ticked. */
export const PeoplePanel = ({ group, onBack }: PeoplePanelProps) => {
  const text = useText();
  const name = useGroupName();
  const title = useGroupTitle();
  const sayTrouble = useTroubleText();
  const [show, setShow] = useState<Show>('all');
  const [typed, setTyped] = useState('');
  const people = useMusterPeople({ group: group?.id ?? '', show, text: typed.trim() });
  const columns = useMusterColumns({ onMark: people.mark, isPlaceShown: group === null });
  const problem = people.problem || (people.error === null ? '' : sayTrouble(people.error));
  const note = group === null ? '' : title(group);
  return (
    <section className={css.panel} aria-label={text('muster.people')}>
      <header className={css.head}>
        <span className={css.back}>
          <Button variant="quiet" icon={ArrowLeft} aria-label={text('muster.back')} onClick={onBack} />
        </span>
        <h2 className={css.title}>
          <bdi>{group === null ? text('muster.everybody') : name(group)}</bdi>
          {note && <bdi className={css.note}>{note}</bdi>}
        </h2>
      </header>
      <div className={css.tools}>
        <TextField
          label={text('muster.find')}
          isLabelHidden
          icon={Search}
          placeholder={text('muster.find')}
          value={typed}
          onValue={setTyped}
        />
        <Segmented
          label={text('muster.show')}
          value={show}
          options={SHOWN.map((value) => ({ value, label: text(`muster.show.${value}`) }))}
          onValue={setShow}
        />
      </div>
      {problem && (
        <Notice tone="act" icon={Unplug}>
          {problem}
        </Notice>
      )}
      <div className={css.rows}>
        <DataTable
          label={text('muster.people')}
          columns={columns}
          rowCount={people.total ?? 12}
          rowAt={people.rowAt}
          keyOf={(person) => person.id}
          nameOf={(person) => person.name}
          rowHeightPx={ROW_PX}
          onView={people.onView}
          empty={<p className={css.none}>{text(typed === '' ? 'muster.none' : 'muster.none.found')}</p>}
        />
      </div>
      <p className={css.foot} role="status">
        {people.total !== null && text('muster.total', { count: people.total })}
      </p>
    </section>
  );
};
