import { expect } from '@playwright/test';
import { toBuffer } from 'qrcode';
import { useSampleDesk } from './support/sample-desk.ts';
import { type SampleGuest, welcomeGuests } from './support/sample-guests.ts';
import { test } from './support/test.ts';

const [guest] = welcomeGuests as readonly [SampleGuest];

const blank = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

const served = useSampleDesk();

test('says that the camera was not allowed, and lets a guest in by a photo of the code', async ({ page }) => {
  await page.addInitScript(() => {
    const getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } });
  });
  await page.goto(served.desk.link());
  await page.getByRole('button', { name: 'Read codes with the camera' }).click();
  await expect(page.getByText(/^The camera was not allowed\./)).toBeVisible();
  const photo = { name: 'ticket.png', mimeType: 'image/png' };
  const chooser = page.getByLabel('Use a photo of the code');
  await chooser.setInputFiles({ ...photo, buffer: blank });
  await expect(page.getByText('No code was found in the photo. Nothing was changed.')).toBeVisible();
  await chooser.setInputFiles({ ...photo, buffer: await toBuffer(guest.code, { scale: 6 }) });
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeVisible();
  expect(
    (await served.desk.client.checkin.tape({ limit: 10, thisDeskOnly: true })).map(({ name }) => name),
  ).toEqual([guest.name]);
});
