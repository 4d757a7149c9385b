import { useEffect, useState } from 'react';
import type { FoundAttendee } from '../../../../shared/contract/attendees.ts';
import type { RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { sharingCount } from '../../../scan-field/search-state.ts';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useDoor } from '../door/door-context.tsx';
import panelCss from './panel.module.css';
import css from './side.module.css';
import { useStanding } from './standing.ts';

/** Who was found by the typed text, how each stands here, and one thing to do. */
export const FoundPeople = () => {
  const text = useText();
  const { search, actOnRow } = useDoor();
  const rows = search.found?.rows ?? [];
  const known = useKnown(rows);
  const sharing = sharingCount(rows, rows[search.current]);
  return (
    <>
      <div className={panelCss.panelHead}>
        <h2 role="status">
          {text('rooms.found', {
            total: search.found?.total ?? 0,
            shown: rows.length,
            spelled: search.found?.isOnlySpelled === true ? 'only' : 'not-only',
          })}
        </h2>
      </div>
      <div className={css.list}>
        {sharing > 1 && <p className={css.shared}>{text('rooms.same-name', { count: sharing })}</p>}
        {rows.length === 0 && (
          <p className={css.hint}>{text('rooms.nobody', { typed: search.text.trim() })}</p>
        )}
        <ul className={css.scroller}>
          {rows.map((card, place) => (
            <FoundRow
              key={card.id}
              card={card}
              person={known.get(card.id)}
              isCurrent={place === search.current}
              isArmed={card.id === search.armedId}
              onAct={() => actOnRow(place)}
            />
          ))}
        </ul>
      </div>
    </>
  );
};

interface FoundRowProps {
  readonly card: FoundAttendee;
  readonly person: RoomPerson | undefined;
  readonly isCurrent: boolean;
  readonly isArmed: boolean;
  readonly onAct: () => void;
}

const FoundRow = ({ card, person, isCurrent, isArmed, onAct }: FoundRowProps) => {
  const text = useText();
  const place = usePlace();
  const standing = useStanding();
  const { state, dispatch, changeSearch } = useDoor();
  const open = () => {
    changeSearch({ kind: 'clear' });
    dispatch({ kind: 'side', side: { kind: 'person', id: card.id } });
  };
  const verb = isArmed
    ? text('rooms.act.yes', { town: card.town || card.organisation || card.name })
    : text(`rooms.act.pass.${state.direction}`);
  return (
    <li className={css.found} aria-current={isCurrent}>
      <button type="button" className={css.person} onClick={open}>
        <b>
          <PersonName>{card.name}</PersonName>
          {card.ownScript !== '' && (
            <span className={css.ownScript}>
              <PersonName>{card.ownScript}</PersonName>
            </span>
          )}
        </b>
        <span>
          <bdi>{place(card)}</bdi>
        </span>
        {person !== undefined && <span className={css.standing}>{standing(person)}</span>}
      </button>
      <Button variant={isCurrent ? 'primary' : 'secondary'} onClick={onAct}>
        {verb}
        <span className="sr-only">{card.name}</span>
      </Button>
    </li>
  );
};

/** How the people of a few rows stand at this door; it comes a moment after their names. */
const useKnown = (rows: readonly FoundAttendee[]): ReadonlyMap<string, RoomPerson> => {
  const desk = useDesk();
  const { activity } = useDoor();
  const [known, setKnown] = useState<ReadonlyMap<string, RoomPerson>>(new Map());
  const ids = rows.map(({ id }) => id).join(' ');
  useEffect(() => {
    let isOvertaken = false;
    const ask = async (): Promise<void> => {
      const people = await Promise.all(
        ids
          .split(' ')
          .filter(Boolean)
          .map((attendeeId) => desk.rooms.person({ activityId: activity.id, attendeeId })),
      );
      if (!isOvertaken) setKnown(new Map(people.map((person) => [person.id, person])));
    };
    ask().catch(() => {
      // The line is down, and the beam says so; the names stay.
    });
    return () => {
      isOvertaken = true;
    };
  }, [desk, activity.id, ids]);
  return known;
};
