import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useText } from '../../../locales/locale-context.tsx';
import type { Column } from '../../../ui/data-table.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { PresenceCell } from '../presence.tsx';
import { usePeopleWords } from '../words.ts';
import css from './people-list.module.css';

const NameCell = ({ card }: { readonly card: AttendeeCard }) => (
  <span className={css.names}>
    <b>
      <PersonName>{card.name}</PersonName>
    </b>
    {card.ownScript !== '' && <PersonName>{card.ownScript}</PersonName>}
  </span>
);

/** The columns that fit into a width; name and state always do. The ids are those that the desk sorts by. */
export const useColumns = (widthPx: number): readonly Column<AttendeeCard>[] => {
  const text = useText();
  const words = usePeopleWords();
  const columns: readonly (Column<AttendeeCard> & { readonly fromPx: number })[] = [
    {
      id: 'name',
      header: text('attendees.column.name'),
      width: widthPx < 560 ? '56%' : '31%',
      isSortable: true,
      fromPx: 0,
      cell: (card) => <NameCell card={card} />,
    },
    {
      id: 'town',
      header: text('attendees.column.town'),
      isSortable: true,
      fromPx: 560,
      cell: (card) => <PersonName>{words.place(card)}</PersonName>,
    },
    {
      id: 'category',
      header: text('attendees.column.role'),
      width: '132px',
      isSortable: true,
      fromPx: 800,
      cell: (card) => words.category(card.category),
    },
    {
      id: 'presence',
      header: text('attendees.column.state'),
      width: widthPx < 560 ? '44%' : '204px',
      isSortable: true,
      fromPx: 0,
      cell: (card) => <PresenceCell card={card} />,
    },
    {
      id: 'badge',
      header: text('attendees.column.badge'),
      width: '128px',
      fromPx: 960,
      cell: (card) => text('attendees.badge.printed', { times: card.badgesIssued }),
    },
  ];
  return columns.filter(({ fromPx }) => widthPx >= fromPx);
};
