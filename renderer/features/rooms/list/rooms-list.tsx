import type { RoomInList } from '../../../../shared/contract/rooms.ts';
import { useCalmNews } from '../../../client/calm-news.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useEachMinute } from '../../../client/each-minute.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { changesDoor } from '../door/door-news.ts';
import { MissingSpeakers } from '../missing-speakers.tsx';
import css from './list.module.css';
import { RoomCard } from './room-card.tsx';

/** All rooms with what is on and what comes next; those where today is over, or nothing was, come last. */
export const RoomsList = ({ onPick }: { readonly onPick: (room: string) => void }) => {
  const text = useText();
  const { value, askAgain } = useAnswer('rooms', (desk) => desk.rooms.list());
  useCalmNews((news) => news.kind === 'bookings' || changesDoor(news, ''), askAgain);
  useEachMinute(askAgain);
  const today = value?.rooms.filter(({ isToday }) => isToday) ?? [];
  const others = value?.rooms.filter(({ isToday }) => !isToday) ?? [];
  return (
    <div className={css.page}>
      <h1 className={css.title}>{text('rooms.title')}</h1>
      <p className={css.hint}>{text('rooms.title.hint')}</p>
      <MissingSpeakers />
      {value === null && <Skeleton heightPx={240} />}
      {value?.rooms.length === 0 && <p className={css.none}>{text('rooms.no-rooms')}</p>}
      <Cards rooms={today} at={value?.at ?? ''} onPick={onPick} />
      {others.length > 0 && (
        <>
          <h2 className={css.heading}>{text('rooms.not-today')}</h2>
          <Cards rooms={others} at={value?.at ?? ''} onPick={onPick} />
        </>
      )}
    </div>
  );
};

const Cards = ({
  rooms,
  at,
  onPick,
}: {
  readonly rooms: readonly RoomInList[];
  readonly at: string;
  readonly onPick: (room: string) => void;
}) =>
  rooms.length === 0 ? null : (
    <ul className={css.cards}>
      {rooms.map((room) => (
        <RoomCard key={room.room} room={room} at={at} onPick={onPick} />
      ))}
    </ul>
  );
