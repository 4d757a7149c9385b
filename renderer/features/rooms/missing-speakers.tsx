import { Mic } from 'lucide-react';
import { useState } from 'react';
import type { MissingSpeakerView } from '../../../shared/contract/rooms.ts';
import { hrefOf } from '../../app/route.ts';
import { useCalmNews } from '../../client/calm-news.ts';
import { useAnswer } from '../../client/desk-context.tsx';
import { useEachMinute } from '../../client/each-minute.ts';
import { useFormats, useLocale, useText } from '../../locales/locale-context.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { telHref } from '../../ui/tel-href.ts';
import { changesDoor } from './door/door-news.ts';
import css from './missing-speakers.module.css';
import { useRoomName } from './use-room-name.ts';

/** More would push what else is on the screen out of it. */
const SHOWN_AT_FIRST = 3;

/** Speakers whom no door has seen, from 20 minutes before they speak. Says nothing while there are none. */
export const MissingSpeakers = () => {
  const text = useText();
  const [areAllShown, setAllShown] = useState(false);
  const { value, askAgain } = useAnswer('missing speakers', (desk) => desk.rooms.missingSpeakers());
  useCalmNews((news) => changesDoor(news, ''), askAgain);
  useEachMinute(askAgain);
  if (value === null || value.length === 0) return null;
  return (
    <section className={css.speakers}>
      <h2 className={css.heading}>
        {text('rooms.speakers')}
        <span>{text('rooms.speakers.count', { count: value.length })}</span>
      </h2>
      <ul>
        {value.slice(0, areAllShown ? value.length : SHOWN_AT_FIRST).map((one) => (
          <Speaker key={`${one.activityId} ${one.speakerId}`} speaker={one} />
        ))}
      </ul>

      {value.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className={css.more}
          aria-expanded={areAllShown}
          onClick={() => setAllShown(!areAllShown)}
        >
          {text('rooms.speakers.all', { count: value.length, areShown: areAllShown ? 'yes' : 'no' })}
        </button>
      )}
    </section>
  );
};

const Speaker = ({ speaker }: { readonly speaker: MissingSpeakerView }) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const roomName = useRoomName();
  const { name, room, startsInMinutes, activityId, title, phone, from } = speaker;
  return (
    <li className={css.row}>
      <Mic className={css.icon} aria-hidden />
      <span className={css.words}>
        <b>
          <PersonName>{name}</PersonName>
        </b>
        <span>
          {text('rooms.speakers.where', {
            room: room === '' ? title[language] : roomName(room),
            minutes: Math.abs(startsInMinutes),
            isOn: startsInMinutes < 0 ? 'yes' : 'no',
            time: formats.time(from),
          })}
        </span>
      </span>
      {phone !== '' && (
        <a className={css.act} href={telHref(phone)} aria-label={text('rooms.call', { name, phone })}>
          {text('rooms.act.call')}
        </a>
      )}
      {room !== '' && (
        <a
          className={css.act}
          href={hrefOf('rooms', room, activityId)}
          aria-label={text('rooms.speakers.open', { room: roomName(room) })}
        >
          {text('rooms.act.open')}
        </a>
      )}
    </li>
  );
};
