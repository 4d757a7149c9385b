import { expect, type Locator, type Page } from '@playwright/test';
import { useSampleDesk } from './support/sample-desk.ts';
import { type SampleGuest, unpaidGuests } from './support/sample-guests.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

const served = useSampleDesk();
const [unpaid] = unpaidGuests as readonly [SampleGuest];

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
