import { Check, CircleAlert, Phone } from 'lucide-react';
import { useMemo } from 'react';
import type { MusterMark, MusterPerson } from '../../../shared/contract/muster.ts';
import { useFormats, useText } from '../../locales/locale-context.tsx';
import { usePlace } from '../../locales/place.ts';
import type { Column } from '../../ui/data-table.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { telHref } from '../../ui/tel-href.ts';
import { useGroupName } from './muster-words.ts';
import css from './people-panel.module.css';

export interface MusterColumnsProps {
  readonly onMark: (person: MusterPerson, mark: MusterMark) => void;
  /** Where everybody is listed, each row says where they are. */
  readonly isPlaceShown: boolean;
}

const SIGNS = { safe: Check, missing: CircleAlert } as const;

/** Who it is, and the two marks. */
export const useMusterColumns = ({
  onMark,
  isPlaceShown,
}: MusterColumnsProps): readonly Column<MusterPerson>[] => {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'person',
        header: text('muster.column.person'),
        cell: (person) => <Person person={person} isPlaceShown={isPlaceShown} />,
      },
      {
        id: 'mark',
        header: text('muster.column.mark'),
        width: 'var(--marks-size)',
        cell: (person) => <Marks person={person} onMark={onMark} />,
      },
    ],
    [text, onMark, isPlaceShown],
  );
};

const Person = ({
  person,
  isPlaceShown,
}: {
  readonly person: MusterPerson;
  readonly isPlaceShown: boolean;
}) => {
  const text = useText();
  const formats = useFormats();
  const placeOf = usePlace();
  const groupName = useGroupName();
  const where = isPlaceShown ? groupName(person.place) : placeOf(person);
  return (
    <span className={css.person}>
      <span className={css.name}>
        <b>
          <PersonName>{person.name}</PersonName>
        </b>
        {person.ownScript !== '' && (
          <>
            {' '}
            <PersonName>{person.ownScript}</PersonName>
          </>
        )}
      </span>
      <span className={css.sub}>
        <bdi>{where}</bdi>
        {person.since !== null && ` · ${text('muster.since.short', { time: formats.time(person.since) })}`}
      </span>
    </span>
  );
};

const Marks = ({
  person,
  onMark,
}: {
  readonly person: MusterPerson;
  readonly onMark: MusterColumnsProps['onMark'];
}) => {
  const text = useText();
  return (
    <span className={css.marks}>
      {person.phone !== '' && (
        <a
          className={css.mark}
          href={telHref(person.phone)}
          aria-label={text('muster.call', { name: person.name, phone: person.phone })}
          title={person.phone}
        >
          <Phone className={css.icon} aria-hidden />
        </a>
      )}
      {(['missing', 'safe'] as const).map((mark) => {
        const Sign = SIGNS[mark];
        const isOn = person.mark === mark;
        return (
          <button
            key={mark}
            type="button"
            className={css.mark}
            data-mark={mark}
            aria-pressed={isOn}
            aria-label={text(`muster.mark.${mark}.of`, { name: person.name })}
            onClick={() => onMark(person, isOn ? 'open' : mark)}
          >
            <Sign className={css.icon} aria-hidden />
            <span className={css.word}>{text(`muster.mark.${mark}`)}</span>
          </button>
        );
      })}
    </span>
  );
};
