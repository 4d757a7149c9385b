import { expect, type Page } from '@playwright/test';
import { rollCallOf } from '../../shared/domain/programme/checkpoint-id.ts';
import { session } from '../support/room-desk.ts';
import { openScreens } from './support/conference-screens.ts';
import { withLine } from './support/line-to-desk.ts';
import { cells, reportRows } from './support/report-rows.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { openSamplePeople, type SamplePerson } from './support/sample-people.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

const served = useSampleDesk('2022-05-09T11:50:00.000Z');

test.slow();
test.use({ actionTimeout: 10_000 });

const sample = openSamplePeople();
/** Bus 5 of "Hillside solar estate", a trip with two buses on the second day: 21 people on 28 seats. */
const SOLAR = session('T-4');
const HASMIK = sample('P-0007');
const MORAG = sample('P-0127');
const MINDAUGAS = sample('P-0215');
/** Of this bus as well; the first one has a badge. */
const [TOMAS, HERO] = [sample('P-0100'), sample('P-0176')];

const boardingOf = (legId: string) => rollCallOf(SOLAR, `T-4-${legId}`, 'B-5');

/** What the desk knows of the bus, leg by leg. */
const rollsOfBus = async () => {
  const { trips } = await served.desk.client.trips.list();
  const bus = trips.find(({ activity }) => activity.id === SOLAR)?.buses.find(({ id }) => id === 'B-5');
  return bus?.rolls.map((roll) => [roll.aboard, roll.excused, roll.missing, roll.headCount, roll.isClosed]);
};

/** The guide ticks people at the other door of the bus, on another device. */
const othersAboard = async (legId: string, except: readonly SamplePerson[]): Promise<void> => {
  const { seats } = await served.desk.client.trips.get({ activityId: SOLAR });
  const absent = new Set(except.map(({ id }) => id));
  for (const { attendeeId } of seats.filter((seat) => seat.bus === 'B-5' && !absent.has(seat.attendeeId))) {
    const admission = { checkpointId: boardingOf(legId), attendeeId, via: 'touch' } as const;
    const { reason, scanId } = await served.desk.client.checkin.admit(admission);
    if (reason === 'unpaid')
      await served.desk.client.checkin.override({ scanId, reason: 'paid-in-cash', note: '' });
  }
};

const touch = (phone: Page, { name }: SamplePerson) =>
  phone.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Aboard', exact: true });

/** By badge and by touch; who belongs on the other bus is told so and does not count. */
const board = async (phone: Page): Promise<void> => {
  await expect(phone.getByRole('img', { name: '0 of 21 aboard' })).toBeVisible();
  await scanWithWedge(phone, HASMIK.code);
  await expect(phone.getByRole('img', { name: '1 of 21 aboard' })).toBeVisible();
  await touch(phone, MORAG).click();
  await scanWithWedge(phone, sample('P-0097').code);
  await expect(phone.getByText('Booked on Bus 4', { exact: true })).toBeVisible();
  await othersAboard('out', [HASMIK, MORAG, TOMAS, HERO, MINDAUGAS]);
  await expect(phone.getByText('Aboard 18')).toBeVisible();
};

/** Without a line, list and marks stay on the phone through a reload, and go to the desk when the line is back. */
const boardWithoutLine = async (phone: Page, line: Awaited<ReturnType<typeof withLine>>): Promise<void> => {
  await line.cut();
  await scanWithWedge(phone, TOMAS.code);
  await touch(phone, HERO).click();
  await expect(phone.getByText('Marks stay on this phone, 2 to send.')).toBeVisible();
  await expect(phone.getByText('Aboard 20')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('Marks stay on this phone, 2 to send.')).toBeVisible();
  await expect(phone.getByText('Aboard 20')).toBeVisible();
  expect((await rollsOfBus())?.[0]).toEqual([18, 0, 3, null, false]);
  line.mend();
  await expect(phone.getByText('In step.')).toBeVisible({ timeout: 20_000 });
  await expect(phone.getByText('Aboard 20')).toBeVisible();
  expect((await rollsOfBus())?.[0]).toEqual([20, 0, 1, null, false]);
};

