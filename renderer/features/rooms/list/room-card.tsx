import type { RoomInList, RoomNumbers } from '../../../../shared/contract/rooms.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { useRoomName } from '../use-room-name.ts';
import css from './list.module.css';

export interface RoomCardProps {
  readonly room: RoomInList;
  /** The desk's clock. */
  readonly at: string;
  readonly onPick: (room: string) => void;
}

/** A room: what is on there with its numbers, and what comes next. The whole card opens its door. */
export const RoomCard = ({ room, at, onPick }: RoomCardProps) => {
  const text = useText();
  const formats = useFormats();
  const { language } = useLocale();
  const roomName = useRoomName();
  const { now, next } = room;
  return (
    <li>
      <button type="button" className={css.card} onClick={() => onPick(room.room)}>
        <b className={css.room}>
          <bdi>{roomName(room.room)}</bdi>
        </b>
        {now === null ? (
          <span className={css.free}>{text('rooms.card.free')}</span>
        ) : (
          <>
            <span className={css.now}>
              <bdi>{now.title[language]}</bdi>
            </span>
            <span>
              <span dir="ltr">
                {formats.time(now.from)}–{formats.time(now.until)}
              </span>
            </span>
            <Numbers numbers={now.numbers} />
          </>
        )}
        {next !== null && (
          <span className={css.next}>
            {text('rooms.card.next', {
              title: next.title[language],
              when:
                formats.isoDay(next.from) === formats.isoDay(at)
                  ? formats.time(next.from)
                  : formats.dayAndTime(next.from),
            })}
          </span>
        )}
      </button>
    </li>
  );
};

const Numbers = ({ numbers }: { readonly numbers: RoomNumbers }) => {
  const text = useText();
  const { inside, missing, waiting, capacity } = numbers;
  const share = (count: number): string => `${capacity ? Math.min(100, (100 * count) / capacity) : 0}%`;
  return (
    <>
      {capacity !== null && (
        <span className={css.bar} aria-hidden="true">
          <i className={css.kept} style={{ inlineSize: share(inside + missing) }} />
          <i className={css.filled} style={{ inlineSize: share(inside) }} />
        </span>
      )}
      <span className={css.numbers}>
        {text('rooms.card.numbers', {
          inside,
          missing,
          waiting,
          capacity: capacity ?? 0,
          hasLimit: capacity === null ? 'no' : 'yes',
        })}
      </span>
    </>
  );
};
