import { hrefOf } from '../../../app/route.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { useDoor } from '../door/door-context.tsx';
import css from './panel.module.css';
import { SidePanel } from './side-panel.tsx';

/** Another session of this room, by hand; or the clock again. */
export const Sessions = () => {
  const text = useText();
  const { language } = useLocale();
  const formats = useFormats();
  const { room, activity, door, dispatch } = useDoor();
  const sessions = useAnswer(`sessions ${room}`, (desk) => desk.rooms.sessions({ room }), [
    'programme',
  ]).value;
  const close = () => dispatch({ kind: 'side', side: { kind: 'lists' } });
  return (
    <SidePanel title={text('rooms.session.change')}>
      <ul className={css.sessions}>
        {sessions?.map((session) => (
          <li key={session.id}>
            <a
              className={css.session}
              // The session that the clock has is followed by the clock.
              href={
                session.id === door.byClock?.id ? hrefOf('rooms', room) : hrefOf('rooms', room, session.id)
              }
              aria-current={session.id === activity.id || undefined}
              onClick={close}
            >
              <span dir="ltr">
                {formats.date(session.from)} {formats.time(session.from)}
              </span>
              <b>
                <bdi>{session.title[language]}</bdi>
              </b>
              {session.id === door.byClock?.id && <span>{text('rooms.session.by-clock')}</span>}
              {session.isCancelled && <span>{text('rooms.cancelled')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </SidePanel>
  );
};
