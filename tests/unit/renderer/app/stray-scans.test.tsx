import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveFrame } from '../../../../renderer/app/live-frame.tsx';
import { type DeskPage, eventually, fill, openDeskPage } from '../features/desk-page.tsx';
import { openKeyboard } from '../features/keyboard.ts';

let page: DeskPage;
let type: ReturnType<typeof openKeyboard>;
beforeEach(async () => {
  page = await openDeskPage(<LiveFrame newId={() => '4f1c'} />);
  await page.ask((desk) => desk.event.openSample());
  await page.says('Ready for the next guest');
  type = openKeyboard();
});
afterEach(() => {
  window.location.hash = '';
  return page.close();
});

const scan = (code: string): void => type(code, 8, ['Enter']);

const addGuest = async (given: string, code: string): Promise<string> => {
  const { card } = await page.ask((desk) => desk.attendees.edit({ id: '', fields: { given } }));
  await page.ask((desk) => desk.attendees.setCode({ id: card.id, code, isRevoked: false }));
  return card.id;
};
const goTo = (hash: string) => page.ask(async () => void (window.location.hash = hash));
const buttonsCalled = (label: string) =>
  [...page.root.querySelectorAll('button')].filter((one) => one.textContent === label);
const focusOn = (field: HTMLInputElement): void => act(() => field.focus());
const scansOf = (id: string) =>
  page.ask(async (desk) =>
    (await desk.attendees.get({ id })).history.filter(({ kind }) => kind === 'admitted'),
  );

it('writes no code into the form of a person, saves nothing, and says whose code it was', async () => {
  const tobias = await addGuest('Tobias', 'tobias123456');
  const ada = await addGuest('Adaline', 'adaline123456');
  await goTo(`#/people/${tobias}`);
  await page.says('tobias123456');
  page.click('More');
  page.click('Edit');
  await page.says('Given name');
  const field = page.fieldCalled('Given name');
  fill(field, 'Tobi');
  focusOn(field);
  scan('adaline123456');
  await page.says('Adaline was scanned. Nobody was checked in');
  expect(field.value).toBe('Tobi');
  expect(window.location.hash).toBe(`#/people/${tobias}`);
  const { fields } = await page.ask((desk) => desk.attendees.get({ id: tobias }));
  expect(fields.given).toBe('Tobias');
  expect(await scansOf(ada)).toEqual([]);
});

it('shows in People whose code was scanned, and leaves the search as it was', async () => {
  const ada = await addGuest('Adaline', 'adaline123456');
  await goTo('#/people');
  const find = await eventually(() => page.root.querySelector<HTMLInputElement>('input[type=search]'));
  fill(find, 'mayor');
  focusOn(find);
  scan('adaline123456');
  await eventually(() => window.location.hash === `#/people/${ada}`);
  expect(find.value).toBe('mayor');
  expect(await scansOf(ada)).toEqual([]);
});

it('says in Setup that a code is nobody’s', async () => {
  await goTo('#/setup');
  await eventually(() => page.root.textContent.includes('Printers'));
  scan('nobody1234567');
  await page.says('The code that was scanned is nobody’s. Nothing was changed.');
  page.click('Close');
  expect(buttonsCalled('Close')).toEqual([]);
});

it('leaves a new code in the field for codes', async () => {
  const tobias = await addGuest('Tobias', 'tobias123456');
  await goTo(`#/people/${tobias}`);
  const field = await eventually(() => page.root.querySelector<HTMLInputElement>('[data-takes-codes]'));
  focusOn(field);
  scan('wristband12345');
  expect(field.value).toBe('wristband12345');
});

it('leaves scans to the desk where it hears them', async () => {
  const ada = await addGuest('Adaline', 'adaline123456');
  scan('adaline123456');
  await eventually(() => page.root.textContent.includes('Checked in'));
  expect(await scansOf(ada)).toHaveLength(1);
  expect(page.root.textContent).not.toContain('Nobody was checked in');
});
