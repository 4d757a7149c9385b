import { useMemo, useRef, useState } from 'react';
import { AreaPlaceholder } from '../../app/area-placeholder.tsx';
import { useSession } from '../../app/session-context.tsx';
import { useAnswer } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { abilitiesOf } from './abilities.ts';
import { AddPerson } from './form/add-person.tsx';
import { FIRST_QUERY } from './list/people-filter.ts';
import { PeopleList } from './list/people-list.tsx';
import { PeopleProvider } from './people-context.tsx';
import css from './people-screen.module.css';
import { PersonPanel } from './person/person-panel.tsx';
import { usePersonRoute } from './person-route.ts';

/** People: everybody in a list, and one of them beside it with all that is known. */
export const PeopleScreen = () => {
  const text = useText();
  const { session } = useSession();
  const { value: event } = useAnswer('people.event', (desk) => desk.event.state(), ['event']);
  const context = useMemo(
    () => (event === null ? null : { event, abilities: abilitiesOf(session) }),
    [event, session],
  );
  const [query, setQuery] = useState(FIRST_QUERY);
  const route = usePersonRoute();
  const screen = useRef<HTMLDivElement>(null);
  const close = () => {
    route.close();
    focusCurrentRow(screen.current);
  };
  const isOpen = route.id !== null || route.isAdding;
  if (context === null) return <AreaPlaceholder />;
  return (
    <PeopleProvider value={context}>
      <div ref={screen} className={css.people} data-open={isOpen || undefined}>
        <h1 className="sr-only">{text('attendees.title')}</h1>
        <PeopleList
          query={query}
          onQuery={setQuery}
          current={route.id ?? undefined}
          onCurrent={route.open}
          onAdd={route.add}
        />
        {route.isAdding && <AddPerson onAdded={route.open} onClose={close} />}
        {route.id !== null && <PersonPanel id={route.id} onClose={close} />}
      </div>
    </PeopleProvider>
  );
};

/** Who went from the list into the panel finds the way back to the same row. */
const focusCurrentRow = (screen: HTMLElement | null): void =>
  (
    screen?.querySelector<HTMLElement>('tr[aria-current]') ??
    screen?.querySelector<HTMLElement>('[data-first-focus]')
  )?.focus();
