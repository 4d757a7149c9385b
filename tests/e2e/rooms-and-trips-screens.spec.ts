import { expect, type Page } from '@playwright/test';
import { session } from '../support/room-desk.ts';
import { openScreens } from './support/conference-screens.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

const served = useSampleDesk('2022-05-08T11:50:00.000Z');

test.slow();
test.use({ actionTimeout: 10_000 });

const TABLET = { viewport: { width: 1180, height: 820 } };
const PHONE = { viewport: { width: 390, height: 844 } };
const LIST = { viewport: { width: 1440, height: 900 } };

test('a muster turns the door, the bus and the desk into the list of who is inside, and back', async ({
  browser,
}) => {
  const screens = openScreens(browser, served.desk);
  const room = await screens.invited('room', 'Tablet 4', TABLET);
  await room.getByRole('button', { name: /Hall 1/ }).click();
  const phone = await screens.invited('trip', 'Phone 2', PHONE);
  await phone.getByRole('link', { name: /Bus 2/ }).click();
  const list = await screens.organiser(LIST);
  const before = [
    room.getByRole('radio', { name: 'Scan in' }),
    phone.getByRole('img', { name: '0 of 27 aboard' }),
    list.getByText('Ready for the next guest'),
  ];
  for (const sign of before) await expect(sign).toBeAttached();

  await list.getByRole('button', { name: 'Start a muster' }).click();
  const asking = list.getByRole('dialog', { name: 'Start a muster' });
  await asking.getByRole('button', { name: 'Start a muster' }).click();
  await asking.getByRole('button', { name: 'Yes, on every screen' }).click();
  for (const page of [room, phone, list])
    await expect(page.getByRole('heading', { name: 'Muster', level: 1 })).toBeVisible();
  for (const sign of before) await expect(sign).toBeHidden();

  await list.getByRole('button', { name: 'End the muster' }).click();
  await list.getByRole('button', { name: 'End it for every screen' }).click();
  for (const sign of before) await expect(sign).toBeVisible();
});

/** What axe finds on a screen, as sentences. */
const findingsOn = async (page: Page, where: string): Promise<readonly string[]> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return wcagFindings(page, where);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`rooms in German and trips in Arabic, from right to left, have no WCAG finding, ${colorScheme}`, async ({
    browser,
  }) => {
    const screens = openScreens(browser, served.desk);
    const findings: string[] = [];
    const room = await screens.invited('room', 'Tablet 4', { ...TABLET, colorScheme, locale: 'de-DE' });
    await expect(room.getByRole('heading', { name: 'Räume' })).toBeVisible();
    await expect(room.getByRole('button', { name: /Hall 2/ })).toBeVisible();
    findings.push(...(await findingsOn(room, 'rooms')));
    await room.getByRole('button', { name: /Hall 2/ }).click();
    await expect(room.getByText('Bereit für den nächsten Gast')).toBeVisible();
    findings.push(...(await findingsOn(room, 'door')));

    const phone = await screens.invited('trip', 'Phone 2', { ...PHONE, colorScheme, locale: 'de-DE' });
    await phone.getByRole('radio', { name: 'العربية' }).check();
    await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(phone.getByRole('link', { name: /Bus 1/ })).toBeVisible();
    findings.push(...(await findingsOn(phone, 'trips')));
    await phone.goto(`${served.desk.url}/?as=trip#/trips/${session('T-1')}/B-1/T-1-return`);
    await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
    findings.push(...(await findingsOn(phone, 'roll call')));
    expect(findings).toEqual([]);
  });
}
