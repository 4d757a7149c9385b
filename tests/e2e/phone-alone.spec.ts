import { expect, type Page } from '@playwright/test';
import { sampleActivity } from '../support/trip-desk.ts';
import { openScreens } from './support/conference-screens.ts';
import { withLine } from './support/line-to-desk.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

const served = useSampleDesk('2022-05-08T11:40:00.000Z');

test.slow();

const NECKAR = sampleActivity('T-2');
const PHONE = { viewport: { width: 390, height: 844 } };

const openBus = async (phone: Page): Promise<void> => {
  await phone.getByRole('link', { name: /Bus 2/ }).click();
  await expect(phone.getByText('of 27 aboard')).toBeVisible();
  // Until the files of the screens are kept, a phone needs its line.
  await phone.evaluate(() => navigator.serviceWorker.ready);
};

const tap = async (phone: Page, count: number): Promise<void> => {
  for (let done = 0; done < count; done += 1)
    await phone.getByRole('button', { name: 'Aboard', exact: true }).first().click();
};

const atDesk = async () => {
  const { trips } = await served.desk.client.trips.list();
  const bus = trips.find(({ activity }) => activity.id === NECKAR)?.buses[0];
  return bus?.rolls[0]?.aboard;
};

test('a phone that is loaded anew without a network shows the roll call, takes marks, and sends them when it is back', async ({
  browser,
}) => {
  const phone = await openScreens(browser, served.desk).invited('trip', 'Phone 2', PHONE);
  const line = await withLine(phone);
  await phone.reload();
  await openBus(phone);
  await tap(phone, 1);
  await expect.poll(atDesk).toBe(1);

  await phone.context().setOffline(true);
  await line.cut();
  await phone.reload();
  await expect(phone.getByRole('img', { name: '1 of 27 aboard' })).toBeVisible();
  // This device's own clock is years ahead.
  await expect(phone.getByText(/^leaves 14:00, in (1\d|20) minutes$/)).toBeVisible();
  await expect(phone.getByText('Marks stay on this phone, 0 to send.')).toBeVisible();
  await tap(phone, 2);
  await expect(phone.getByText('Marks stay on this phone, 2 to send.')).toBeVisible();
  await phone.goto('about:blank');
  await phone.goto(`${served.desk.url}/?as=trip`);
  await expect(phone.getByText('No network.')).toBeVisible();
  await phone.getByRole('link', { name: /Bus 2/ }).click();
  await expect(phone.getByRole('img', { name: '3 of 27 aboard' })).toBeVisible();
  expect(await atDesk()).toBe(1);

  await phone.context().setOffline(false);
  line.mend();
  await expect(phone.getByText('In step.')).toBeVisible({ timeout: 20_000 });
  await expect(phone.getByRole('img', { name: '3 of 27 aboard' })).toBeVisible();
  expect(await atDesk()).toBe(3);
});

