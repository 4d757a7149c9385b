import { UserPlus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import type { FoundAttendee } from '../../../../shared/contract/attendees.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { PersonName } from '../../../ui/person-name.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import css from './person-search.module.css';

export interface PersonSearchProps {
  readonly label: string;
  readonly onPick: (person: { readonly id: string; readonly name: string }) => void;
  /** Takes a name of somebody who is not on the list. Left out: only people on the list. */
  readonly onName?: (name: string) => void;
}

const FROM_LETTERS = 2;
const MOST = 6;

/** Finds a person by any part of the name: arrows choose, Enter takes. */
export const PersonSearch = ({ label, onPick, onName }: PersonSearchProps) => {
  const text = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const [isTaking, setTaking] = useState(false);
  const { found, isCurrent } = useFound(typed);
  const wanted = typed.trim();
  const takesName = onName !== undefined && wanted.length >= FROM_LETTERS;
  const count = found.length + (takesName ? 1 : 0);
  const clear = () => {
    setTyped('');
    setPlace(0);
    setTaking(false);
  };
  const take = (at: number) => {
    const person = found[at];
    if (person !== undefined) onPick(person);
    else if (takesName) onName(wanted);
    else return;
    clear();
  };
  // Whom Enter means shows once the desk has answered what was typed last.
  const takeFirst = useEffectEvent(() => {
    setTaking(false);
    take(0);
  });
  useEffect(() => {
    if (isTaking && isCurrent) takeFirst();
  }, [isTaking, isCurrent]);
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && count > 0) setPlace((before) => (before + step + count) % count);
    else if (event.key === 'Enter') {
      if (isCurrent) take(place);
      else setTaking(true);
    } else if (event.key === 'Escape' && typed !== '') clear();
    else return;
    // Enter must not send the form in which this stands.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css.search}>
      <TextField
        label={label}
        icon={UserPlus}
        role="combobox"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count > 0 ? `${listId}-${place}` : undefined}
        value={typed}
        onValue={(next) => {
          setTyped(next);
          setPlace(0);
          setTaking(false);
        }}
        onKeyDown={onKey}
        maxLength={120}
      />
      {count > 0 && (
        <div id={listId} className={css.found} role="listbox" aria-label={label}>
          {found.map((person, at) => (
            <Choice key={person.id} id={`${listId}-${at}`} isChosen={at === place} onTake={() => take(at)}>
              <Person person={person} />
            </Choice>
          ))}
          {takesName && (
            <Choice
              id={`${listId}-${found.length}`}
              isChosen={place === found.length}
              onTake={() => take(found.length)}
            >
              {text('programme.as-name', { name: wanted })}
            </Choice>
          )}
        </div>
      )}
      {count === 0 && isCurrent && wanted.length >= FROM_LETTERS && (
        <p className={css.none}>{text('programme.nobody-found')}</p>
      )}
    </div>
  );
};

/** Who is found, and whether that answers what is typed now: what is shown stays until the answer comes. */
const useFound = (
  typed: string,
): { readonly found: readonly FoundAttendee[]; readonly isCurrent: boolean } => {
  const wanted = typed.trim().length < FROM_LETTERS ? '' : typed.trim();
  const { value } = useAnswer(`programme.people.${wanted}`, async (desk) => ({
    wanted,
    found: wanted === '' ? [] : (await desk.attendees.search({ text: wanted, limit: MOST })).found,
  }));
  if (wanted === '') return { found: [], isCurrent: true };
  return { found: value?.found ?? [], isCurrent: value?.wanted === wanted };
};

const Person = ({ person }: { readonly person: FoundAttendee }) => {
  const placeOf = usePlace();
  return (
    <>
      <b>
        <PersonName>{person.name}</PersonName>
      </b>{' '}
      <bdi className={css.place}>{placeOf(person)}</bdi>
    </>
  );
};

interface ChoiceProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

/** The keyboard stays in the field, which says which choice is meant. */
const Choice = ({ id, isChosen, onTake, children }: ChoiceProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys.
  // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is never focused itself.
  <div id={id} role="option" aria-selected={isChosen} className={css.choice} onClick={onTake}>
    {children}
  </div>
);
