import { expect } from '@playwright/test';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

const served = useSampleDesk();

test.slow();

test('an organiser checks a delegation’s badges, looks at the odd one, and prints all for its head', async ({
  browser,
}) => {
  const { value: first } = await served.desk.client.attendees
    .facets()
    .then(({ delegations }) => ({ value: delegations.find(({ total }) => total >= 3) }));
  const delegation = first?.name ?? '';
  await served.desk.client.attendees.edit({
    id: '',
    fields: { display: '王小明', category: 'delegate', delegation },
  });
  const page = await openScreens(browser, served.desk).organiser({ viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => {
    location.hash = '#/setup/preflight';
  });
  await page.getByLabel('Delegation').selectOption(delegation);
  const count = (first?.total ?? 0) + 1;
  await page.getByRole('button', { name: `Check ${count} badges` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One needs a look.').first()).toBeVisible();
  await page.getByRole('row', { name: /王小明/ }).click();
  const badge = page.getByRole('complementary', { name: 'Badge of 王小明' });
  await expect(badge.getByRole('img', { name: 'Badge of 王小明' })).toBeVisible();
  await expect(badge).toContainText('No font has 王 小 明. Boxes would be printed instead.');

  await page.getByLabel('Who takes them').selectOption({ index: 1 });
  await page.getByRole('button', { name: `Print ${count} badges` }).click();
  const lately = page.getByRole('region', { name: 'Asked for lately' });
  await expect(lately).toContainText(`${count} of ${count} printed`);
  await expect(lately).toContainText('taken by');
  await expect(page.getByText(`${count} of them have a badge already.`)).toBeVisible();

  expect(await wcagFindings(page, 'badges')).toEqual([]);
  await badge.getByRole('link', { name: 'Change this person' }).click();
  await expect(page.getByText(/Badge taken by/).first()).toBeVisible();
});

test('a check of everybody is stopped half-way, and what was found until then stays', async ({ browser }) => {
  await served.desk.client.attendees.edit({
    id: '',
    fields: { given: '小明', family: 'Aa', category: 'delegate' },
  });
  const page = await openScreens(browser, served.desk).organiser();
  await page.evaluate(() => {
    location.hash = '#/setup/preflight';
  });
  await page.getByRole('button', { name: /^Check \d+ badges$/ }).click();
  await expect(page.getByRole('progressbar', { name: /Looking at every badge/ })).toBeVisible();
  await page.getByRole('button', { name: 'Stop checking' }).click();
  await expect(page.getByText(/Stopped after \d+ of \d+ badges. Nothing was changed./)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Check \d+ badges$/ })).toBeEnabled();
});
