import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fontFor } from '../unit/badges/font-samples.ts';
import { pdfOf, svgOf } from '../unit/badges/image-samples.ts';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

const WINDOW = { viewport: { width: 1440, height: 900 } };
const THAI = fontFor(0x0e01, 0x0e4e);

const served = useSampleDesk();

test.slow();
test.use({ actionTimeout: 30_000 });

// Fonts and images are tried in threads of their own, which a busy machine starts late.
const patiently = expect.configure({ timeout: 60_000 });

const atBadges = async (page: Page): Promise<Page> => {
  await page.goto(`${new URL(page.url()).origin}/#/setup/badges`);
  await patiently(page.getByRole('region', { name: 'Fonts' })).toBeVisible();
  return page;
};
const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });

test('a layout of pretix comes in with its background, says what is not as it was, and is drawn on', async ({
  browser,
}) => {
  const page = await atBadges(await openScreens(browser, served.desk).organiser(WINDOW));
  const layout = readFileSync(join(import.meta.dirname, '../unit/badges/foreign/pretix-a6.json'));
  await page
    .getByLabel('Import a layout')
    .first()
    .setInputFiles([fileOf('a6.json', layout), fileOf('background.pdf', await pdfOf())]);
  await patiently(page.getByText('Delegates A6 was imported. 3 things are not as they were:')).toBeVisible();
  await patiently(page.getByText('Italic letters are printed upright.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await patiently(page.getByRole('button', { name: /background-1/ }).first()).toBeVisible();

  const newImage = page.getByRole('region', { name: 'Add a field' }).getByLabel('Image');
  await newImage.setInputFiles(fileOf('logo.svg', svgOf('<rect width="40" height="20"/>')));
  await patiently(page.getByText('logo.svg was added.').first()).toBeAttached();
  await newImage.setInputFiles(fileOf('torn.png', Buffer.from('no image')));
  await patiently(page.getByText('This is no image.').first()).toBeVisible();
});

test('a font is added for a script that is missing, and the guest list no longer warns of it', async ({
  browser,
}) => {
  const page = await atBadges(await openScreens(browser, served.desk).organiser(WINDOW));
  const list = Buffer.from('Name,Town\nสมชาย ใจดี,Chiang Mai\nአበበ ቢቂላ,Addis Ababa\n');
  const warning = async (): Promise<string> => {
    await page.goto(`${new URL(page.url()).origin}/#/setup/guest-list`);
    await page.locator('input[type=file]').setInputFiles(fileOf('guests.csv', list));
    await page.getByRole('button', { name: 'Compare with the list' }).click();
    return page.getByText('Names that no font here can write:').innerText();
  };
  expect(await warning()).toContain('Thai (1): สมชาย ใจดี; Ethiopic (1): አበበ ቢቂላ');

  await atBadges(page);
  const add = page.getByLabel('Add a font').first();
  await add.setInputFiles(fileOf('rubbish.ttf', Buffer.from('no font')));
  await patiently(
    page.getByText('This is no font. Take a TTF or OTF file. No font was added.').first(),
  ).toBeVisible();
  await add.setInputFiles(fileOf('thai.ttf', THAI));
  await patiently(page.getByText('Noto Sans Medium was added. It writes Thai.')).toBeVisible();
  expect(await warning()).toMatch(/can write: Ethiopic \(1\): አበበ ቢቂላ/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fonts and the notes of an import have no WCAG finding, ${colorScheme}`, async ({ browser }) => {
    const page = await openScreens(browser, served.desk).organiser({
      ...WINDOW,
      colorScheme,
      locale: 'de-DE',
    });
    await page.goto(`${new URL(page.url()).origin}/#/setup/badges`);
    const layout = readFileSync(join(import.meta.dirname, '../unit/badges/foreign/indico-badge.json'));
    await page.getByLabel('Layout importieren').first().setInputFiles(fileOf('badge.json', layout));
    await patiently(page.getByRole('button', { name: 'Öffnen', exact: true })).toBeVisible();
    await page.getByLabel('Schrift hinzufügen').first().setInputFiles(fileOf('thai.ttf', THAI));
    await patiently(page.getByText('Sie schreibt Thai.')).toBeVisible();
    expect(await wcagFindings(page, 'fonts and notes')).toEqual([]);
  });
}
