import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { SAMPLE_FOLDER, type SampleGuest, welcomeGuests } from './sample-guests.ts';
import { scanWithWedge } from './wedge.ts';

/** A desk in front of somebody, in a browser or in its own window: the journeys are the same. */
export type DeskAtHand = {
  readonly page: Page;
  /** Where its data and its badges are. */
  readonly folder: string;
  /** Does what ends in a download, and gives the file. */
  readonly download: (act: () => Promise<void>) => Promise<string>;
};

const FIRST_TEN = welcomeGuests.slice(0, 10);

/** Imports the guest list of the sample into an empty desk, and goes to the desk. */
export const importGuestList = async ({ page }: DeskAtHand): Promise<void> => {
  await page.getByRole('button', { name: /Import a guest list/ }).click();
  await page.locator('input[type=file]').setInputFiles(join(SAMPLE_FOLDER, 'guest-list.csv'));
  await page.getByRole('button', { name: 'Compare with the list' }).click();
  await page.getByRole('button', { name: 'Save 412 of 412 rows' }).click();
  await expect(page.getByText('412 people were added.')).toBeVisible();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
};

/** Scans the tickets of ten guests and waits for their badges in the PDF folder. */
export const admitTen = async ({ page, folder }: DeskAtHand): Promise<void> => {
  for (const { code, family } of FIRST_TEN) {
    await scanWithWedge(page, code);
    await expect(page.getByRole('heading', { name: /Checked in/ })).toBeVisible();
    await expect(page.getByText(family).first()).toBeVisible();
  }
  await expect(page.getByText('Badge is printed at PDF folder.')).toBeVisible({ timeout: 30_000 });
  const badges = readdirSync(join(folder, 'badges')).filter((name) => name.endsWith('.pdf'));
  expect(badges).toHaveLength(FIRST_TEN.length);
};

/** Takes the last check-in back, and sees one fewer in the house. */
export const undoTheLast = async ({ page }: DeskAtHand): Promise<void> => {
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectHere(page, FIRST_TEN.length - 1);
};

/** The number in the doorway of the desk that waits. */
export const expectHere = (page: Page, count: number): Promise<void> =>
  expect(page.getByRole('img', { name: new RegExp(`^${count} of \\d+ people are here$`) })).toBeVisible();

/** Exports the attendance, and gives the size of the file. */
export const exportAttendance = async ({ page, download }: DeskAtHand): Promise<number> => {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  return statSync(await download(() => page.getByRole('button', { name: 'Download' }).click())).size;
};

/** Reads thirty codes that are nobody's, then lets one guest in, and the same one again after another. */
export const readUnknownCodes = async ({ page }: Pick<DeskAtHand, 'page'>): Promise<void> => {
  const [guest, next] = welcomeGuests as readonly [SampleGuest, SampleGuest];
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
  for (let count = 0; count < 30; count += 1) await scanWithWedge(page, `notours${1000 + count}`);
  await expect(page.getByRole('heading', { name: 'Unknown code' })).toBeVisible();
  await scanWithWedge(page, guest.code);
  await expect(page.getByRole('heading', { name: /Checked in/ })).toBeVisible();
  await scanWithWedge(page, next.code);
  await scanWithWedge(page, guest.code);
  await expect(page.getByRole('heading', { name: 'Already checked in' })).toBeVisible();
  await expect(page.getByText('Nothing was changed').first()).toBeVisible();
};

/** Types a name that two people share: the first Enter only asks for the town, the second checks in. */
export const findByName = async ({ page }: Pick<DeskAtHand, 'page'>): Promise<void> => {
  await expect(page.getByText('Ready for the next guest')).toBeVisible();
  await expectHere(page, 0);
  await page.keyboard.type('salhani', { delay: 110 });
  await expect(page.getByText('Two people share this name.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Checked in/ })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Checked in/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectHere(page, 1);
};
