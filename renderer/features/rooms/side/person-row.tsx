import { memo } from 'react';
import type { RoomList, RoomPerson } from '../../../../shared/contract/rooms.ts';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { CallLink } from '../../../ui/call-link.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useDoor } from '../door/door-context.tsx';
import { nameOnDoor, usePersonLines } from './person-words.ts';
import css from './side.module.css';

export interface PersonRowProps {
  readonly person: RoomPerson;
  readonly list: RoomList;
}

/** A person of this session: who, what to know, and one touch to call or to let in. Not drawn again by scrolling. */
export const PersonRow = memo(({ person, list }: PersonRowProps) => {
  const { dispatch } = useDoor();
  return (
    <>
      {person.position !== null && <span className={css.position}>{person.position}</span>}
      <button
        type="button"
        className={css.person}
        onClick={() => dispatch({ kind: 'side', side: { kind: 'person', id: person.id } })}
      >
        <b>
          <PersonName>{nameOnDoor(person)}</PersonName>
        </b>
        <Lines person={person} list={list} />
      </button>
      {list !== 'inside' && <Call person={person} />}
      <Pass person={person} direction={list === 'inside' ? 'exit' : 'entry'} />
    </>
  );
});
PersonRow.displayName = 'PersonRow';

const Lines = ({ person, list }: PersonRowProps) => {
  const text = useText();
  const formats = useFormats();
  const linesOf = usePersonLines();
  const lines = linesOf(person);
  const since =
    list === 'inside' && person.insideSince !== null
      ? text('rooms.inside-since', { time: formats.time(person.insideSince) })
      : '';
  return (since === '' ? lines : withSince(since, lines)).map((line) => (
    <span key={line}>
      <bdi>{line}</bdi>
    </span>
  ));
};

/** A row has room for two lines below the name: with a note, the time stands beside how the name is read. */
const withSince = (since: string, lines: readonly string[]): readonly string[] => {
  const [latin, note] = lines;
  return note === undefined ? [since, ...lines] : [`${since}, ${latin}`, note];
};

/** Dials where the device can; the number itself is on the person's sheet. */
export const Call = ({ person }: { readonly person: RoomPerson }) => {
  const text = useText();
  if (person.phone === '') return <span />;
  return (
    <CallLink phone={person.phone} label={text('rooms.call', { name: person.name, phone: person.phone })} />
  );
};

/** Lets a person in, or out again. */
export const Pass = ({
  person,
  direction,
}: {
  readonly person: RoomPerson;
  readonly direction: 'entry' | 'exit';
}) => {
  const text = useText();
  const { actions, activity } = useDoor();
  if (activity.isCancelled && direction === 'entry') return <span />;
  return (
    <Button onClick={() => void actions.pass(person.id, { via: 'touch', direction })}>
      {text(`rooms.act.pass.${direction}`)}
      <span className="sr-only">{person.name}</span>
    </Button>
  );
};
