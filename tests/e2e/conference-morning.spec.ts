import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ServedDesk, serveDesk } from './support/served-desk.ts';
import { scanWithWedge } from './support/wedge.ts';

interface SamplePerson {
  readonly key: string;
  readonly given?: string;
  readonly family?: string;
  readonly status: string;
  readonly payment: string;
  readonly codes?: readonly string[];
  readonly blockedReason?: string;
}

const SAMPLE = join(import.meta.dirname, '..', '..', 'resources', 'sample-event');
const people = JSON.parse(readFileSync(join(SAMPLE, 'attendees.json'), 'utf8')) as readonly SamplePerson[];
const welcome = people.filter(
  (one) =>
    one.status === 'confirmed' &&
    one.payment !== 'unpaid' &&
    one.blockedReason === undefined &&
    (one.codes?.length ?? 0) > 0,
);

let desk: ServedDesk;
test.beforeEach(async () => {
  desk = await serveDesk();
});
test.afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

test.slow();

test('imports a guest list, scans ten people, prints their badges, undoes one and exports the attendance', async ({
  page,
}) => {
  await page.goto(desk.link());
  await page.getByRole('button', { name: /Import a guest list/ }).click();
  await page.locator('input[type=file]').setInputFiles(join(SAMPLE, 'guest-list.csv'));
  await page.getByRole('button', { name: 'Compare with the list' }).click();
  await page.getByRole('button', { name: 'Save 412 of 412 rows' }).click();
  await expect(page.getByText('412 people were added.')).toBeVisible();

  await page.getByRole('button', { name: 'To the desk' }).click();
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
  for (const { codes, family = '' } of welcome.slice(0, 10)) {
    await scanWithWedge(page, codes?.[0] ?? '');
    const stage = page.getByRole('heading', { name: /Checked in/ });
    await expect(stage).toBeVisible();
    await expect(page.getByText(family).first()).toBeVisible();
  }
  await expect(page.getByText('Badge is printed at PDF folder.')).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(join(desk.folder, 'badges')).filter((name) => name.endsWith('.pdf'))).toHaveLength(10);

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  expect((await desk.client.checkin.counts()).here).toBe(9);

  await page.goto(`${desk.url}/#/people`);
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file).length).toBeGreaterThan(1000);
});

test('reads a thousandth code as the first: unknown ones change nothing, and the next guest is let in', async ({
  page,
}) => {
  await desk.client.event.openSample();
  await page.goto(desk.link());
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
  for (let count = 0; count < 30; count += 1) await scanWithWedge(page, `notours${1000 + count}`);
  await expect(page.getByRole('heading', { name: 'Unknown code' })).toBeVisible();
  const [guest] = welcome;
  await scanWithWedge(page, guest?.codes?.[0] ?? '');
  await expect(page.getByRole('heading', { name: /Checked in/ })).toBeVisible();
  await scanWithWedge(page, welcome[1]?.codes?.[0] ?? '');
  await scanWithWedge(page, guest?.codes?.[0] ?? '');
  await expect(page.getByRole('heading', { name: 'Already checked in' })).toBeVisible();
  await expect(page.getByText('Nothing was changed').first()).toBeVisible();
});

test('finds somebody by name, asks for the town where two share it, and checks in with the second Enter', async ({
  page,
}) => {
  await desk.client.event.openSample();
  await page.goto(desk.link());
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
  await page.keyboard.type('salhani', { delay: 110 });
  await expect(page.getByText('Two people share this name.')).toBeVisible();
  await page.keyboard.press('Enter');
  expect((await desk.client.checkin.counts()).here).toBe(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Checked in/ })).toBeVisible();
  expect((await desk.client.checkin.counts()).here).toBe(1);
});

test('lets in an unpaid guest only with a chosen reason, and says so in German', async ({ browser }) => {
  await desk.client.event.openSample();
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(desk.link());
  const unpaid = people.find((one) => one.payment === 'unpaid' && one.status === 'confirmed' && one.codes);
  await expect(page.getByText(/Bereit/).first()).toBeVisible();
  await scanWithWedge(page, unpaid?.codes?.[0] ?? '');
  await expect(page.getByRole('heading', { name: 'Noch nicht bezahlt' })).toBeVisible();
  expect((await desk.client.checkin.counts()).here).toBe(0);
  await page.getByRole('radio', { name: 'Hat bar bezahlt' }).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Eingecheckt/ })).toBeVisible();
  await context.close();
});
