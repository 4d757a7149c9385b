import type { RoomState } from '../../../../shared/contract/rooms.ts';
import { hrefOf } from '../../../app/route.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { useRoomName } from '../use-room-name.ts';
import css from './door.module.css';

/** Where a cancelled session takes place instead, as a door says it; `startsAt` is empty where it does not. */
export const useCalledOff = (): ((instead: {
  readonly room: string;
  readonly startsAt: string;
}) => string) => {
  const text = useText();
  const formats = useFormats();
  const roomName = useRoomName();
  return ({ room, startsAt }) =>
    text('rooms.called-off', {
      isElsewhere: startsAt === '' ? 'no' : 'yes',
      hasRoom: room === '' ? 'no' : 'yes',
      room: room === '' ? '' : roomName(room),
      when: startsAt === '' ? '' : formats.dayAndTime(startsAt),
    });
};

export interface CalledOffProps {
  /** Where no title stands above. */
  readonly title?: string;
  readonly movedTo: RoomState['movedTo'];
  /** The door of the cancelled session, where this is not it: its people are listed there, to be called. */
  readonly doorHref?: string;
}

/** Says of a cancelled session that nobody is let in, and leads to where it takes place instead. */
export const CalledOff = ({ title, movedTo, doorHref }: CalledOffProps) => {
  const text = useText();
  const calledOff = useCalledOff();
  return (
    <p className={css.hint} role="status">
      <span>
        {title !== undefined && <b>{text('rooms.called-off.title', { title })} </b>}
        {calledOff({ room: movedTo?.room ?? '', startsAt: movedTo?.from ?? '' })}
      </span>
      {movedTo !== null && movedTo.room !== '' && (
        <a className={css.hintAct} href={hrefOf('rooms', movedTo.room, movedTo.id)}>
          {text('rooms.called-off.open')}
        </a>
      )}
      {doorHref !== undefined && (
        <a className={css.hintAct} href={doorHref}>
          {text('rooms.called-off.people')}
        </a>
      )}
    </p>
  );
};
