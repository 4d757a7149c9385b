import { CalendarPlus, CalendarX, ListPlus, UserRoundCheck } from 'lucide-react';
import { useState } from 'react';
import type { Placed, RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useCalmNews } from '../../../client/calm-news.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { telHref } from '../../../ui/tel-href.ts';
import { useDoor } from '../door/door-context.tsx';
import { changesDoor } from '../door/door-news.ts';
import { useRoomName } from '../use-room-name.ts';
import css from './panel.module.css';
import { Pass } from './person-row.tsx';
import { nameOnDoor, useSeen } from './person-words.ts';
import { SidePanel } from './side-panel.tsx';
import { useStanding } from './standing.ts';

/** One person at this door: how they stand, their number, and their place in the session. */
export const PersonSheet = ({ id }: { readonly id: string }) => {
  const text = useText();
  const { activity } = useDoor();
  const { value: person, askAgain } = useAnswer(`door person ${activity.id} ${id}`, (desk) =>
    desk.rooms.person({ activityId: activity.id, attendeeId: id }),
  );
  useCalmNews(
    (news) => changesDoor(news, activity.id) || (news.kind === 'scan' && news.row.attendeeId === id),
    askAgain,
  );
  return (
    <SidePanel title={text('rooms.person')}>
      {person !== null && (
        <div className={css.sheet}>
          <Facts person={person} />
          <Acts person={person} onDone={askAgain} />
        </div>
      )}
    </SidePanel>
  );
};

const Facts = ({ person }: { readonly person: RoomPerson }) => {
  const text = useText();
  const place = usePlace();
  const standing = useStanding();
  const seenWords = useSeen();
  const seen = seenWords(person);
  return (
    <div>
      <p className={css.sheetName}>
        <PersonName>{nameOnDoor(person)}</PersonName>
      </p>
      {person.ownScript !== '' && (
        <p>
          <PersonName>{person.name}</PersonName>
        </p>
      )}
      <p>
        <bdi>{place(person)}</bdi>
      </p>
      <ul className={css.facts}>
        <li>
          <b>{standing(person)}</b>
        </li>
        {person.note !== '' && (
          <li>
            <bdi>{person.note}</bdi>
          </li>
        )}
        {seen !== '' && <li>{seen}</li>}
        <li>{text(person.isCheckedIn ? 'rooms.checked-in' : 'rooms.not-checked-in')}</li>
      </ul>
      {person.phone !== '' && (
        <a className={css.phone} href={telHref(person.phone)}>
          <span className="sr-only">{text('rooms.call', { name: person.name, phone: '' })}</span>
          <span dir="ltr">{person.phone}</span>
        </a>
      )}
    </div>
  );
};

const Acts = ({ person, onDone }: { readonly person: RoomPerson; readonly onDone: () => void }) => {
  const text = useText();
  const { actions } = useDoor();
  const [overlaps, setOverlaps] = useState<Placed['overlaps']>([]);
  const change = async (what: 'book' | 'wait' | 'cancel') => {
    const placed = await actions.changePlace(what, person.id);
    setOverlaps(what === 'cancel' ? [] : (placed?.overlaps ?? []));
    onDone();
  };
  return (
    <div className={css.sheetActs}>
      {overlaps.map((other) => (
        <Overlap key={other.id} other={other} />
      ))}
      <Pass person={person} direction={person.insideSince === null ? 'entry' : 'exit'} />
      {!person.isCheckedIn && (
        <Button icon={UserRoundCheck} onClick={() => void actions.checkInHere(person.id)}>
          {text('rooms.act.check-in-here')}
        </Button>
      )}
      {person.booking !== 'booked' && (
        <Button icon={CalendarPlus} onClick={() => void change('book')}>
          {text('rooms.act.book')}
        </Button>
      )}
      {person.booking === 'none' && (
        <Button icon={ListPlus} onClick={() => void change('wait')}>
          {text('rooms.act.wait')}
        </Button>
      )}
      {person.booking !== 'none' && (
        <Button icon={CalendarX} onClick={() => void change('cancel')}>
          {text(person.booking === 'booked' ? 'rooms.act.cancel' : 'rooms.act.cancel-waiting')}
        </Button>
      )}
    </div>
  );
};

/** A second place at the same time is told; whether it may stand is for people to say. */
const Overlap = ({ other }: { readonly other: Placed['overlaps'][number] }) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const roomName = useRoomName();
  const place = other.room === '' ? other.title[language] : roomName(other.room);
  return (
    <p className={css.overlap} role="status">
      {text('rooms.overlap', { place, time: formats.time(other.from) })}
    </p>
  );
};
