import { afterEach, expect, it } from 'vitest';
import { ProgrammeList } from '../../../../../renderer/features/programme/list/programme-list.tsx';
import type { ProgrammeView } from '../../../../../renderer/features/programme/list/view.ts';
import type { ProgrammeState } from '../../../../../shared/contract/programme.ts';
import { EMPTY_ACTIVITY } from '../../../../../shared/domain/programme/empty-activity.ts';
import { type DeskPage, openDeskPage } from '../desk-page.tsx';

let page: DeskPage | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const nothing = () => {};

/** A programme of one talk on 9 May with nothing odd in it, seen through filters that were set before. */
const seenThrough = async (view: Partial<ProgrammeView>) => {
  const views: Partial<ProgrammeView>[] = [];
  const [from, until] = ['2022-05-09T12:00:00.000Z', '2022-05-09T13:00:00.000Z'] as const;
  const activity = { ...EMPTY_ACTIVITY, id: 'A', title: { en: 'Talk', de: 'Vortrag' }, from, until };
  // The lists of an empty activity are read only; nobody writes to them here.
  const rows = [{ activity, booked: 0, waiting: 0 }] as unknown as ProgrammeState['rows'];
  page = await openDeskPage(
    <ProgrammeList
      state={{ rows, names: {}, warnings: [] }}
      themes={[]}
      view={{ day: '', text: '', order: 'time', isOnlyOdd: false, ...view }}
      onView={(next) => views.push(next)}
      cameFrom=""
      takenOut={null}
      onOpen={nothing}
      onAdd={nothing}
      onImport={nothing}
    />,
  );
  const pressed = [...page.root.querySelectorAll('button[aria-pressed=true]')].map((one) => one.textContent);
  return { views, pressed, click: page.click };
};

it('the filter on what is odd can be taken off when nothing is odd any more', async () => {
  const { views, pressed, click } = await seenThrough({ isOnlyOdd: true });
  expect(pressed).toContain('To look at0');
  click('To look at');
  expect(views).toMatchObject([{ isOnlyOdd: false }]);
});

it('the filter on a day can be taken off when nothing is on that day any more', async () => {
  const { views, pressed, click } = await seenThrough({ day: '2022-05-08' });
  expect(pressed).toContain('Sun 8 May0');
  click('Sun 8 May');
  expect(views).toMatchObject([{ day: '' }]);
});
