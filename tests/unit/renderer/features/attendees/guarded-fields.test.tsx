import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useAnswer } from '../../../../../renderer/client/desk-context.tsx';
import { abilitiesOf } from '../../../../../renderer/features/attendees/abilities.ts';
import { PeopleProvider } from '../../../../../renderer/features/attendees/people-context.tsx';
import { PersonPanel } from '../../../../../renderer/features/attendees/person/person-panel.tsx';
import type { Role } from '../../../../../shared/contract/procedure.ts';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

/** The first person of the list, as somebody with this role sees them. */
const FirstPerson = ({ role }: { readonly role: Role }) => {
  const { value: event } = useAnswer('people.event', (desk) => desk.event.state(), ['event']);
  const { value: people } = useAnswer(
    'first',
    (desk) => desk.attendees.search({ text: 'Lovelace', limit: 1 }),
    ['attendees'],
  );
  const id = people?.found[0]?.id;
  if (event === null || id === undefined) return null;
  return (
    <PeopleProvider value={{ event, abilities: abilitiesOf({ role, isOpen: false }) }}>
      <PersonPanel id={id} onClose={() => undefined} />
    </PeopleProvider>
  );
};

/** What a role finds at Ada, whose ticket was revoked: how many codes to restore, and the fields that are only shown. */
const offeredTo = async (role: Role) => {
  const at = await openDeskPage(<FirstPerson role={role} />);
  page = at;
  await at.ask(async (desk) => {
    const { card } = await desk.attendees.edit({ id: '', fields: { given: 'Ada', family: 'Lovelace' } });
    await desk.attendees.setCode({ id: card.id, code: 'LOST-1', isRevoked: true });
  });
  await at.says('LOST-1');
  const restoring = at.root.querySelectorAll('[aria-label="Restore code LOST-1"]').length;
  const more = await eventually(() => at.root.querySelector<HTMLButtonElement>('[aria-label="More"]'));
  act(() => more.click());
  at.click('Edit');
  await at.says('Contact');
  const shownOnly = [
    ...at.root.querySelectorAll<HTMLInputElement>('form :is(input[readonly], select:disabled)'),
  ];
  const labels = shownOnly.map((field) => at.root.querySelector(`label[for="${field.id}"]`)?.textContent);
  return { restoring, labels };
};

it('shows the front desk without a way to change what an organiser changes', async () => {
  expect(await offeredTo('front-desk')).toEqual({
    restoring: 0,
    labels: ['Category', 'Registration', 'Ticket type', 'Blocked because'],
  });
});

it('lets an organiser change everything', async () => {
  expect(await offeredTo('organiser')).toEqual({ restoring: 1, labels: [] });
});
