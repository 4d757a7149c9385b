import { ChevronLeft, Volume2, VolumeX } from 'lucide-react';
import { MusterButton } from '../../../app/muster-button.tsx';
import { usePreferences } from '../../../app/preferences-context.tsx';
import { useConnection } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { BrandArch } from '../../../ui/brand-arch.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useRoomName } from '../use-room-name.ts';
import css from './door-lintel.module.css';

export interface DoorLintelProps {
  readonly room: string;
  /** "Tablet 4" */
  readonly device: string;
  /** Who works here; empty where nobody has signed in. */
  readonly operator: string;
  readonly nowMs: number;
  readonly onBack: () => void;
}

/** The beam over a door: which room, which device, and how it stands with the desk. */
export const DoorLintel = ({ room, device, operator, nowMs, onBack }: DoorLintelProps) => {
  const text = useText();
  const formats = useFormats();
  const roomName = useRoomName();
  return (
    <div className={css.lintel}>
      <button type="button" className={css.back} aria-label={text('rooms.back')} onClick={onBack}>
        <ChevronLeft size={24} aria-hidden />
      </button>
      <p className={css.room}>
        <BrandArch />
        <bdi>{roomName(room)}</bdi>
      </p>
      <p className={css.where}>
        <b>
          <bdi>{device}</bdi>
        </b>
        {operator !== '' && <span>{text('rooms.host', { name: operator })}</span>}
      </p>
      <div className={css.who}>
        <LineState />
        <SoundSwitch />
        <MusterButton />
        <time className={css.clock} dir="ltr">
          {formats.time(nowMs)}
        </time>
      </div>
    </div>
  );
};

const LineState = () => {
  const text = useText();
  const isLost = useConnection() === 'lost';
  return (
    <span className={classNames(css.state, isLost && css.lost)} role="status">
      <i className={css.dot} />
      <span className={isLost ? undefined : css.words}>
        {text(isLost ? 'rooms.line.lost' : 'rooms.line.open')}
      </span>
    </span>
  );
};

const SoundSwitch = () => {
  const text = useText();
  const { preferences, change } = usePreferences();
  const { isMuted } = preferences;
  const Icon = isMuted ? VolumeX : Volume2;
  return (
    <button
      type="button"
      className={classNames(css.sound, isMuted && css.lost)}
      aria-keyshortcuts="Control+M"
      onClick={() => change({ isMuted: !isMuted })}
    >
      <Icon size={18} aria-hidden />
      <span className={isMuted ? undefined : css.words}>
        {text(isMuted ? 'app.sound.off' : 'app.sound.on')}
      </span>
    </button>
  );
};
