import { X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import css from './editor.module.css';
import { PersonSearch } from './person-search.tsx';
import type { ActivityForm } from './use-activity-draft.ts';

export interface SpeakersFieldProps {
  readonly form: ActivityForm;
  readonly names: Readonly<Record<string, string>>;
}

/** Who speaks: people on the list by search, others by name. */
export const SpeakersField = ({ form, names }: SpeakersFieldProps) => {
  const text = useText();
  const { shown, change } = form;
  // Whoever was found here is not among the names that the desk gave yet.
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const { speakers, speakerNames } = shown;
  const nameOf = (id: string): string => names[id] ?? found[id] ?? '';
  return (
    <div className={css.people}>
      <ul className={css.chips} aria-label={text('programme.speakers')}>
        {speakers.map((id) => (
          <Person
            key={id}
            name={nameOf(id)}
            onRemove={() => change({ speakers: speakers.filter((one) => one !== id) })}
          />
        ))}
        {speakerNames.map((name) => (
          <Person
            key={name}
            name={name}
            note={text('programme.not-on-list')}
            onRemove={() => change({ speakerNames: speakerNames.filter((one) => one !== name) })}
          />
        ))}
      </ul>
      <PersonSearch
        label={text('programme.add-speaker')}
        onPick={({ id, name }) => {
          setFound((before) => ({ ...before, [id]: name }));
          if (!speakers.includes(id)) change({ speakers: [...speakers, id] });
        }}
        onName={(name) => {
          if (!speakerNames.includes(name)) change({ speakerNames: [...speakerNames, name] });
        }}
      />
    </div>
  );
};

interface PersonProps {
  readonly name: string;
  readonly note?: string;
  readonly onRemove: () => void;
}

const Person = ({ name, note, onRemove }: PersonProps) => {
  const text = useText();
  return (
    <li className={css.chip}>
      <PersonName>{name}</PersonName>
      {note && <span className={css.quiet}>{note}</span>}
      <Button
        size="small"
        variant="quiet"
        icon={X}
        aria-label={text('programme.remove', { name })}
        onClick={onRemove}
      />
    </li>
  );
};
