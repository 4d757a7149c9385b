import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { OperatorsScreen } from '../../../../../renderer/features/operators/operators-screen.tsx';
import { type DeskPage, fill, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const open = async () => {
  page = await openDeskPage(<OperatorsScreen />);
  await page.says('This desk is open.');
  return page;
};

const add = async (at: DeskPage, name: string, pin: string): Promise<void> => {
  at.click('Add a person');
  fill(at.fieldCalled('Name'), name);
  fill(at.fieldCalled('PIN'), pin);
  at.submit();
};

it('says what the first organiser’s PIN changes, before and after it is saved', async () => {
  const at = await open();
  at.click('Add a person');
  expect(at.root.textContent).toContain('When this is saved, the desk is no longer open');
  at.press('Escape');
  await add(at, 'Lena Maurer', '482915');
  await at.says('From now on everybody signs in. Lena Maurer is signed in');
  const people = await at.ask((desk) => desk.operators.list());
  expect(people.map(({ name, role, hasPin }) => [name, role, hasPin])).toEqual([
    ['Lena Maurer', 'organiser', true],
  ]);
});

it('gives the keyboard back to the button that opened the form', async () => {
  const at = await open();
  const opener = at.root.querySelector<HTMLButtonElement>('header button');
  act(() => opener?.focus());
  at.click('Add a person');
  const inForm = document.activeElement?.tagName;
  at.press('Escape');
  expect([inForm, document.activeElement]).toEqual(['INPUT', opener]);
});

it.each(['123', '    '])('does not take %j as a PIN', async (pin) => {
  const at = await open();
  await add(at, 'Lena Maurer', pin);
  expect(at.root.textContent).toContain('A PIN has at least 4 characters.');
  expect(at.root.querySelector<HTMLButtonElement>('button[type=submit]')?.disabled).toBe(true);
});

it('keeps the last organiser from being locked out of the setup, and says why', async () => {
  const at = await open();
  await add(at, 'Lena Maurer', '482915');
  await at.says('From now on');
  at.click('Change Lena Maurer');
  act(() => at.root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  at.submit();
  await at.says('Lena Maurer is the last organiser with a PIN.');
  expect((await at.ask((desk) => desk.operators.list())).map(({ isActive }) => isActive)).toEqual([true]);
});
