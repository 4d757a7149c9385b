import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { GuestListImport } from '../../../../../renderer/features/sources/guest-list-import.tsx';
import { type DeskPage, openDeskPage } from '../desk-page.tsx';

const LIST =
  'Ref,Given name,Family name,City\nA1,Radina,Belokamova,Beli Most\nA2,Amira,Haddoumi,Marsa Zahra\n';

let page: DeskPage | null = null;
afterEach(async () => {
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

it('tells on a second import what changed, what is double and what is missing', async () => {
  const at = await open();
  drop('guests.csv', LIST);
  await at.says('Compare with the list');
  at.click('Compare with the list');
  await at.says('Save 2');
  at.click('Save 2');
  await at.says('2 people were added.');
  at.click('Another file');

  drop(
    'again.csv',
    'Ref,Given name,Family name,City\nA1,Radina,Belokamova,Sofia\nA1,Radina,Belokamova,Sofia\n',
  );
  await at.says('Compare with the list');
  at.click('Compare with the list');
  await at.says('Save 1 of 2 rows');
  expect(chips(at.root)).toEqual(['New0', 'Changed1', 'Unchanged0', 'Double1', 'Unreadable0']);
  expect(at.root.textContent).toContain('One person of an earlier import is not in this file');
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
