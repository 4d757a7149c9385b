import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useRoute } from '../../../../../renderer/app/route.ts';
import { ProgrammeScreen } from '../../../../../renderer/features/programme/programme-screen.tsx';
import { type DeskPage, eventually, fill, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
  window.location.hash = '';
});

/** The programme, and as the other screens of Setup nothing. */
const Screen = () => (useRoute().rest[0] === 'programme' ? <ProgrammeScreen /> : null);

const TITLE = 'Title in English';

/** A screen on the form of a new activity, and of one that is there. */
const openForm = async (place: 'new' | 'known') => {
  const opened = (page = await openDeskPage(<Screen />));
  const fields = {
    title: { en: 'Talk', de: 'Vortrag' },
    from: '2022-05-08T12:00:00.000Z',
    until: '2022-05-08T13:00:00.000Z',
  };
  const { activity } = await opened.ask(async (desk) => {
    await desk.event.save({ from: '2022-05-08', until: '2022-05-10' });
    return desk.programme.save({ id: '', fields });
  });
  const open = async () => {
    const part = place === 'new' ? 'new' : activity.id;
    await opened.ask(async () => void (window.location.hash = `#/setup/programme/${part}`));
    await eventually(() => opened.root.textContent.includes(TITLE));
    return opened.fieldCalled(TITLE);
  };
  const away = async () => {
    opened.click('To the programme');
    await eventually(() => !opened.root.textContent.includes(TITLE));
  };
  const elsewhere = async () => {
    await opened.ask(async () => void (window.location.hash = '#/setup/badges'));
    await eventually(() => !opened.root.textContent.includes(TITLE));
  };
  return { ...opened, open, away, elsewhere, before: place === 'new' ? '' : 'Talk' };
};

it.each(['new', 'known'] as const)(
  'what was typed about a %s activity is there when somebody comes back from the list',
  async (place) => {
    const { open, away, click, before } = await openForm(place);
    fill(await open(), 'Panel');
    await away();
    const after = (await open()).value;
    click('Undo the changes');
    await away();
    expect([after, (await open()).value]).toEqual(['Panel', before]);
  },
);

it.each(['new', 'known'] as const)(
  'what was typed about a %s activity is there when somebody comes back from another screen',
  async (place) => {
    const { open, elsewhere, click, before } = await openForm(place);
    fill(await open(), 'Panel');
    await elsewhere();
    const after = (await open()).value;
    click('Undo the changes');
    await elsewhere();
    expect([after, (await open()).value]).toEqual(['Panel', before]);
  },
);

it('a new activity that was saved leaves nothing behind for the next', async () => {
  const { open, away, submit, root } = await openForm('new');
  fill(await open(), 'Panel');
  submit();
  await eventually(() => root.querySelector('h1')?.textContent === 'Panel');
  await act(async () => {});
  await away();
  expect((await open()).value).toBe('');
});
