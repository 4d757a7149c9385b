import { CalendarPlus, FileUp, Plus, Search } from 'lucide-react';
import { useMemo } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import type { ProgrammeState } from '../../../../shared/contract/programme.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { FilterChip } from '../../../ui/chip.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TitledScreen } from '../../../ui/titled-screen.tsx';
import { ActivityTable } from './activity-table.tsx';
import { DoubleBookings } from './double-bookings.tsx';
import css from './programme-list.module.css';
import { TakenOutCard } from './taken-out-card.tsx';
import { type TakenOut, TakenOutNotice } from './taken-out-notice.tsx';
import { daysOf, openSearchTexts, type ProgrammeView, rowsIn, warningsById } from './view.ts';

export interface ProgrammeListProps {
  readonly state: ProgrammeState;
  readonly themes: EventSettings['themes'];
  readonly view: ProgrammeView;
  readonly onView: (view: ProgrammeView) => void;
  /** The activity from which somebody came back; empty at first. */
  readonly cameFrom: string;
  readonly takenOut: TakenOut | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onImport: (list: 'activities' | 'bookings') => void;
}

/** All activities by day and room, with what contradicts itself told in place. */
export const ProgrammeList = (props: ProgrammeListProps) => {
  const { state, view, onView } = props;
  const text = useText();
  const { isoDay, compare } = useFormats();
  const warnings = useMemo(() => warningsById(state.warnings), [state.warnings]);
  // Made anew with every state: titles and names may be others.
  const searchText = useMemo(() => openSearchTexts(state.names), [state]);
  const rows = useMemo(
    () => rowsIn(state, view, { isoDay, compare, searchText, isOdd: (id) => warnings.has(id) }),
    [state, view, isoDay, compare, searchText, warnings],
  );
  const change = (wish: Partial<ProgrammeView>) => onView({ ...view, ...wish });
  const trips = state.rows.filter(({ activity }) => activity.kind === 'field-trip').length;
  return (
    <TitledScreen
      title={text('programme.title')}
      beside={
        <>
          <p className={css.note}>{text('programme.count', { activities: state.rows.length, trips })}</p>
          <div className={css.ways}>
            <Button icon={FileUp} onClick={() => props.onImport('activities')}>
              {text('programme.import')}
            </Button>
            <Button icon={FileUp} onClick={() => props.onImport('bookings')}>
              {text('programme.import-bookings')}
            </Button>
            <Button variant="primary" icon={Plus} onClick={props.onAdd}>
              {text('programme.add')}
            </Button>
          </div>
        </>
      }
    >
      {props.takenOut !== null && (
        <TakenOutNotice key={props.takenOut.id} activity={props.takenOut} onBack={props.onOpen} />
      )}
      {state.rows.length === 0 ? (
        <section className={css.empty}>
          <CalendarPlus size={32} aria-hidden />
          <p>{text('programme.empty')}</p>
        </section>
      ) : (
        <>
          <Tools {...props} change={change} odd={warnings.size} />
          <section
            className={css.list}
            data-has-odd={warnings.size > 0 || undefined}
            aria-label={text('programme.title')}
          >
            <ActivityTable
              rows={rows}
              state={state}
              warnings={warnings}
              themes={props.themes}
              cameFrom={props.cameFrom}
              onOpen={props.onOpen}
            />
          </section>
          <p className="sr-only" role="status">
            {text('programme.shown', { shown: rows.length })}
          </p>
          <DoubleBookings state={state} onOpen={props.onOpen} />
        </>
      )}
      <TakenOutCard />
    </TitledScreen>
  );
};

interface ToolsProps extends Pick<ProgrammeListProps, 'state' | 'view'> {
  readonly change: (wish: Partial<ProgrammeView>) => void;
  readonly odd: number;
}

const Tools = ({ state, view, change, odd }: ToolsProps) => {
  const text = useText();
  const { isoDay, date, number } = useFormats();
  const days = useMemo(() => daysOf(state.rows, isoDay, view.day), [state.rows, isoDay, view.day]);
  return (
    <div className={css.tools}>
      <div className={css.find}>
        <TextField
          label={text('programme.find')}
          isLabelHidden
          placeholder={text('programme.find')}
          icon={Search}
          type="search"
          data-first-focus=""
          value={view.text}
          onValue={(typed) => change({ text: typed })}
        />
      </div>
      <Segmented<ProgrammeView['order']>
        label={text('programme.order')}
        value={view.order}
        options={[
          { value: 'time', label: text('programme.order.time') },
          { value: 'room', label: text('programme.order.room') },
        ]}
        onValue={(order) => change({ order })}
      />
      <div className={css.chips} role="group" aria-label={text('programme.days')}>
        {days.map(({ day, activities }) => (
          <FilterChip
            key={day}
            label={date(`${day}T12:00:00Z`)}
            count={number(activities)}
            isOn={view.day === day}
            onToggle={() => change({ day: view.day === day ? '' : day })}
          />
        ))}
        {(odd > 0 || view.isOnlyOdd) && (
          <FilterChip
            label={text('programme.odd')}
            count={number(odd)}
            isOn={view.isOnlyOdd}
            onToggle={() => change({ isOnlyOdd: !view.isOnlyOdd })}
          />
        )}
      </div>
    </div>
  );
};
