import { expect, type Page } from '@playwright/test';
import {
  admitTen,
  type DeskAtHand,
  exportAttendance,
  findByName,
  importGuestList,
  readUnknownCodes,
  undoTheLast,
} from './support/conference-morning.ts';
import { type SampleGuest, unpaidGuests } from './support/sample-guests.ts';
import { type ServedDesk, serveDesk } from './support/served-desk.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

let desk: ServedDesk;
test.beforeEach(async () => {
  desk = await serveDesk();
});
test.afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

test.slow();

const inBrowser = (page: Page): DeskAtHand => ({
  page,
  folder: desk.folder,
  download: async (act) => {
    const downloading = page.waitForEvent('download');
    await act();
    return (await downloading).path();
  },
});

test('imports a guest list, scans ten people, prints their badges, undoes one and exports the attendance', async ({
  page,
}) => {
  await page.goto(desk.link());
  const atHand = inBrowser(page);
  await importGuestList(atHand);
  await admitTen(atHand);
  await undoTheLast(atHand);
  expect((await desk.client.checkin.counts()).here).toBe(9);
  expect(await exportAttendance(atHand)).toBeGreaterThan(1000);
});

test('reads a thousandth code as the first: unknown ones change nothing, and the next guest is let in', async ({
  page,
}) => {
  await desk.client.event.openSample();
  await page.goto(desk.link());
  await readUnknownCodes({ page });
});

test('finds somebody by name, asks for the town where two share it, and checks in with the second Enter', async ({
  page,
}) => {
  await desk.client.event.openSample();
  await page.goto(desk.link());
  await findByName({ page });
  expect((await desk.client.checkin.counts()).here).toBe(1);
});

test('lets in an unpaid guest only with a chosen reason, and says so in German', async ({ browser }) => {
  await desk.client.event.openSample();
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(desk.link());
  const [unpaid] = unpaidGuests as readonly [SampleGuest];
  await expect(page.getByText(/Bereit/).first()).toBeVisible();
  await scanWithWedge(page, unpaid.code);
  await expect(page.getByRole('heading', { name: 'Noch nicht bezahlt' })).toBeVisible();
  expect((await desk.client.checkin.counts()).here).toBe(0);
  await page.getByRole('radio', { name: 'Hat bar bezahlt' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Eingecheckt/ })).toBeVisible();
  await context.close();
});
