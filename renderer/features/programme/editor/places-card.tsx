import { useState } from 'react';
import type { ActivityDetail, BookingRow } from '../../../../shared/contract/programme.ts';
import { useActing } from '../../../app/acting.ts';
import { useDesk, useNews } from '../../../client/desk-context.tsx';
import { useRowPages } from '../../../client/row-pages.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Card } from '../../../ui/card.tsx';
import { FilterChip } from '../../../ui/chip.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useAnnounce } from '../../../ui/live-regions.tsx';
import { ProblemLine } from '../../../ui/problem-line.tsx';
import css from './editor.module.css';
import { PersonSearch } from './person-search.tsx';
import { PlaceActions } from './place-actions.tsx';
import { usePlaceColumns } from './place-columns.tsx';

type State = BookingRow['state'];
const STATES: readonly State[] = ['booked', 'waitlisted', 'cancelled'];

/** The places in an activity: who has one, who waits in which order, and adding people. Saved at once. */
export const PlacesCard = ({ detail }: { readonly detail: ActivityDetail }) => {
  const { activity, booked, waiting } = detail;
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  // A note is kept when its field is left, which is often because a button is pressed: neither stops the other.
  const noting = useActing();
  const announce = useAnnounce();
  const [states, setStates] = useState<readonly State[]>(['booked', 'waitlisted']);
  const [current, setCurrent] = useState<BookingRow | null>(null);
  const [round, setRound] = useState(0);
  useNews((news) => {
    if (news.kind === 'again' || news.kind === 'bookings' || news.kind === 'attendees')
      setRound((before) => before + 1);
  });
  const key = states.length === 0 ? '' : `${activity.id} ${states.join(' ')} ${round}`;
  const pages = useRowPages<BookingRow>(key, (window) =>
    desk.programme.bookings({ activityId: activity.id, states: [...states], ...window }),
  );
  const columns = usePlaceColumns(activity);
  const book = (wish: Parameters<typeof desk.programme.book>[0]) =>
    acting.run(async () => {
      const row = await desk.programme.book(wish);
      setCurrent(row);
      announce('status', text(`programme.placed.${row.state}`, { name: row.attendee.name }));
    });
  const keepNote = ({ attendee, state }: BookingRow, note: string) =>
    noting.run(async () => {
      const wish = { activityId: activity.id, attendeeId: attendee.id, state, note, evenIfFull: true };
      const row = await desk.programme.book(wish);
      // By then somebody else may have been chosen, or nobody.
      setCurrent((now) => (now?.attendee.id === attendee.id ? row : now));
      announce('status', text('programme.saved'));
    });
  return (
    <Card title={text('programme.places')} note={text('programme.places.note', { booked, waiting })}>
      <div className={css.placeTools}>
        <PersonSearch
          label={text('programme.add-place')}
          onPick={({ id }) => void book({ activityId: activity.id, attendeeId: id, state: 'auto' })}
        />
        <StateChips states={states} onStates={setStates} counts={{ booked, waitlisted: waiting }} />
      </div>
      <ProblemLine problem={acting.problem || noting.problem} />
      {current && (
        <PlaceActions
          key={current.attendee.id}
          row={current}
          activity={activity}
          acting={acting}
          onBook={(wish) => void book({ activityId: activity.id, attendeeId: current.attendee.id, ...wish })}
          onNote={(note) => void keepNote(current, note)}
          onQueueFirst={() =>
            void acting.run(async () => {
              const first = await firstWaiting(desk, activity.id);
              setCurrent(
                await desk.programme.queueBefore({
                  activityId: activity.id,
                  attendeeId: current.attendee.id,
                  beforeId: first,
                }),
              );
            })
          }
          onClose={() => setCurrent(null)}
        />
      )}
      <div className={css.places}>
        <DataTable
          label={text('programme.places')}
          columns={columns}
          rowCount={pages.total}
          rowAt={pages.rowAt}
          keyOf={({ attendee }) => attendee.id}
          nameOf={({ attendee }) => attendee.name}
          onView={pages.onView}
          current={current?.attendee.id}
          onCurrent={(_id, row) => setCurrent(row)}
          empty={<p>{text('programme.places.none')}</p>}
        />
      </div>
    </Card>
  );
};

const firstWaiting = async (desk: ReturnType<typeof useDesk>, activityId: string): Promise<string> => {
  const { rows } = await desk.programme.bookings({ activityId, states: ['waitlisted'], offset: 0, limit: 1 });
  return rows[0]?.attendee.id ?? '';
};

interface StateChipsProps {
  readonly states: readonly State[];
  readonly onStates: (states: readonly State[]) => void;
  readonly counts: Readonly<Partial<Record<State, number>>>;
}

const StateChips = ({ states, onStates, counts }: StateChipsProps) => {
  const text = useText();
  const { number } = useFormats();
  return (
    <div className={css.chips} role="group" aria-label={text('programme.places.show')}>
      {STATES.map((state) => {
        const count = counts[state];
        return (
          <FilterChip
            key={state}
            label={text(`programme.state.${state}`)}
            count={count === undefined ? undefined : number(count)}
            isOn={states.includes(state)}
            onToggle={() => onStates(STATES.filter((each) => (each === state) !== states.includes(each)))}
          />
        );
      })}
    </div>
  );
};
