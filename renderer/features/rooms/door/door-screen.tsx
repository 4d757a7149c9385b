import { useReducer } from 'react';
import { usePreferences } from '../../../app/preferences-context.tsx';
import { hrefOf } from '../../../app/route.ts';
import { useSession } from '../../../app/session-context.tsx';
import { useEventState } from '../../../client/event-state.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { UnreadNotice } from '../../../scan-field/unread-notice.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { SeatsCard } from '../seats/seats-card.tsx';
import { Side } from '../side/side.tsx';
import { useRoomName } from '../use-room-name.ts';
import { CalledOff } from './called-off.tsx';
import css from './door.module.css';
import { DoorProvider, useDoor } from './door-context.tsx';
import { DoorLintel } from './door-lintel.tsx';
import { doorReducer, FIRST_DOOR_STATE, hasOpenRefusal } from './door-reducer.ts';
import { Flash } from './flash.tsx';
import { Pinned } from './pinned.tsx';
import { SessionHead } from './session-head.tsx';
import stripCss from './strip.module.css';
import { ThumbBar } from './thumb-bar.tsx';
import { type DoorScreenState, type DoorSetting, useDoorScreen } from './use-door.ts';
import { useDoorKeys } from './use-door-keys.ts';
import { useDoorNow } from './use-door-now.ts';
import { useIsDark } from './use-is-dark.ts';
import { useStandingDoor } from './use-standing-door.ts';
import { VerdictStrip } from './verdict-strip.tsx';

export interface DoorScreenProps {
  readonly room: string;
  /** Empty: the session that is on by the clock. */
  readonly activityId: string;
  readonly onBack: () => void;
}

/** One door: which session, who is inside, who is missing, and the last verdict. */
export const DoorScreen = ({ room, activityId, onBack }: DoorScreenProps) => {
  const [doorState, dispatch] = useReducer(doorReducer, FIRST_DOOR_STATE);
  const state = useStandingDoor(room, activityId, hasOpenRefusal(doorState));
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
          setting={{ event, room, door: state, activity: state.activity, numbers: state.numbers }}
          reducer={[doorState, dispatch]}
        />
      )}
    </div>
  );
};

interface OpenDoorProps {
  readonly setting: DoorSetting;
  readonly reducer: Parameters<typeof useDoorScreen>[1];
}

const OpenDoor = ({ setting, reducer }: OpenDoorProps) => {
  const screen = useDoorScreen(setting, reducer);
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
        <Unread />
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
  const { door, room, activity, state, deskNowMs } = useDoor();
  const { byClock, stillInside } = door;
  const isHeld = byClock === null && hasOpenRefusal(state) && Date.parse(activity.until) <= deskNowMs;
  return (
    <>
      {isHeld && <p className={css.hint}>{text('rooms.held')}</p>}
      {activity.isCancelled && <CalledOff movedTo={door.movedTo} />}
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

/** How many codes have to be scanned again, until they are. */
const Unread = () => {
  const { state, dispatch, field } = useDoor();
  const settle = () => {
    dispatch({ kind: 'unread-settled' });
    field.current?.focus();
  };
  return <UnreadNotice codes={state.unread} onSettle={settle} />;
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

const NothingOn = ({ door, onBack }: { readonly door: DoorSetting['door']; readonly onBack: () => void }) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const { following, calledOff, movedTo, room } = door;
  return (
    <div className={css.nothing}>
      <h1>{text(following === null ? 'rooms.nothing' : 'rooms.nothing-yet')}</h1>
      {calledOff !== null && (
        <CalledOff
          title={calledOff.title[language]}
          movedTo={movedTo}
          doorHref={hrefOf('rooms', room, calledOff.id)}
        />
      )}
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