test('a door whose desk falls silent says so, counts the scans of that time, and goes on when it is back', async ({
  browser,
}) => {
  const tablet = { viewport: { width: 1180, height: 820 } };
  const room = await openScreens(browser, served.desk).invited('room', 'Tablet 4', tablet);
  const line = await withLine(room);
  await room.reload();
  await room.getByRole('button', { name: /Hall 1/ }).click();
  await room.getByRole('link', { name: 'Open it now' }).click();
  await expect(room.getByText('Ready for the next guest')).toBeVisible();
  line.hush();
  await scanWithWedge(room, 'ABCDEF123456');
  await expect(room.getByText('No line to the desk', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(room.getByText('One code was scanned and not read')).toBeVisible();
  line.mend();
  await expect(room.getByText('In step with the desk')).toBeVisible({ timeout: 20_000 });
  await scanWithWedge(room, 'ABCDEF123456');
  await expect(room.getByText('Unknown code. This is not one of our codes.')).toBeVisible();
  await expect(room.getByText('was scanned and not read')).toBeHidden();
});

test('a desk that began anew is told from one that is away, and gets the marks after a new link', async ({
  browser,
}) => {
  const phone = await openScreens(browser, served.desk).invited('trip', 'Phone 2', PHONE);
  await openBus(phone);
  await served.desk.hangUp();
  await phone.reload();
  await expect(phone.getByText('Marks stay on this phone, 0 to send.')).toBeVisible();
  await tap(phone, 1);
  await served.desk.answerAgain();
  await phone.reload();
  await expect(phone.getByText('The desk does not know this phone any more.')).toBeVisible({
    timeout: 20_000,
  });
  await tap(phone, 1);
  await expect(phone.getByRole('img', { name: '2 of 27 aboard' })).toBeVisible();
  const { link } = await served.desk.client.screens.invite({ audience: 'trip', name: 'Phone 2' });
  await phone.goto(link);
  await phone.getByRole('link', { name: /Bus 2/ }).click();
  await expect(phone.getByText('In step.')).toBeVisible({ timeout: 20_000 });
  await expect(phone.getByRole('img', { name: '2 of 27 aboard' })).toBeVisible();
  expect(await atDesk()).toBe(2);
});

test('a phone that was removed forgets what it knew of people, and says so', async ({ browser }) => {
  const phone = await openScreens(browser, served.desk).invited('trip', 'Phone 2', PHONE);
  await openBus(phone);
  const [screen] = await served.desk.client.screens.list();
  await served.desk.client.screens.remove({ id: screen?.id ?? '' });
  await expect(phone.getByText('This device was removed from the event')).toBeVisible({ timeout: 20_000 });
  const kept = await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('kept')));
  expect(kept).toEqual(['foyer.kept.clock']);
  await phone.reload();
  await expect(phone.getByText('This device was removed from the event')).toBeVisible({ timeout: 20_000 });
});

test('the leader of a bus, signed in, lets somebody aboard who has not paid, without a network and with no second PIN', async ({
  browser,
}) => {
  served.desk.setClock('2022-05-09T11:40:00.000Z');
  const { client } = served.desk;
  const solar = await client.trips.get({ activityId: sampleActivity('T-4') });
  const name = solar.leaders['B-5']?.name ?? '';
  await client.operators.save({ id: '', name: 'Lena', role: 'organiser', pin: '2468', isActive: true });
  await client.operators.save({ id: '', name, role: 'host', pin: '1357', isActive: true });
  const riders = solar.seats.filter(({ bus }) => bus === 'B-5').map(({ attendeeId }) => attendeeId);
  const debtor = solar.people.find(({ id, refusal }) => refusal === 'unpaid' && riders.includes(id));

  const phone = await openScreens(browser, served.desk).invited('trip', 'Phone 5', PHONE);
  await phone.getByRole('combobox').selectOption({ label: name });
  await phone.getByLabel('PIN', { exact: true }).fill('1357');
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.getByRole('link', { name: /Bus 5/ }).click();
  await expect(phone.getByText('of 21 aboard')).toBeVisible();
  await phone.evaluate(() => navigator.serviceWorker.ready);
  const row = phone.getByRole('listitem').filter({ hasText: debtor?.name ?? '' });
  await expect(row.getByText('Not paid yet')).toBeVisible();
  await expect(row.getByRole('link', { name: /^Call/ })).toBeVisible();

  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByText('Marks stay on this phone, 0 to send.')).toBeVisible({ timeout: 20_000 });
  await row.getByRole('button', { name: 'Aboard', exact: true }).click();
  await expect(phone.getByText('Does not count as aboard.')).toBeVisible();
  await phone.getByRole('button', { name: 'Let aboard' }).click();
  await expect(phone.getByRole('button', { name: 'Choose a reason first' })).toBeDisabled();
  await phone.getByRole('button', { name: 'Paid in cash' }).click();
  await phone.getByRole('button', { name: 'Let aboard' }).click();
  await expect(phone.getByRole('img', { name: '1 of 21 aboard' })).toBeVisible();

  await phone.context().setOffline(false);
  await expect(phone.getByText('In step.')).toBeVisible({ timeout: 20_000 });
  await expect(phone.getByRole('img', { name: '1 of 21 aboard' })).toBeVisible();
  const tape = await client.checkin.tape({ limit: 5, thisDeskOnly: false });
  expect(tape.map((one) => [one.attendeeId, one.verdict, one.reason, one.isOverride])).toEqual([
    [debtor?.id, 'admitted', 'admitted', true],
    [debtor?.id, 'refused', 'unpaid', false],
  ]);
});
