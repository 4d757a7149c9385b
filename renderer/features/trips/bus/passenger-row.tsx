import type { ReactNode } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { CallLink } from '../../../ui/call-link.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useBus } from './bus-context.tsx';
import css from './passengers.module.css';
import { useSeenWords } from './seen-words.ts';
import { refusalWord } from './verdict.ts';

export interface PassengerRowProps {
  readonly attendeeId: string;
  /** In place of where they were seen. */
  readonly note?: string;
  readonly canCall?: boolean;
  readonly children?: ReactNode;
}

/** One person: the name as they write it, and what helps to find them. A touch on the name tells more. */
export const PassengerRow = ({ attendeeId, note, canCall = false, children }: PassengerRowProps) => {
  const text = useText();
  const seenWords = useSeenWords();
  const { personOf, open, bus } = useBus();
  const { name, ownScript, seen, phone, refusal } = personOf(attendeeId);
  const context = note ?? seenWords(seen);
  return (
    <li className={css.row}>
      <button type="button" className={css.who} onClick={() => open({ kind: 'person', attendeeId })}>
        <b>
          <PersonName>{ownScript || name}</PersonName>
        </b>
        <span className={css.facts}>
          {ownScript !== '' && (
            <span>
              <PersonName>{name}</PersonName>
            </span>
          )}
          {refusal !== null && (
            <span className={css.refusal}>
              {text(`trips.verdict.${refusalWord(refusal)}`, { bus: bus?.name ?? '' })}
            </span>
          )}
          <span>{context}</span>
        </span>
      </button>
      {canCall && phone !== '' && <CallLink phone={phone} label={text('trips.call', { name })} />}
      {children}
    </li>
  );
};
