import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveFrame } from '../../../../renderer/app/live-frame.tsx';
import { type DeskPage, eventually, fill, openDeskPage } from '../features/desk-page.tsx';

let page: DeskPage;
beforeEach(async () => {
  page = await openDeskPage(<LiveFrame newId={() => '4f1c'} />);
  await page.ask((desk) => desk.event.openSample());
  await page.says('Ready for the next guest');
});
afterEach(() => page.close());

/** Types the beginning of a command and presses Enter once it is the chosen one. */
const command = async (words: string, shown = words): Promise<void> => {
  await page.ask(async () => void page.press('k', { ctrlKey: true }));
  const field = await eventually(() => page.root.querySelector<HTMLInputElement>('[role=combobox]'));
  await page.ask(async () => fill(field, words));
  await eventually(() => page.root.querySelector('[aria-selected=true]')?.textContent.includes(shown));
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  await page.ask(async () => void field.dispatchEvent(event));
};

it('opens the walk-in form by its command, with the keyboard in its first empty field', async () => {
  await command('walk-in', 'Walk-in');
  await page.says('Save and check in');
  await eventually(() => document.activeElement === page.fieldCalled('Given name'));
  expect(window.location.hash).toBe('#/desk');
});

it('opens the same command a second time, also from another area', async () => {
  await command('walk-in', 'Walk-in');
  await page.says('Save and check in');
  await command('people', 'People');
  await eventually(() => window.location.hash.startsWith('#/people'));
  await command('walk-in', 'Walk-in');
  await page.says('Save and check in');
  expect(window.location.hash).toBe('#/desk');
});

it('opens the delegations by their command, and one of them with Enter', async () => {
  await command('delegation');
  await page.says('Which delegation?');
  page.press('Enter');
  await page.says('Space ticks');
  expect(window.location.hash).toBe('#/desk');
});

it('opens nothing for an address that names nothing', async () => {
  window.location.hash = '#/desk/nowhere';
  await eventually(() => window.location.hash === '#/desk');
  expect(page.root.textContent).toContain('Ready for the next guest');
});
