import { afterEach, expect, it, vi } from 'vitest';
import { useAnswer } from '../../../../../renderer/client/desk-context.tsx';
import { EditPerson } from '../../../../../renderer/features/attendees/form/edit-person.tsx';
import { PeopleProvider } from '../../../../../renderer/features/attendees/people-context.tsx';
import { type DeskPage, eventually, fill, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const ADA = { given: 'Ada', validFrom: '2022-05-08T07:30:00Z', validUntil: '08.05.2022' };

/** Puts Ada on the list, and opens the form of her. */
const AdasForm = ({ onEnd }: { readonly onEnd: () => void }) => {
  const { value: event } = useAnswer('test.event', (desk) => desk.event.state());
  const { value: ada } = useAnswer('test.ada', (desk) => desk.attendees.edit({ id: '', fields: ADA }));
  if (event === null || ada === null) return null;
  return (
    <PeopleProvider value={{ event, abilities: { mayChange: true, mayLift: true, mayExport: false } }}>
      <EditPerson detail={ada} onEnd={onEnd} />
    </PeopleProvider>
  );
};

it('shows validity by the event’s clock as it would be typed, and says in words what is no date', async () => {
  const onEnd = vi.fn();
  page = await openDeskPage(<AdasForm onEnd={onEnd} />);
  const at = page;
  await at.says('Valid until');
  expect([at.fieldCalled('Valid from').value, at.fieldCalled('Valid until').value]).toEqual([
    '2022-05-08 09:30',
    '2022-05-08',
  ]);
  fill(at.fieldCalled('Valid until'), '32.05.2022');
  at.submit();
  await at.says('“32.05.2022” under Valid until is no date.');
  fill(at.fieldCalled('Valid until'), '09.05.2022 18:00');
  at.submit();
  await eventually(() => onEnd.mock.calls.length > 0);
  const { fields } = await at.ask(async (desk) => {
    const { found } = await desk.attendees.search({ text: 'Ada', limit: 1 });
    return desk.attendees.get({ id: found[0]?.id ?? '' });
  });
  expect([fields.validFrom, fields.validUntil]).toEqual([
    '2022-05-08T07:30:00.000Z',
    '2022-05-09T16:00:00.000Z',
  ]);
});
