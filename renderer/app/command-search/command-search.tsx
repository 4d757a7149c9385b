import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../locales/locale-context.tsx';
import type { Area } from '../area.ts';
import { usePreferences } from '../preferences-context.tsx';
import { useRoute } from '../route.ts';
import { commandsFor, isCalled, isNamed } from './command.ts';
import css from './command-search.module.css';
import { CommandRow, PersonRow } from './result-rows.tsx';
import { useCommands } from './use-commands.ts';
import { useFoundPeople } from './use-found-people.ts';

export interface CommandSearchProps {
  readonly areas: readonly Area[];
  readonly onClose: () => void;
  readonly onMuster?: () => void;
}

/**
 * People, screens and commands behind Ctrl K. It stands beside the screen: a scan goes on underneath, and
 * a press anywhere else closes it. Rendered only while it is open.
 */
export const CommandSearch = ({ areas, onClose, onMuster }: CommandSearchProps) => {
  const text = useText();
  const { go } = useRoute();
  const { preferences } = usePreferences();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const people = useFoundPeople(typed);
  const commands = commandsFor(useCommands(areas, onMuster), typed);
  const areCommandsFirst =
    commands.some((each) => isCalled(each, typed)) && !people.some((each) => isNamed(each, typed));
  const toPeople = people.map((person) => ({ id: person.id, run: () => go('people', person.id) }));
  const results = areCommandsFirst ? [...commands, ...toPeople] : [...toPeople, ...commands];
  const at = Math.min(chosen, results.length - 1);
  useReturnOfFocus(root);
  useCloseOutside(root, onClose);
  const act = (place: number) => {
    onClose();
    results[place]?.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) setChosen((at + step + results.length) % results.length);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) act(at);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionOf = (place: number) => ({
    id: `${id}-${place}`,
    isChosen: place === at,
    onChoose: () => act(place),
  });
  const commandRows = (from: number) => (
    <>
      {commands.length > 0 && <Heading>{text('command-search.commands')}</Heading>}
      {commands.map((command, place) => (
        <CommandRow key={command.id} command={command} {...optionOf(from + place)} />
      ))}
    </>
  );
  return (
    <div
      ref={root}
      className={css.panel}
      style={{ zoom: preferences.zoomPercent / 100 }}
      role="dialog"
      aria-label={text('app.search')}
    >
      <div className={css.field}>
        <Search className={css.icon} aria-hidden />
        <input
          className={css.input}
          role="combobox"
          aria-label={text('app.search')}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={results.length === 0 ? undefined : `${id}-${at}`}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={text('command-search.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKey}
          // It opens because somebody asked for it, to type.
          autoFocus
        />
      </div>
      <div
        className={css.results}
        id={`${id}-list`}
        role="listbox"
        aria-label={text('command-search.results')}
      >
        {areCommandsFirst && commandRows(0)}
        {people.length > 0 && <Heading>{text('app.area.people')}</Heading>}
        {people.map((person, place) => (
          <PersonRow
            key={person.id}
            person={person}
            {...optionOf(areCommandsFirst ? commands.length + place : place)}
          />
        ))}
        {!areCommandsFirst && commandRows(people.length)}
      </div>
      {results.length === 0 && (
        <p className={css.none} role="status">
          {text('command-search.none')}
        </p>
      )}
    </div>
  );
};

const Heading = ({ children }: { readonly children: string }) => (
  <div className={css.heading} role="presentation">
    {children}
  </div>
);

/** Gives the keyboard back to whoever had it, unless a command took it elsewhere. */
const useReturnOfFocus = (root: { readonly current: HTMLElement | null }): void => {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const had = before.current;
    const panel = root.current;
    panel?.querySelector('input')?.focus();
    return () => {
      if (panel?.contains(document.activeElement) !== false && had instanceof HTMLElement) had.focus();
    };
  }, [root]);
};

const useCloseOutside = (root: { readonly current: HTMLElement | null }, onClose: () => void): void => {
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const pressed = event.target instanceof Element ? event.target : null;
      // The button in the lintel closes it by itself.
      const isOpener = pressed?.closest('[aria-keyshortcuts="Control+K"]') !== null;
      if (pressed !== null && !isOpener && !root.current?.contains(pressed)) onClose();
    };
    window.addEventListener('pointerdown', onPress);
    return () => window.removeEventListener('pointerdown', onPress);
  }, [root, onClose]);
};
