import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { FakeIppServer } from '../support/printers/fake-ipp-server.ts';
import { openScreens } from './support/conference-screens.ts';
import { type ServedDesk, serveDesk } from './support/served-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

let desk: ServedDesk;
let printer: FakeIppServer;
test.beforeEach(async () => {
  printer = await new FakeIppServer().listen();
  desk = await serveDesk();
  await desk.client.event.openSample();
});
test.afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
  await printer.close();
});

test.slow();

test('an organiser sets a label printer up: paper, offsets off the calibration page, a counted roll, a stand-in', async ({
  browser,
}) => {
  const page = await openScreens(browser, desk).organiser({ viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => {
    location.hash = '#/setup/printers';
  });
  await page.getByRole('button', { name: 'Add a printer' }).click();
  await page.getByLabel('Kind of printer').selectOption('ipp');
  await page.getByLabel('Address').fill(`ipp://127.0.0.1:${printer.port}/ipp/print`);
  await page.getByLabel('Name at this desk').fill('Label printer');
  await page.getByLabel('Badge and label size').selectOption('roll-62x100');
  await page.getByLabel('Stands in for it').selectOption({ label: 'PDF folder' });
  expect(await wcagFindings(page, 'form')).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('button', { name: 'Calibration page on Label printer' }).click();
  await expect(page.getByText('Calibration page is in the queue.')).toBeVisible();
  await expect.poll(() => printer.jobs.length).toBe(1);

  await page.getByRole('button', { name: 'Change Label printer' }).click();
  await page.getByLabel('Measured from the left, mm').pressSequentially('');
  await page.getByLabel('Measured from the left, mm').fill('11,5');
  await page.getByLabel('Measured from the top, mm').fill('9.2');
  await page.getByRole('button', { name: 'Correct the offsets' }).click();
  await expect(page.getByLabel('To the right, mm')).toHaveValue('-1.5');
  await expect(page.getByLabel('Down, mm')).toHaveValue('0.8');
  await page.getByLabel('Turned').selectOption('Upside down');
  await page.getByRole('button', { name: 'Save' }).click();
  const saved = (await desk.client.printing.printers()).find(({ name }) => name === 'Label printer');
  expect(saved).toMatchObject({
    fallbackId: 'pdf-folder',
    profile: { offsetXMm: -1.5, offsetYMm: 0.8, rotation: 180 },
  });

  const row = page.getByRole('listitem').filter({ hasText: 'Label printer' }).first();
  await row.getByRole('button', { name: 'Print here from now on' }).click();
  await row.getByRole('button', { name: 'Labels on the roll of Label printer' }).click();
  await page.getByLabel('Labels on the roll', { exact: true }).fill('12');
  await page.keyboard.press('Enter');
  const sill = page.getByRole('contentinfo', { name: 'Status' });
  await expect(sill).toContainText('nearly out, 12 labels');
  await row.getByRole('button', { name: 'Test print on Label printer' }).click();
  await expect(sill).toContainText('nearly out, 11 labels');
});

test('badges of a printer that is gone come out of its stand-in', async ({ browser }) => {
  const folder = join(desk.folder, 'stand-in');
  mkdirSync(folder);
  const place = { kind: 'pdf-folder', address: folder, layout: 'a6' } as const;
  const withStandIn = await desk.client.printing.savePrinter({ id: '', name: 'Stand-in', ...place });
  const fallbackId = withStandIn.find(({ name }) => name === 'Stand-in')?.id ?? '';
  const gone = { kind: 'ipp', address: 'ipp://127.0.0.1:9/ipp/print', layout: 'a6' } as const;
  const all = await desk.client.printing.savePrinter({ id: '', name: 'Gone', ...gone, fallbackId });
  await desk.client.printing.setDefault({ id: all.find(({ name }) => name === 'Gone')?.id ?? '' });
  const page = await openScreens(browser, desk).organiser();
  await page.evaluate(() => {
    location.hash = '#/setup/preflight';
  });
  await page.getByLabel('Names from').fill('B');
  await page.getByLabel('Names to').fill('Be');
  const print = page.getByRole('button', { name: /^Print \d+ badges$/ });
  // Of several hundred at first.
  await expect(print).toHaveText(/^Print \d\d badges$/);
  const count = Number(/\d+/.exec((await print.textContent()) ?? '')?.[0]);
  await print.click();
  await expect(page.getByText(`${count} of ${count} printed`)).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(folder)).toHaveLength(count);
});

test('a printer is shared with the keyboard alone; its card says where, and how many badges came', async ({
  browser,
}) => {
  const page = await openScreens(browser, desk).organiser({ viewport: { width: 1440, height: 900 } });
  await page.evaluate(() => {
    location.hash = '#/setup/printers';
  });
  await page.getByRole('button', { name: 'Change PDF folder' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Also for other desks').focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Badges go over the network in the clear')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'PDF folder' }).first();
  await expect(row).toContainText('Other desks find it, also by this address:');
  await expect(row).toContainText('No badge came from others yet.');
  const address = (await row.getByText(/^ipp:\/\/127/).textContent()) ?? '';
  expect(await wcagFindings(page, 'shared printers')).toEqual([]);

  const other = await serveDesk();
  const place = { kind: 'ipp', address, layout: 'a6' } as const;
  const printers = await other.client.printing.savePrinter({ id: '', name: 'At the other desk', ...place });
  const id = printers.find(({ name }) => name === 'At the other desk')?.id ?? '';
  await other.client.printing.testPrint({ id });
  await expect(row).toContainText('One badge came from others since the start.');
  expect(readdirSync(join(desk.folder, 'badges'))).toHaveLength(1);
  expect(other.bugs).toEqual([]);
  await other.close();
});
