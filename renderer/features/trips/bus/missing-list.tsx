import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { useBus } from './bus-context.tsx';
import { useByName } from './by-name.ts';
import { PassengerRow } from './passenger-row.tsx';
import css from './passengers.module.css';

/** Who is missing, first of all: each can be called, and taken aboard by a touch. */
export const MissingList = () => {
  const text = useText();
  const byName = useByName();
  const { roll, leg, mark } = useBus();
  const { missing, isClosed } = roll;
  if (missing.length === 0) return <NobodyMissing />;
  return (
    <section className={css.card}>
      <h2 className={css.title}>
        {text(leg.kind === 'out' ? 'trips.missing' : 'trips.notScanned')} <b>{missing.length}</b>
      </h2>
      {isClosed && <p className={css.warning}>{text('trips.missing.since')}</p>}
      <PhoneNote />
      <ul>
        {byName(missing).map(({ attendeeId }) => (
          <PassengerRow key={attendeeId} attendeeId={attendeeId} canCall>
            {!isClosed && (
              <Button onClick={() => mark({ kind: 'aboard', attendeeId })}>{text('trips.aboard')}</Button>
            )}
          </PassengerRow>
        ))}
      </ul>
    </section>
  );
};

const NobodyMissing = () => {
  const text = useText();
  const { roll } = useBus();
  const isEmpty = roll.aboard.length === 0 && roll.excused.length === 0 && roll.elsewhere.length === 0;
  return <p className={css.nobody}>{text(isEmpty ? 'trips.empty' : 'trips.missing.none')}</p>;
};

/** Why there is no number to call, where there is none. */
const PhoneNote = () => {
  const text = useText();
  const formats = useFormats();
  const { state, busId, nowMs } = useBus();
  const phones = state.phones[busId];
  if (phones === undefined || phones.kind === 'shown') return null;
  if (phones.kind === 'trip-over') return <p className={css.note}>{text('trips.phones.over')}</p>;
  if (phones.kind === 'not-yours') {
    const leader = state.leaders[busId]?.name ?? '';
    return (
      <p className={css.note}>
        {text('trips.phones.not-yours', { leader, isKnown: leader === '' ? 'no' : 'yes' })}
      </p>
    );
  }
  const isToday = formats.isoDay(phones.from) === formats.isoDay(nowMs);
  const time = isToday ? formats.time(phones.from) : formats.dayAndTime(phones.from);
  return <p className={css.note}>{text('trips.phones.early', { time })}</p>;
};
