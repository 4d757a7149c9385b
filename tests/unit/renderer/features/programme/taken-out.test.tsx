import { afterEach, expect, it } from 'vitest';
import { TakenOutCard } from '../../../../../renderer/features/programme/list/taken-out-card.tsx';
import { type DeskPage, eventually, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

it('what was taken out by hand can be put back, also long after', async () => {
  const { root, ask, click } = (page = await openDeskPage(<TakenOutCard />));
  const id = await ask(async (desk) => {
    const times = { from: '2022-05-08T12:00:00.000Z', until: '2022-05-08T13:00:00.000Z' };
    const fields = { title: { en: 'Talk', de: 'Vortrag' }, room: 'Linde', ...times };
    const { activity } = await desk.programme.save({ id: '', fields });
    await desk.programme.takeOut({ id: activity.id });
    return activity.id;
  });
  await eventually(() => root.textContent.includes('Linde'));
  click('Put it backTalk');
  await eventually(() => !root.textContent.includes('Linde'));
  const { rows } = await ask((desk) => desk.programme.list());
  expect(rows.map(({ activity }) => activity.id)).toEqual([id]);
});
