import { expect, type Locator, type Page } from '@playwright/test';
import { useSampleDesk } from './support/sample-desk.ts';
import { type SampleGuest, unpaidGuests } from './support/sample-guests.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

const served = useSampleDesk();
const [unpaid] = unpaidGuests as readonly [SampleGuest];
const LONG = 'Oberbürgermeisterstellvertretungsangelegenheiten'.repeat(3);

const openDesk = async (page: Page, width: number, height: number): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.goto(served.desk.link());
  await expect(page.getByRole('heading', { name: 'Ready for the next guest' })).toBeVisible();
};

const spanOf = (element: Locator) =>
  element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return { top, bottom };
  });

/** How far the text of an element stands out of it, in pixels. */
const standsOut = (box: Locator): Promise<number> =>
  box.evaluate((element) => {
    const text = document.createRange();
    text.selectNodeContents(element);
    const [words, frame] = [text.getBoundingClientRect(), element.getBoundingClientRect()];
    return Math.max(0, words.right - frame.right, element.scrollWidth - element.clientWidth);
  });

for (const height of [640, 700])
  test(`a reason is given by mouse in a window of 1024 × ${height}`, async ({ page }) => {
    await openDesk(page, 1024, height);
    await scanWithWedge(page, unpaid.code);
    await page.getByRole('radio', { name: 'Another reason' }).check();
    await page.getByRole('textbox', { name: 'A word about it' }).click();
    const button = page.getByRole('button', { name: /^Check in / });
    const foot = await spanOf(page.getByRole('button', { name: 'To help desk' }));
    expect((await spanOf(button)).bottom).toBeLessThan(foot.top);
    await button.click();
    await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
  });

test('a note that must be ticked is in view under the longest name in a window of 1024 × 700', async ({
  page,
}) => {
  await served.desk.client.attendees.edit({
    id: '',
    fields: {
      given: 'Maria-Theodora Alexandra Konstantina',
      family: 'Papadimitriou-Hatzimichailidou von Hohenzollern',
      category: 'delegate',
      jobTitle: LONG,
      attention: 'Call the office of the mayor',
    },
  });
  await openDesk(page, 1024, 700);
  await page.keyboard.type('Papadimitriou-Hatz', { delay: 120 });
  await page.keyboard.press('Enter');
  const note = page.getByRole('note');
  await expect(note).toBeVisible();
  const handOver = await spanOf(page.getByRole('heading', { name: 'Hand over' }));
  expect((await spanOf(note)).bottom).toBeLessThan(handOver.top);
  await note.getByRole('checkbox').click();
  await expect(note.getByRole('checkbox')).toBeChecked();
});

test('a long word in the line under the name stays on the stage and in the inspector', async ({ page }) => {
  const { card } = await served.desk.client.attendees.edit({
    id: '',
    fields: { given: 'Ada', family: 'Long', category: 'delegate', jobTitle: LONG, town: LONG },
  });
  await openDesk(page, 1280, 800);
  await page.keyboard.type('Ada Long', { delay: 120 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
  const role = page.getByText(LONG).first();
  expect(await standsOut(role)).toBe(0);
  await page.goto(`${served.desk.url}/#/people/${card.id}`);
  await expect(page.getByRole('complementary', { name: 'Ada Long' })).toBeVisible();
  expect(await standsOut(page.getByRole('complementary', { name: 'Ada Long' }))).toBe(0);
});

test('the desk flows anew at 320 px: nothing is cut off at the side', async ({ page }) => {
  await openDesk(page, 320, 640);
  const controls = page.getByRole('button').or(page.getByRole('link'));
  const rights = await controls.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right),
  );
  expect(Math.max(...rights)).toBeLessThanOrEqual(320);
});
