import { freeSeats, standbyOf } from '../../../../shared/domain/trips/bus-seats.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBus } from './bus-context.tsx';
import { PassengerRow } from './passenger-row.tsx';
import css from './passengers.module.css';

/** The waiting list: who is next, and whether a seat is free for them. */
export const StandbyCard = () => {
  const text = useText();
  const { facts, busId, roll, mark } = useBus();
  const waiting = standbyOf(facts);
  if (waiting.length === 0 || roll.isClosed) return null;
  const free = freeSeats(facts, busId);
  const take = (attendeeId: string): void => {
    mark({ kind: 'place', attendeeId, toBus: busId });
    mark({ kind: 'aboard', attendeeId });
  };
  return (
    <section className={css.card}>
      <h2 className={css.title}>
        {text('trips.standby')} <b>{waiting.length}</b>
      </h2>
      <p className={css.note}>{text('trips.standby.free', { count: free ?? waiting.length })}</p>
      <ol>
        {waiting.map(({ attendeeId }, place) => (
          <PassengerRow
            key={attendeeId}
            attendeeId={attendeeId}
            note={text(place === 0 ? 'trips.standby.next' : 'trips.standby.place', { place: place + 1 })}
            canCall
          >
            {place === 0 && (
              <Button disabled={free === 0} onClick={() => take(attendeeId)}>
                {text('trips.standby.take')}
              </Button>
            )}
          </PassengerRow>
        ))}
      </ol>
    </section>
  );
};
