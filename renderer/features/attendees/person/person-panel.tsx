import { useRef, useState } from 'react';
import type { AttendeeDetail } from '../../../../shared/contract/attendees.ts';
import { useKeys } from '../../../app/keys.ts';
import { useTroubleText } from '../../../app/trouble-text.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Inspector } from '../../../ui/inspector.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { EditPerson } from '../form/edit-person.tsx';
import { usePeopleContext } from '../people-context.tsx';
import { usePeopleWords } from '../words.ts';
import css from './person.module.css';
import { PersonActions } from './person-actions.tsx';
import { PersonCodes } from './person-codes.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonState } from './person-state.tsx';

export interface PersonPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One person, with everything that is known and that happened. Kept up to date while it is open. */
export const PersonPanel = ({ id, onClose }: PersonPanelProps) => {
  const { value, error } = useAnswer(`person.${id}`, (desk) => desk.attendees.get({ id }), [
    'attendees',
    'scan',
    'print-job',
    'help',
    'operators',
  ]);
  if (value !== null && (value.card.id === id || error === null))
    return <Person key={value.card.id} detail={value} onClose={onClose} />;
  return <NoPerson error={error} onClose={onClose} />;
};

interface NoPersonProps {
  readonly error: unknown;
  readonly onClose: () => void;
}

/** Until the desk has said who it is, or where it cannot say. */
const NoPerson = ({ error, onClose }: NoPersonProps) => {
  const text = useText();
  const sayTrouble = useTroubleText();
  useKeys({ Escape: onClose }, { layer: 'frame' });
  return (
    <Inspector
      label={text('attendees.person')}
      title={error === null ? <Skeleton width="70%" heightPx={26} /> : text('attendees.person.gone')}
      closeLabel={text('attendees.close')}
      onClose={onClose}
    >
      {error === null ? (
        <div className={css.opening}>
          <Skeleton width="50%" />
          <Skeleton heightPx={56} />
          <Skeleton width="80%" />
        </div>
      ) : (
        <p>{sayTrouble(error)}</p>
      )}
    </Inspector>
  );
};

interface PersonProps {
  readonly detail: AttendeeDetail;
  readonly onClose: () => void;
}

const Person = ({ detail, onClose }: PersonProps) => {
  const text = useText();
  const { abilities } = usePeopleContext();
  const [editing, setEditing] = useState<'not-yet' | 'now' | 'ended'>('not-yet');
  const isEditing = editing === 'now';
  const [said, setSaid] = useState('');
  const noteField = useRef<HTMLInputElement>(null);
  const { card } = detail;
  // While the person is changed, Escape only ends that.
  useKeys({ Escape: onClose }, { layer: 'frame', isOn: !isEditing });
  return (
    <Inspector
      label={card.name}
      title={<PersonName>{card.name}</PersonName>}
      subtitle={card.ownScript && <PersonName>{card.ownScript}</PersonName>}
      note={<RoleLine detail={detail} />}
      closeLabel={text('attendees.close')}
      onClose={onClose}
    >
      {isEditing ? (
        <EditPerson detail={detail} onEnd={() => setEditing('ended')} />
      ) : (
        <>
          <PersonState detail={detail} />
          <PersonActions
            detail={detail}
            isBackFromEditing={editing === 'ended'}
            onEdit={() => setEditing('now')}
            onNote={() => noteField.current?.focus()}
            said={said}
            onSaid={setSaid}
          />
          {!abilities.mayChange && <p className={css.outcome}>{text('attendees.read-only')}</p>}
          <PersonFacts detail={detail} />
          <PersonCodes detail={detail} />
          <PersonNotes detail={detail} field={noteField} />
          <PersonHistory detail={detail} onSaid={setSaid} />
        </>
      )}
    </Inspector>
  );
};

/** "Mayor, City of Beli Most", and below it where that is. */
const RoleLine = ({ detail }: { readonly detail: AttendeeDetail }) => {
  const words = usePeopleWords();
  const { card } = detail;
  const role = [card.jobTitle, card.organisation].filter(Boolean).join(', ');
  return (
    <>
      {role !== '' && (
        <span className={css.place}>
          <PersonName>{role}</PersonName>
        </span>
      )}
      <span className={css.place}>
        <PersonName>{words.place(card)}</PersonName>
      </span>
    </>
  );
};
