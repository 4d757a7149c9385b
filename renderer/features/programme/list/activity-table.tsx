import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { EventSettings } from '../../../../shared/contract/event.ts';
import type {
  ProgrammeRow,
  ProgrammeState,
  ProgrammeWarningView,
} from '../../../../shared/contract/programme.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-props.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { useProgrammeWords } from '../programme-words.ts';
import { ThemeMark } from '../theme-mark.tsx';
import css from './programme-list.module.css';
import { SeatsBar } from './seats-bar.tsx';

export interface ActivityTableProps {
  readonly rows: readonly ProgrammeRow[];
  readonly state: ProgrammeState;
  readonly warnings: ReadonlyMap<string, readonly ProgrammeWarningView[]>;
  readonly themes: EventSettings['themes'];
  /** The activity from which somebody came back; empty at first. */
  readonly cameFrom: string;
  readonly onOpen: (id: string) => void;
}

/** One line an activity: when, what, where, how full, and what to look at. */
export const ActivityTable = (props: ActivityTableProps) => {
  const { rows, onOpen } = props;
  const text = useText();
  const words = useProgrammeWords();
  const columns = useColumns(props);
  const [current, setCurrent] = useState(props.cameFrom);
  const firstPlace = rows.findIndex(({ activity }) => activity.id === props.cameFrom);
  return (
    <DataTable
      label={text('programme.title')}
      columns={columns}
      rowCount={rows.length}
      rowAt={(place) => rows[place]}
      keyOf={({ activity }) => activity.id}
      nameOf={({ activity }) => words.title(activity.title)}
      current={current === '' ? undefined : current}
      onCurrent={setCurrent}
      onOpen={onOpen}
      firstPlace={firstPlace < 0 ? undefined : firstPlace}
      rowHeightPx={52}
      empty={<p>{text('programme.none-shown')}</p>}
    />
  );
};

const useColumns = ({ state, warnings, themes }: ActivityTableProps): readonly Column<ProgrammeRow>[] => {
  const text = useText();
  const words = useProgrammeWords();
  const { date } = useFormats();
  const titles = new Map(state.rows.map(({ activity }) => [activity.id, words.title(activity.title)]));
  const odd: readonly Column<ProgrammeRow>[] = [
    {
      id: 'odd',
      header: text('programme.odd'),
      width: '200px',
      cell: ({ activity }) => {
        const [first, ...more] = warnings.get(activity.id) ?? [];
        if (first === undefined) return null;
        return (
          <span className={css.odd}>
            <TriangleAlert size={16} aria-hidden />
            <span>
              {words.warning(first, titles.get(first.otherId) ?? '')}
              {more.length > 0 && ` +${more.length}`}
            </span>
          </span>
        );
      },
    },
  ];
  return [
    {
      id: 'when',
      header: text('programme.when'),
      width: '152px',
      cell: ({ activity }) => (
        <span className={css.twoLines}>
          <span className={css.time}>{words.times(activity)}</span>
          <span className={css.quiet}>{date(activity.from)}</span>
        </span>
      ),
    },
    {
      id: 'what',
      header: text('programme.what'),
      cell: (row) => <What row={row} names={state.names} themes={themes} />,
    },
    {
      id: 'room',
      header: text('programme.room'),
      width: '120px',
      cell: ({ activity }) => <bdi>{activity.room}</bdi>,
    },
    {
      id: 'seats',
      header: text('programme.seats'),
      width: '116px',
      cell: ({ activity, booked, waiting }) => (
        <SeatsBar booked={booked} waiting={waiting} capacity={activity.capacity} />
      ),
    },
    // Where nothing is odd, the titles have its room.
    ...(warnings.size > 0 ? odd : []),
  ];
};

interface WhatProps extends Pick<ActivityTableProps, 'themes'> {
  readonly row: ProgrammeRow;
  readonly names: Readonly<Record<string, string>>;
}

const What = ({ row: { activity }, names, themes }: WhatProps) => {
  const text = useText();
  const words = useProgrammeWords();
  const people = [...activity.speakers.map((id) => names[id] ?? ''), ...activity.speakerNames];
  const title = words.title(activity.title);
  return (
    <span className={css.what}>
      <ThemeMark theme={activity.theme} themes={themes} />
      <span className={css.twoLines}>
        <b className={activity.isCancelled ? css.off : undefined}>
          <bdi>{title}</bdi>
        </b>
        <span className={css.quiet}>
          {activity.isCancelled ? text('programme.cancelled') : text(`programme.kind.${activity.kind}`)}
          {people.length > 0 && (
            <>
              , <PersonName>{people.join(', ')}</PersonName>
            </>
          )}
        </span>
      </span>
    </span>
  );
};
