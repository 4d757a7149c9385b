import type { RoomInList, RoomNumbers } from '../../../../shared/contract/rooms.ts';
import { useFormats, useLocale, useText } from '../../../locales/locale-context.tsx';
import { ArchPips } from '../../../ui/arch-pips.tsx';
import { useRoomName } from '../use-room-name.ts';
import css from './list.module.css';

export interface RoomCardProps {
  readonly room: RoomInList;
  readonly onPick: (room: string) => void;
}

/** A room: what is on there with its numbers, and what comes next. The whole card opens its door. */
export const RoomCard = ({ room, onPick }: RoomCardProps) => {
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
                {formats.time(now.from)} – {formats.time(now.until)}
              </span>
            </span>
            <Numbers numbers={now.numbers} />
          </>
        )}
        {next !== null && (
          <span className={css.next}>
            {text('rooms.card.next', {
              title: next.title[language],
              when: room.isToday ? formats.time(next.from) : formats.dayAndTime(next.from),
            })}
          </span>
        )}
      </button>
    </li>
  );
};

const MOST_PIPS = 24;

const Numbers = ({ numbers }: { readonly numbers: RoomNumbers }) => {
  const text = useText();
  const { inside, missing, waiting, capacity } = numbers;
  const words = text('rooms.card.numbers', {
    inside,
    missing,
    waiting,
    capacity: capacity ?? 0,
    hasLimit: capacity === null ? 'no' : 'yes',
  });
  const share = capacity === null || capacity === 0 ? 0 : Math.min(1, inside / capacity);
  const total = Math.min(capacity ?? 0, MOST_PIPS);
  return (
    <>
      {total > 0 && <ArchPips here={Math.round(share * total)} total={total} label={words} />}
      <span className={css.numbers}>{words}</span>
    </>
  );
};
