import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { RoomList, RoomPerson } from '../../../../shared/contract/rooms.ts';
import type { Pages } from '../../../client/use-pages.ts';
import { PersonRow } from './person-row.tsx';
import css from './side.module.css';

const ROW_PX = 75;

export interface PeopleRowsProps {
  readonly people: Pages<RoomPerson>;
  readonly list: RoomList;
}

/** Draws only the rows in view, so that a hall of 2,000 scrolls as easily as a workshop. */
export const PeopleRows = ({ people, list }: PeopleRowsProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const { total, rowAt, onView } = people;
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    onChange: ({ range }) => range && onView(range.startIndex, range.endIndex),
  });
  return (
    <div ref={scroller} className={css.scroller}>
      <ul style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const person = rowAt(index);
          return (
            <li
              key={index}
              className={css.row}
              style={{ blockSize: ROW_PX, transform: `translateY(${start}px)` }}
              aria-setsize={total ?? 0}
              aria-posinset={index + 1}
            >
              {person !== undefined && <PersonRow person={person} list={list} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