const leaveWithoutOne = async (phone: Page): Promise<void> => {
  await phone.getByRole('button', { name: 'Leave without 1' }).click();
  await expect(phone.getByRole('button', { name: '1 reason is missing' })).toBeDisabled();
  await phone.getByRole('button', { name: 'Other' }).click();
  await phone.getByRole('textbox', { name: 'In a few words' }).fill('Has a fever, stays at the hotel');
  await phone.getByRole('button', { name: 'Leave without 1, hold' }).click();
  await phone.getByRole('button', { name: 'Yes, leave' }).click();
};

/** A stop or the return: all who went out are aboard again, the last one by a touch. */
const stopAt = async (phone: Page, leg: string, next: string): Promise<void> => {
  await phone.getByRole('button', { name: next }).click();
  await othersAboard(leg, [MORAG, MINDAUGAS]);
  await expect(phone.getByText('Aboard 19')).toBeVisible();
};

test('plays a bus trip: boards by badge and touch, leaves one behind with a reason, and a wrong count of heads is settled', async ({
  browser,
}) => {
  const screens = openScreens(browser, served.desk);
  const list = await screens.organiser({ viewport: { width: 1440, height: 900 } });
  await list.goto(`${served.desk.url}/#/trips`);
  const phone = await screens.invited('trip', 'Phone 2', { viewport: { width: 390, height: 844 } });
  const line = await withLine(phone);
  await phone.reload();
  await phone.getByRole('link', { name: /Bus 5/ }).click();
  await board(phone);
  await boardWithoutLine(phone, line);
  await leaveWithoutOne(phone);
  for (const [leg, next] of [
    ['stop-1', 'To the next stop'],
    ['stop-2', 'To the next stop'],
  ] as const) {
    await stopAt(phone, leg, next);
    await touch(phone, MORAG).click();
    await phone.getByRole('button', { name: 'All aboard, leave' }).click();
  }
  await stopAt(phone, 'return', 'To the return');
  await phone.getByRole('button', { name: 'One fewer' }).click();
  await expect(phone.getByText('One person is missing')).toBeVisible();
  await touch(phone, MORAG).click();
  await phone.getByRole('button', { name: 'One more' }).click();
  await expect(phone.getByText('20 = 20')).toBeVisible();
  await phone.getByRole('button', { name: 'All aboard, leave' }).click();
  await expect(phone.getByText('The trip is over.')).toBeVisible();
  await expect(list.getByRole('link', { name: /Bus 5/ })).toContainText('All legs are closed');
  expect(await rollsOfBus()).toEqual([
    [20, 1, 0, null, true],
    [20, 0, 0, null, true],
    [20, 0, 0, null, true],
    [20, 0, 0, 20, true],
  ]);

  served.desk.setClock('2022-05-09T16:00:00.000Z');
  const trips = (await reportRows(served.desk, 'trips')).filter(
    (row) => row['Trip'] === 'Hillside solar estate',
  );
  const rolls = trips.filter((row) => row['Table'] === 'Roll calls' && row['Bus'] === 'Bus 5');
  const absent = (await reportRows(served.desk, 'no-shows')).filter((row) => row['Key'] === 'T-4');
  expect({
    rolls: rolls.map((row) => cells(row, 'Expected', 'Aboard', 'Excused', 'Heads')),
    counts: rolls.at(-1)?.['All head counts']?.replaceAll(/ \(.*?\)/g, ''),
    left: trips
      .filter((row) => row['Table'] === 'Left without' && row['Expected on'] === 'Bus 5')
      .map((row) => cells(row, 'Name', 'Leg', 'Reason', 'Note')),
    neverOnBus5: absent
      .map(({ Name }) => Name)
      .filter((name) => [MINDAUGAS.name, MORAG.name].includes(name ?? '')),
  }).toEqual({
    rolls: [
      ['20', '20', '1', ''],
      ['20', '20', '0', ''],
      ['20', '20', '0', ''],
      ['20', '20', '0', '20'],
    ],
    counts: '19; 20',
    left: [[MINDAUGAS.name, 'Boarding', 'other', 'Has a fever, stays at the hotel']],
    neverOnBus5: [MINDAUGAS.name],
  });
});
