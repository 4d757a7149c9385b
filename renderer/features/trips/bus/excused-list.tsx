import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBus } from './bus-context.tsx';
import { useByName } from './by-name.ts';
import { useExcuseWords } from './excuse-words.ts';
import { PassengerRow } from './passenger-row.tsx';
import css from './passengers.module.css';

/** Who is not awaited any more and why, and who rides on another bus. */
export const ExcusedList = () => {
  const text = useText();
  const byName = useByName();
  const words = useExcuseWords();
  const { roll, activity, mark } = useBus();
  const { excused, elsewhere, isClosed } = roll;
  if (excused.length + elsewhere.length === 0) return null;
  const onBus = (busId: string): string => {
    const bus = activity.buses.find(({ id }) => id === busId);
    return bus === undefined ? text('trips.elsewhere.gone') : text('trips.elsewhere', { bus: bus.name });
  };
  return (
    <section className={css.card}>
      <h2 className={css.title}>
        {text('trips.excused')} <b>{excused.length + elsewhere.length}</b>
      </h2>
      <ul>
        {byName(excused).map(({ attendeeId, excuse }) => (
          <PassengerRow key={attendeeId} attendeeId={attendeeId} note={words(excuse)} canCall>
            {!isClosed && (
              <Button variant="quiet" onClick={() => mark({ kind: 'unexcuse', attendeeId })}>
                {text('trips.excuse.back')}
              </Button>
            )}
          </PassengerRow>
        ))}
        {byName(elsewhere).map(({ attendeeId, boarding }) => (
          <PassengerRow key={attendeeId} attendeeId={attendeeId} note={onBus(boarding?.busId ?? '')} />
        ))}
      </ul>
    </section>
  );
};
