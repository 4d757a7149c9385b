import { type KeyboardEvent, useRef } from 'react';
import type { RoomList } from '../../../../shared/contract/rooms.ts';
import { ROOM_LISTS } from '../../../../shared/domain/programme/room-lists.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { useDoor } from '../door/door-context.tsx';
import { useDoorPeople } from '../door/use-door-people.ts';
import { PeopleRows } from './people-rows.tsx';
import css from './side.module.css';
import { WaitingFoot } from './waiting-foot.tsx';

/** Who is missing, inside and waiting. */
export const PeopleLists = () => {
  const text = useText();
  const { state, activity } = useDoor();
  const people = useDoorPeople(activity.id, state.list);
  return (
    <>
      <Tabs />
      <div
        className={css.list}
        role="tabpanel"
        id="door-people"
        aria-label={text(`rooms.list.${state.list}`, { count: people.total ?? 0 })}
      >
        {people.total === 0 ? (
          <p className={css.hint}>{text(`rooms.none.${state.list}`)}</p>
        ) : (
          <PeopleRows key={`${activity.id} ${state.list}`} people={people} list={state.list} />
        )}
      </div>
      <WaitingFoot />
    </>
  );
};

const Tabs = () => {
  const text = useText();
  const tabs = useRef<HTMLDivElement>(null);
  const { state, dispatch, numbers } = useDoor();
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isMirrored = document.documentElement.dir === 'rtl';
    const place = ROOM_LISTS.indexOf(state.list) + (isMirrored ? -step : step);
    const next = ROOM_LISTS[(place + ROOM_LISTS.length) % ROOM_LISTS.length] ?? 'missing';
    dispatch({ kind: 'list', list: next });
    tabs.current?.querySelector<HTMLElement>(`[data-list="${next}"]`)?.focus();
  };
  return (
    <div ref={tabs} className={css.tabs} role="tablist" aria-label={text('rooms.people')} onKeyDown={move}>
      {ROOM_LISTS.map((list) => (
        <Tab
          key={list}
          list={list}
          count={numbers[list]}
          isChosen={list === state.list}
          onChoose={() => dispatch({ kind: 'list', list })}
        />
      ))}
    </div>
  );
};

interface TabProps {
  readonly list: RoomList;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const Tab = ({ list, count, isChosen, onChoose }: TabProps) => {
  const text = useText();
  const formats = useFormats();
  return (
    <button
      type="button"
      role="tab"
      className={css.tab}
      data-list={list}
      aria-selected={isChosen}
      aria-controls="door-people"
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      {text(`rooms.tab.${list}`)} <b>{formats.number(count)}</b>
    </button>
  );
};
