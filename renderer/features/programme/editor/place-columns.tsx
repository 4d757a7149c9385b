import { TriangleAlert } from 'lucide-react';
import type { BookingRow } from '../../../../shared/contract/programme.ts';
import type { Activity } from '../../../../shared/domain/programme/activity.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import type { Column } from '../../../ui/data-table-props.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { useProgrammeWords } from '../programme-words.ts';
import css from './editor.module.css';

/** Who, how they stand, on which bus, and where else they have a place at that time. */
export const usePlaceColumns = (activity: Activity): readonly Column<BookingRow>[] => {
  const text = useText();
  const placeOf = usePlace();
  const words = useProgrammeWords();
  const bus: readonly Column<BookingRow>[] =
    activity.buses.length === 0
      ? []
      : [
          {
            id: 'bus',
            header: text('programme.bus'),
            width: '110px',
            cell: (row) => activity.buses.find(({ id }) => id === row.bus)?.name ?? '',
          },
        ];
  return [
    {
      id: 'who',
      header: text('programme.who-column'),
      cell: ({ attendee }) => (
        <>
          <b>
            <PersonName>{attendee.name}</PersonName>
          </b>{' '}
          <bdi>{placeOf(attendee)}</bdi>
        </>
      ),
    },
    {
      id: 'state',
      header: text('programme.state'),
      width: '150px',
      cell: ({ state, queue }) =>
        queue > 0 ? text('programme.queue', { queue }) : text(`programme.state.${state}`),
    },
    ...bus,
    {
      id: 'note',
      header: text('programme.note'),
      width: '24%',
      cell: ({ note, clashes }) =>
        clashes.length === 0 ? (
          <bdi>{note}</bdi>
        ) : (
          <span className={css.odd}>
            <TriangleAlert size={16} aria-hidden />
            <bdi>{clashes.map(({ title }) => words.title(title)).join(', ')}</bdi>
          </span>
        ),
    },
  ];
};
