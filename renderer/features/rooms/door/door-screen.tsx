import { usePreferences } from '../../../app/preferences-context.tsx';
import { hrefOf } from '../../../app/route.ts';
import { useSession } from '../../../app/session-context.tsx';
import { useEventState } from '../../../client/event-state.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { SeatsCard } from '../seats/seats-card.tsx';
import { Side } from '../side/side.tsx';
import { useRoomName } from '../use-room-name.ts';
import css from './door.module.css';
import { DoorProvider, useDoor } from './door-context.tsx';
import { DoorLintel } from './door-lintel.tsx';
import { Flash } from './flash.tsx';
import { Pinned } from './pinned.tsx';
import { SessionHead } from './session-head.tsx';
import stripCss from './strip.module.css';
import { ThumbBar } from './thumb-bar.tsx';
import { type DoorScreenState, type DoorSetting, useDoorScreen } from './use-door.ts';
import { useDoorKeys } from './use-door-keys.ts';
import { useDoorNow } from './use-door-now.ts';
import { useDoorState } from './use-door-state.ts';
import { useIsDark } from './use-is-dark.ts';
import { VerdictStrip } from './verdict-strip.tsx';

export interface DoorScreenProps {
  readonly room: string;
  /** Empty: the session that is on by the clock. */
  readonly activityId: string;
  readonly onBack: () => void;
}

/** One door: which session, who is inside, who is missing, and the last verdict. */
export const DoorScreen = ({ room, activityId, onBack }: DoorScreenProps) => {
  const { state } = useDoorState(room, activityId);
  const event = useEventState().value;
  const { session } = useSession();
  const { preferences } = usePreferences();
  const isDark = useIsDark(preferences.appearance);
  const nowMs = useDoorNow();
  return (
    <div className={css.door} data-door data-own-frame {...(isDark ? { 'data-theme': 'dark' } : {})}>
      <DoorLintel
        room={room}
        device={session?.deviceName || (event?.desk.name ?? '')}
        operator={session?.name ?? ''}
        nowMs={nowMs}
        onBack={onBack}
      />
      {state === null || event === null ? (
        <Waiting />
      ) : state.activity === null || state.numbers === null ? (
        <NothingOn door={state} onBack={onBack} />
      ) : (
        <OpenDoor
          // Another session at this door: what was on the strip belongs to the one before.
          key={state.activity.id}
          event={event}
          room={room}
          door={state}
          activity={state.activity}
          numbers={state.numbers}
        />
      )}
    </div>
  );
};

const OpenDoor = (setting: DoorSetting) => {
  const screen = useDoorScreen(setting);
  return (
    <DoorProvider value={screen.shared}>
      <Layout screen={screen} />
    </DoorProvider>
  );
};

const Layout = ({ screen }: { readonly screen: DoorScreenState }) => {
  useDoorKeys(screen);
  return (
    <>
      <div className={css.top}>
        <Hints />
        <SessionHead />
      </div>
      <SeatsCard />
      <div className={css.low}>
        <Trouble />
        <Pinned />
        <VerdictStrip />
        <ThumbBar />
      </div>
      <Side onCameraCode={screen.onCameraCode} />
      <Flash shown={screen.shared.state.shown} />
    </>
  );
};

/** What the host should know before the session itself: the clock has another one, or people are still inside. */
const Hints = () => {
  const text = useText();
  const { language } = useLocale();
  const roomName = useRoomName();
  const { door, room, activity } = useDoor();
  const { byClock, stillInside } = door;
  return (
    <>
      {activity.room !== room && (
        <p className={css.hint} role="status">
          {activity.room === ''
            ? text('rooms.moved.away')
            : text('rooms.moved', { room: roomName(activity.room) })}
        </p>
      )}
      {byClock !== null && byClock.id !== activity.id && (
        <p className={css.hint}>
          <span>{text('rooms.by-hand', { title: byClock.title[language] })}</span>
          <a className={css.hintAct} href={hrefOf('rooms', room)}>
            {text('rooms.to-clock')}
          </a>
        </p>
      )}
      {stillInside !== null && (
        <p className={css.hint}>
          <span>
            {text('rooms.still-inside', {
              count: stillInside.inside,
              title: stillInside.title[language],
            })}
          </span>
          <a className={css.hintAct} href={hrefOf('rooms', room, stillInside.id)}>
            {text('rooms.still-inside.open')}
          </a>
        </p>
      )}
    </>
  );
};

/** What the desk could not do, until it can. */
const Trouble = () => {
  const { trouble } = useDoor();
  const { messages } = useLocale();
  if (trouble === null) return null;
  return (
    <p className={stripCss.trouble} role="alert">
      {messages.text(messages.has(trouble.key) ? trouble.key : 'rooms.not-done', trouble.values)}
    </p>
  );
};

const Waiting = () => (
  <div className={css.waiting} aria-busy="true">
    <Skeleton width="40%" heightPx={46} />
    <Skeleton heightPx={320} />
  </div>
);

const NothingOn = ({
  door,
  onBack,
}: {
  readonly door: Pick<DoorSetting['door'], 'room' | 'following'>;
  readonly onBack: () => void;
}) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { following, room } = door;
  return (
    <div className={css.nothing}>
      <h1>{text(following === null ? 'rooms.nothing' : 'rooms.nothing-yet')}</h1>
      {following !== null && (
        <p>
          {text('rooms.following', {
            title: following.title[language],
            when: formats.dayAndTime(following.from),
          })}
        </p>
      )}
      <p className={css.nothingActs}>
        {following !== null && (
          <a className={css.hintAct} href={hrefOf('rooms', room, following.id)}>
            {text('rooms.open-early')}
          </a>
        )}
        <button type="button" className={css.hintAct} onClick={onBack}>
          {text('rooms.another-room')}
        </button>
      </p>
    </div>
  );
};
