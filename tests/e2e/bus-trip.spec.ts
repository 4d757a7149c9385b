import { expect, type Page } from '@playwright/test';
import { sampleActivity } from '../support/trip-desk.ts';
import { withLine } from './support/line-to-desk.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';

const served = useSampleDesk();

test.slow();

const BUS = `/#/trips/${sampleActivity('T-6')}/B-7`;

const everybodyAboard = async (page: Page, missing: number, butFor: number): Promise<void> => {
  const aboard = page.getByRole('button', { name: 'Aboard', exact: true });
  await expect(aboard).toHaveCount(missing);
  for (let left = missing; left > butFor; left -= 1) {
    await aboard.first().click();
    await expect(aboard).toHaveCount(left - 1);
  }
};

test('two leaders take a bus out and home: one stays for a reason, the line breaks, heads do not fit and then do', async ({
  browser,
}) => {
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const laptop = await (await browser.newContext()).newPage();
  const line = await withLine(phone);
  for (const page of [phone, laptop]) {
    await page.goto(served.desk.link());
    await page.goto(`${served.desk.url}${BUS}`);
    await expect(page.getByText('of 17 aboard')).toBeVisible();
  }

  await everybodyAboard(phone, 17, 4);
  await expect(laptop.getByText('Aboard 13')).toBeVisible();
  await line.cut();
  await everybodyAboard(phone, 4, 2);
  await expect(phone.getByText('Marks stay on this phone, 2 to send.')).toBeVisible();
  await laptop.getByRole('button', { name: 'Aboard', exact: true }).last().click();
  line.mend();
  await expect(phone.getByText('In step.')).toBeVisible();
  await expect(phone.getByText('Aboard 16')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('Aboard 16')).toBeVisible();

  await phone.getByRole('button', { name: 'Leave without 1' }).click();
  await phone.getByRole('button', { name: 'Own way' }).click();
  await phone.getByRole('button', { name: 'Leave without 1, hold' }).click();
  await phone.getByRole('button', { name: 'Yes, leave' }).click();
  await expect(laptop.getByText('Own way')).toBeVisible();
  await expect(laptop.getByRole('button', { name: 'Open again' })).toBeVisible();

  await phone.getByRole('button', { name: 'To the next stop' }).click();
  await everybodyAboard(phone, 16, 0);
  await phone.getByRole('button', { name: 'All aboard, leave' }).click();
  await phone.getByRole('button', { name: 'To the return' }).click();
  await everybodyAboard(phone, 16, 1);
  await phone.getByRole('button', { name: 'One fewer' }).click();
  await expect(phone.getByText('One person is missing')).toBeVisible();
  await phone.getByRole('button', { name: 'Aboard', exact: true }).click();
  await phone.getByRole('button', { name: 'One more' }).click();
  await expect(phone.getByText('16 = 16')).toBeVisible();
  await phone.getByRole('button', { name: 'All aboard, leave' }).click();
  await expect(phone.getByText('The trip is over.')).toBeVisible();
  await expect(phone.getByText('In step.')).toBeVisible();

  const { trips } = await served.desk.client.trips.list();
  const rolls = trips.find(({ activity }) => activity.id === sampleActivity('T-6'))?.buses[0]?.rolls;
  expect(
    rolls?.map(({ aboard, excused, missing, headCount, isClosed }) => [
      aboard,
      excused,
      missing,
      headCount,
      isClosed,
    ]),
  ).toEqual([
    [16, 1, 0, null, true],
    [16, 0, 0, null, true],
    [16, 0, 0, 16, true],
  ]);
});
