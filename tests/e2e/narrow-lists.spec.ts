import { expect, type Locator } from '@playwright/test';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { openSamplePeople } from './support/sample-people.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

const served = useSampleDesk();
const LAPTOP = { viewport: { width: 1024, height: 700 }, locale: 'de-DE' };

/** How much of a text in one line its box does not show, in pixels. */
const hidden = (box: Locator): Promise<number> => box.evaluate((one) => one.scrollWidth - one.clientWidth);

test('a name from right to left that has no room in the list of people loses its end, not its beginning', async ({
  browser,
}) => {
  const page = await openScreens(browser, served.desk).organiser(LAPTOP);
  await page.goto(`${served.desk.url}/#/people`);
  await page.getByRole('row', { name: 'Maysoon Abu Sanabel' }).click();
  const ownScript = page.getByRole('table').getByText('ميسون أبو سنابل');
  expect(await hidden(ownScript)).toBeGreaterThan(0);
  const { direction, textOverflow } = await ownScript.evaluate((one) => ({ ...getComputedStyle(one) }));
  expect([direction, textOverflow]).toEqual(['rtl', 'ellipsis']);
});

test('the programme shows whole titles in a window of 1024 × 700', async ({ browser }) => {
  const page = await openScreens(browser, served.desk).organiser(LAPTOP);
  await page.goto(`${served.desk.url}/#/setup/programme`);
  const title = page.getByRole('table').getByText('Eröffnung: Städte halten zusammen');
  await expect(title).toBeVisible();
  expect(await hidden(title.locator('..'))).toBe(0);
});

test('a phone says which day of the event it is', async ({ browser }) => {
  const viewport = { width: 390, height: 844 };
  const page = await openScreens(browser, served.desk).invited('trip', 'Phone 2', { ...LAPTOP, viewport });
  expect(await hidden(page.getByText('Tag 1 von 3, So 8. Mai'))).toBe(0);
});

test('the groups of a muster are there in a window of 1024 × 700', async ({ browser }) => {
  const page = await openScreens(browser, served.desk).organiser(LAPTOP);
  await served.desk.client.muster.start();
  await expect(page.getByRole('button', { name: /^Alle/ })).toBeInViewport({ ratio: 1 });
});

test('all buttons of a second scan stand in one line in a window of 1280 × 800', async ({ browser }) => {
  const page = await openScreens(browser, served.desk).organiser({ viewport: { width: 1280, height: 800 } });
  await expect(page.getByRole('heading', { name: 'Ready for the next guest' })).toBeVisible();
  const { id, code } = openSamplePeople()('P-0009');
  await served.desk.client.checkin.admit({ checkpointId: 'entrance', attendeeId: id, via: 'touch' });
  await scanWithWedge(page, code);
  await expect(page.getByRole('heading', { name: 'Already checked in' })).toBeVisible();
  const tops = await page
    .getByRole('button', { name: /^(Reprint badge|This is someone else|To help desk|Dismiss)/ })
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect([tops.length, new Set(tops).size]).toEqual([4, 1]);
});
