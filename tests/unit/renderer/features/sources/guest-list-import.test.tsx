import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GuestListImport } from '../../../../../renderer/features/sources/guest-list-import.tsx';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';
import { layOut } from '../lay-out.ts';

const LIST =
  'Ref,Given name,Family name,City\nA1,Radina,Belokamova,Beli Most\nA2,Amira,Haddoumi,Marsa Zahra\n';

let page: DeskPage | null = null;
let endLayout: () => void;
beforeEach(() => {
  endLayout = layOut();
});
afterEach(async () => {
  endLayout();
  await page?.close();
  page = null;
});

const open = async () => {
  page = await openDeskPage(<GuestListImport />);
  return page;
};

const drop = (name: string, content: string): void => {
  const event = new Event('drop', { cancelable: true });
  Object.assign(event, { dataTransfer: { files: [new File([content], name)] } });
  act(() => void window.dispatchEvent(event));
};

const chips = (root: HTMLElement) =>
  [...root.querySelectorAll('button[aria-pressed]')].map((chip) => chip.textContent);

/** Compares a file with the list as it was guessed. */
const compare = async (at: DeskPage, name: string, content: string): Promise<void> => {
  drop(name, content);
  await at.says('Compare with the list');
  at.click('Compare with the list');
};

/** Saves the list, and goes back to where another file is taken. */
const saveList = async (at: DeskPage): Promise<void> => {
  await compare(at, 'guests.csv', LIST);
  await at.says('Save 2');
  at.click('Save 2');
  await at.says('2 people were added.');
  at.click('Another file');
};

const peopleAt = async (at: DeskPage) => (await at.ask((desk) => desk.event.state())).people;

it('shows what each column means with its values, then every difference, and saves only when told to', async () => {
  const at = await open();
  drop('guests.csv', LIST);
  await at.says('What the columns mean');
  const meanings = [...at.root.querySelectorAll<HTMLSelectElement>('table select')].map(
    (select) => select.selectedOptions[0]?.textContent,
  );
  expect(meanings).toEqual(['Number in the registration system', 'Given name', 'Family name', 'Town']);
  expect(at.root.textContent).toContain('Beli Most');

  at.click('Compare with the list');
  await at.says('Save 2 of 2 rows');
  expect(chips(at.root)).toEqual(['New2', 'Changed0', 'Unchanged0', 'Double0', 'Unreadable0']);
  expect(await peopleAt(at)).toBe(0);

  at.click('Save 2 of 2 rows');
  await at.says('2 people were added. Nobody was changed.');
  expect([await peopleAt(at), at.bugs]).toEqual([2, []]);
});

it('leaves the keyboard at the next step after saving', async () => {
  const at = await open();
  await compare(at, 'guests.csv', LIST);
  await at.says('Save 2');
  at.click('Save 2');
  await at.says('2 people were added.');
  expect(document.activeElement?.textContent).toBe('Another file');
});

it('says of an empty file that it is empty', async () => {
  const at = await open();
  drop('guests.csv', '');
  await at.says('Nothing to save');
  expect(at.root.textContent).toContain('The file has no rows.');
});

it('tells on a second import what changed, what is double and what is missing', async () => {
  const at = await open();
  await saveList(at);

  await compare(
    at,
    'again.csv',
    'Ref,Given name,Family name,City\nA1,Radina,Belokamova,Sofia\nA1,Radina,Belokamova,Sofia\n',
  );
  await at.says('Save 1 of 2 rows');
  expect(chips(at.root)).toEqual(['New0', 'Changed1', 'Unchanged0', 'Double1', 'Unreadable0']);
  expect(at.root.textContent).toContain('One person of an earlier import is not in this file');
});

it('names new categories, and shows possible doubles alone when asked', async () => {
  const at = await open();
  await saveList(at);

  await compare(
    at,
    'others.csv',
    'Ref,Given name,Family name,City,Category\nB1,Radina,Belokamova,Beli Most,Observer\nB2,Ada,Vent,Oslo,Observer\n',
  );
  await at.says('New category: Observer (2).');
  await at.says('Ada Vent');
  const pressed = () =>
    [...at.root.querySelectorAll('button[aria-pressed=true]')].map((chip) => chip.textContent);
  expect(pressed()).toEqual(['New2', 'Changed0', 'Double0', 'Unreadable0']);

  at.click('Possible doubles1');
  await eventually(() => !at.root.textContent.includes('Ada Vent'));
  expect([pressed(), at.root.textContent.includes('Radina Belokamova')]).toEqual([
    ['Possible doubles1'],
    true,
  ]);

  at.click('New2');
  await at.says('Ada Vent');
  expect([pressed().includes('New2'), at.bugs]).toEqual([true, []]);
});

it('says in words why a file is no list, and takes another', async () => {
  const at = await open();
  drop('guests.csv', '<!doctype html><html><body>Sign in</body></html>');
  await at.says('This is a web page, not a list. Sign in to the system and export again.');
  at.click('Another file');
  drop('guests.csv', LIST);
  await at.says('What the columns mean');
  expect(at.root.textContent).not.toContain('web page');
});

it('uses a column as the organiser says, not as it was guessed', async () => {
  const at = await open();
  drop('guests.csv', LIST);
  await at.says('What the columns mean');
  const select = at.root.querySelectorAll<HTMLSelectElement>('table select')[3];
  act(() => {
    if (select) select.value = 'organisation';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  at.click('Compare with the list');
  await at.says('Save 2');
  at.click('Save 2');
  await at.says('2 people were added.');
  const { found } = await at.ask((desk) => desk.attendees.search({ text: 'Radina', limit: 1 }));
  expect(found.map((card) => [card.organisation, card.town])).toEqual([['Beli Most', '']]);
});
