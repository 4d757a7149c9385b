import { useEffect, useRef } from 'react';
import type { FoundAttendee } from '../../../shared/contract/attendees.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { VerdictSymbol } from '../../ui/verdict-symbol.tsx';
import type { Command } from './command.ts';
import css from './command-search.module.css';

export interface RowProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The chosen row is kept in view. */
const useInView = (isChosen: boolean) => {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return row;
};

/** A person: name, own script, where from, and whether they are here. */
export const PersonRow = ({
  person,
  id,
  isChosen,
  onChoose,
}: RowProps & { readonly person: FoundAttendee }) => {
  const text = useText();
  const { language } = useLocale();
  const row = useInView(isChosen);
  const country = /^[A-Z]{2}$/.test(person.country)
    ? (new Intl.DisplayNames([language], { type: 'region' }).of(person.country) ?? person.country)
    : person.country;
  const isHere = person.presence === 'here';
  return (
    <div ref={row} id={id} role="option" aria-selected={isChosen} className={css.option} onClick={onChoose}>
      <VerdictSymbol face={isHere ? 'go' : person.presence === 'expected' ? 'none' : 'stop'} sizePx={20} />
      <span className={css.words}>
        <b>
          <PersonName>{person.name}</PersonName>
        </b>
        {person.ownScript !== '' && (
          <span className={css.also}>
            <PersonName>{person.ownScript}</PersonName>
          </span>
        )}
        <span className={css.place}>
          <PersonName>{[person.town, country].filter(Boolean).join(', ')}</PersonName>
        </span>
      </span>
      <span className={css.also}>{text(`attendees.presence.${person.presence}`)}</span>
    </div>
  );
};

/** A screen or a command, with the key that does the same. */
export const CommandRow = ({ command, id, isChosen, onChoose }: RowProps & { readonly command: Command }) => {
  const row = useInView(isChosen);
  const Icon = command.icon;
  return (
    <div ref={row} id={id} role="option" aria-selected={isChosen} className={css.option} onClick={onChoose}>
      <Icon className={css.icon} aria-hidden />
      <span className={css.words}>{command.label}</span>
      {command.kbd && <Kbd keys={command.kbd} />}
    </div>
  );
};
