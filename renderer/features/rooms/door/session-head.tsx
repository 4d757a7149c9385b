import { CalendarClock } from 'lucide-react';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { THEMES, ThemeLetter } from '../../../ui/theme-letter.tsx';
import css from './door.module.css';
import { useDoor } from './door-context.tsx';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;

/** Which session this is, with whom, and how long until it starts. */
export const SessionHead = () => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { activity, door, dispatch } = useDoor();
  return (
    <header className={css.head}>
      <div className={css.session}>
        <p className={css.kind}>
          <ThemeOf id={activity.theme} />
          <KindAndTheme />
        </p>
        <h1 className={css.title}>
          <bdi>{activity.title[language]}</bdi>
        </h1>
        <p className={css.times}>
          {activity.isCancelled && <b>{text('rooms.cancelled')} </b>}
          <span dir="ltr">
            {text('rooms.times', {
              from: formats.time(activity.from),
              until: formats.time(activity.until),
              day: formats.date(activity.from),
              isToday: formats.isoDay(activity.from) === formats.isoDay(door.at) ? 'yes' : 'no',
            })}
          </span>
          <Speakers />
        </p>
      </div>
      <div className={css.soon}>
        {!activity.isCancelled && <Soon />}
        <Button
          size="small"
          variant="quiet"
          icon={CalendarClock}
          onClick={() => dispatch({ kind: 'side', side: { kind: 'sessions' } })}
        >
          <span className={css.change}>{text('rooms.session.change')}</span>
        </Button>
      </div>
    </header>
  );
};

const ThemeOf = ({ id }: { readonly id: string }) => {
  const { language } = useLocale();
  const { event } = useDoor();
  const letter = THEMES.find((theme) => theme === id);
  if (letter === undefined) return null;
  const label = event.event.themes.find((theme) => theme.id === id)?.label[language] ?? id;
  return <ThemeLetter theme={letter} label={label} />;
};

const KindAndTheme = () => {
  const text = useText();
  const { language } = useLocale();
  const { activity, event } = useDoor();
  const theme = event.event.themes.find(({ id }) => id === activity.theme)?.label[language];
  const kind = text('rooms.kind', { kind: activity.kind });
  return <bdi>{theme === undefined ? kind : text('rooms.kind-and-theme', { kind, theme })}</bdi>;
};

const Speakers = () => {
  const text = useText();
  const { door, activity } = useDoor();
  if (door.speakers.length === 0) return null;
  const missing = door.speakers.filter(({ wasSeen }) => !wasSeen);
  return (
    <>
      {' '}
      {text('rooms.with')}{' '}
      {door.speakers.map(({ name }, place) => (
        <span key={name}>
          {place > 0 && ', '}
          <PersonName>{name}</PersonName>
        </span>
      ))}
      {missing.length > 0 && !activity.isCancelled && (
        <span className={css.unseen}> {text('rooms.unseen', { count: missing.length })}</span>
      )}
    </>
  );
};

/** Minutes until the start, then until the end; hours where there are many. */
const Soon = () => {
  const text = useText();
  const { activity, deskNowMs } = useDoor();
  const toStart = Math.ceil((Date.parse(activity.from) - deskNowMs) / MINUTE_MS);
  const toEnd = Math.ceil((Date.parse(activity.until) - deskNowMs) / MINUTE_MS);
  if (toEnd <= 0) return <p>{text('rooms.ended')}</p>;
  const minutes = toStart > 0 ? toStart : toEnd;
  const isLong = minutes >= 2 * HOUR_MINUTES;
  const count = isLong ? Math.round(minutes / HOUR_MINUTES) : minutes;
  return (
    <p>
      <b className={css.minutes}>{text(isLong ? 'rooms.hours' : 'rooms.minutes', { count })}</b>
      {text(toStart > 0 ? 'rooms.until-start' : 'rooms.until-end')}
    </p>
  );
};
