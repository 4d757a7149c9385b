import { readFileSync } from 'node:fs';
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTicketKeys } from '../../../../support/signed-ticket.ts';
import { openDeskScreen } from './open-desk-screen.tsx';

type Screen = Awaited<ReturnType<typeof openDeskScreen>>;

interface SamplePerson {
  readonly key: string;
  readonly codes?: readonly string[];
}

const people: readonly SamplePerson[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../../../../resources/sample-event/attendees.json`, 'utf8'),
);
const codeOf = (key: string): string => people.find((one) => one.key === key)?.codes?.[0] ?? '';
const MAREK = codeOf('P-0043');
const NOUR = codeOf('P-0051');

let screen: Screen;
beforeEach(async () => {
  screen = await openDeskScreen();
});
afterEach(() => screen.close());

it('turns a burst of keys into a verdict, and leaves the field empty for the next', async () => {
  screen.scan(NOUR);
  await screen.says('Checked in');
  expect(screen.field()?.value).toBe('');
  expect(await screen.says('Nour Salhani-Weiss')).toContain('First arrival');
});

it('says of a refusal what did not happen, and offers the reasons with none chosen', async () => {
  screen.scan(MAREK);
  const said = await screen.says('Not paid yet');
  expect(said).toContain('Not checked in. No badge was printed.');
  expect(screen.page.root.querySelectorAll('input[type=radio][name]:checked').length).toBe(1);
  expect(said).toContain('Choose a reason first');
});

it('shows who has a genuine ticket and is not on the list, why they are turned away, and nothing to override', async () => {
  const keys = openTicketKeys();
  await act(async () => {
    await screen.client.event.save({ ticketKeys: [keys.publicKey] });
    const { checkpoints } = await screen.client.event.state();
    for (const entrance of checkpoints)
      await screen.client.event.saveCheckpoint({ ...entrance, categories: ['mayor'] });
  });
  screen.scan(keys.ticketOf('seedseed1234'));
  await screen.says('Not valid now');
  const stage = screen.page.root.querySelector('[data-scan]')?.textContent ?? '';
  expect(stage).toContain('Not checked in. No badge was printed.');
  expect(stage).toContain('Ticket seedseed');
  expect(stage).toContain('This entrance is for others: mayor.');
  expect(stage).not.toContain('Choose a reason first');
  expect(stage).toContain('To help desk');
});

it('drops what was typed before a burst instead of gluing it to the code', async () => {
  screen.type('rad');
  screen.scan(NOUR);
  await screen.says('Nour Salhani-Weiss');
  expect(screen.field()?.value).toBe('');
});

it('handles scans that come at once in their order, and keeps the refusal above the tape', async () => {
  screen.scan(MAREK);
  screen.scan(NOUR);
  await screen.says('Still to be settled');
  expect(await screen.says('Nour Salhani-Weiss')).toContain('Checked in');
});

it('says how many scans were lost with the line, also above the next verdict, until they are scanned again', async () => {
  screen.cutLine(true);
  screen.scan(MAREK);
  screen.scan(NOUR);
  const lost = await screen.says('2 codes were scanned and not read');
  screen.cutLine(false);
  screen.scan(NOUR);
  await screen.says('Nour Salhani-Weiss');
  const after = await screen.says('One code was scanned and not read');
  screen.page.click('Dismiss');
  const settled = screen.page.root.textContent;
  expect([
    lost.includes('The last step'),
    after.includes('Checked in'),
    settled.includes('not read'),
  ]).toEqual([false, true, false]);
});

it('takes a burst out of another input, and keeps the walk-in that was begun', async () => {
  screen.press('F2');
  await screen.says('Save and check in');
  const family = screen.page.root.querySelectorAll<HTMLInputElement>('form input')[1];
  family?.focus();
  screen.type('weis');
  screen.scan(MAREK);
  await screen.says('Not paid yet');
  screen.press('F2');
  await screen.says('Save and check in');
  expect(screen.page.root.querySelectorAll<HTMLInputElement>('form input')[1]?.value).toBe('weis');
});

it('checks nobody in by a name until Enter, and asks for the town where two share it', async () => {
  screen.type('salhani');
  await screen.says('Two people share this name.');
  screen.enter();
  await screen.says('Yes, Port Samra');
  expect(await screen.client.checkin.tape({ limit: 5, thisDeskOnly: true })).toEqual([]);
  screen.enter();
  await screen.says('Checked in');
});

it('tells what a code looks like that is nobody’s', async () => {
  screen.scan('#UT01008000000012345');
  const said = await screen.says('Looks like a railway ticket');
  expect(said).toContain('Nothing was changed. No badge was printed.');
});

it('says of a second scan when the first was, and that nothing was changed', async () => {
  screen.scan(NOUR);
  await screen.says('Checked in');
  screen.clock.advance(51 * 60_000);
  screen.scan(NOUR);
  const said = await screen.says('Already checked in');
  expect(said).toContain('51 minutes ago at Desk 1. Nothing was changed.');
});

it('takes a check-in back with Ctrl Z, and says what becomes of the badge', async () => {
  screen.scan(NOUR);
  await screen.says('Undo');
  screen.press('z', { ctrlKey: true });
  expect(await screen.says('Taken back')).toContain('is not checked in');
});

it('sends a case to the help desk with F8 and is ready for the next guest', async () => {
  screen.scan(MAREK);
  await screen.says('Not paid yet');
  screen.press('F8');
  await screen.says('1 waiting');
  expect(await screen.says('Ready for the next guest')).toContain('Payment open');
});

it('reads a verdict out without moving the focus', async () => {
  const before = document.activeElement;
  screen.scan(MAREK);
  await screen.says('Not paid yet');
  expect(document.querySelector('[role=alert]')?.textContent).toContain(
    'Not paid yet. Marek Dolinský, Přívozec.',
  );
  expect(document.activeElement).toBe(before);
});

it('reads out a guest of no town without an end of nothing', async () => {
  const { card } = await screen.client.attendees.edit({ id: '', fields: { given: 'Eleni', family: 'Papa' } });
  await screen.client.attendees.setCode({ id: card.id, code: 'eleni1234567', isRevoked: false });
  screen.scan('eleni1234567');
  await screen.says('Eleni Papa');
  expect(document.querySelector('[role=status]')?.textContent).toContain('Checked in. Eleni Papa.');
});

it('opens a delegation by keyboard, also when the arrow key came before the list', async () => {
  screen.press('F4');
  screen.press('ArrowDown');
  await screen.says('Ain al-Arzat');
  screen.enter();
  expect(await screen.says('Arrow keys move, Space ticks')).toContain('Delegation of');
});

it('leaves the address of another area alone, whose screen is still being fetched', async () => {
  window.location.hash = '#/setup/badges';
  screen.scan(NOUR);
  await screen.says('Checked in');
  expect(window.location.hash).toBe('#/setup/badges');
});
