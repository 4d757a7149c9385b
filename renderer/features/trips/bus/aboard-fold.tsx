import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { VerdictSymbol } from '../../../ui/verdict-symbol.tsx';
import { useBus } from './bus-context.tsx';
import { useByName } from './by-name.ts';
import { PassengerRow } from './passenger-row.tsx';
import css from './passengers.module.css';

/** Those who are aboard, folded away: a roll call looks for the others. */
export const AboardFold = () => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const { roll, state, busId } = useBus();
  const leader = state.leaders[busId]?.name ?? '';
  return (
    <section>
      <button
        type="button"
        className={css.fold}
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        <VerdictSymbol face="go" sizePx={20} />
        <b>{text('trips.aboard.count', { count: roll.aboard.length })}</b>
        {leader !== '' && (
          <span className={css.leader}>
            <span>{text('trips.leader')}</span>
            <span className={css.leaderName} dir="auto">
              <PersonName>{leader}</PersonName>
            </span>
          </span>
        )}
        <ChevronDown className={css.chevron} size={20} aria-hidden />
      </button>
      {isOpen && <Aboard />}
    </section>
  );
};

const Aboard = () => {
  const text = useText();
  const formats = useFormats();
  const byName = useByName();
  const { roll, mark } = useBus();
  return (
    <ul className={css.card}>
      {byName(roll.aboard).map(({ attendeeId, boarding, expectedOn }) => {
        const time = boarding === null ? '' : formats.time(boarding.at);
        const key = expectedOn === roll.busId ? 'trips.aboard.at' : 'trips.aboard.joined';
        return (
          <PassengerRow key={attendeeId} attendeeId={attendeeId} note={text(key, { time })}>
            {!roll.isClosed && (
              <Button variant="quiet" onClick={() => mark({ kind: 'off', attendeeId })}>
                {text('trips.off')}
              </Button>
            )}
          </PassengerRow>
        );
      })}
    </ul>
  );
};
