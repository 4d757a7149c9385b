import { expect, type Locator } from '@playwright/test';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';

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
