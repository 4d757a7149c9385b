import { expect, type Page } from '@playwright/test';
import { doorOf } from '../../shared/domain/programme/checkpoint-id.ts';
import { session } from '../support/room-desk.ts';
import { openScreens } from './support/conference-screens.ts';
import { cells, reportRows } from './support/report-rows.ts';
import { useSampleDesk } from './support/sample-desk.ts';
import { openSamplePeople, type SamplePerson } from './support/sample-people.ts';
import { test } from './support/test.ts';
import { scanWithWedge } from './support/wedge.ts';

/** "Cooling the old town", a workshop in Linde from 11:00 to 12:30 in Stuttgart; others may come in from 11:05 on. */
const COOLING = session('A-105');

const sample = openSamplePeople();
/** Who is still missing when the door opens to everybody. */
const LATE = [sample('P-0258'), sample('P-0043')];
const AMIRA = sample('P-0086');
const MARIJKE = sample('P-0022');
const FULLY_BOOKED = { capacity: 33, booked: 32, waiting: 2, held: 1 };

const served = useSampleDesk('2022-05-08T08:50:00.000Z');

test.slow();
test.use({ actionTimeout: 10_000 });

const strip = (page: Page) => page.locator('[data-face]');
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

/** Opens somebody's sheet at a door by typing their name. */
const openSheet = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.type(name.toLowerCase(), { delay: 80 });
  await expect(page.getByText('1 person found')).toBeVisible();
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Person' })).toBeVisible();
};

const numbersAt = async (activityId: string) =>
  (await served.desk.client.rooms.state({ room: '', activityId })).numbers;

const letInTheOthers = async (activityId: string, except: readonly SamplePerson[]): Promise<void> => {
  const { rows } = await served.desk.client.rooms.people({
    activityId,
    list: 'missing',
    offset: 0,
    limit: 200,
  });
  const absent = new Set(except.map(({ id }) => id));
  for (const { id } of rows.filter((one) => !absent.has(one.id)))
    await served.desk.client.checkin.admit({
      checkpointId: doorOf(activityId),
      attendeeId: id,
      via: 'touch',
    });
};

/** Scans a badge at a door and waits for what the strip says of it. */
const scanAt = async (page: Page, { code }: SamplePerson, says: string): Promise<void> => {
  await scanWithWedge(page, code);
  await expect(strip(page)).toContainText(says);
};

/** One gives a seat back for who waits first, another one for a guest who is found by name. */
const changePlaces = async (room: Page): Promise<void> => {
  const close = room.getByRole('button', { name: 'Close', exact: true });
  const giveBack = room.getByRole('button', { name: 'Give the seat back' });
  await openSheet(room, sample('P-0097').name);
  await giveBack.click();
  await close.click();
  await room.getByRole('button', { name: `Give a seat ${sample('P-0167').name}` }).click();
  await openSheet(room, sample('P-0039').name);
  await giveBack.click();
  await close.click();
  await openSheet(room, sample('P-0282').name);
  await room.getByRole('button', { name: 'Book a seat' }).click();
  await expect(room.getByText('Booked here')).toBeVisible();
  await close.click();
};

/** Whoever has a seat comes in; the others hear where they are booked, or when seats open. */
const scanBeforeOpening = async (room: Page): Promise<void> => {
  await scanAt(room, AMIRA, 'Welcome, booked for this workshop');
  await scanAt(room, sample('P-0282'), 'Welcome, booked for this workshop');
  await scanAt(room, sample('P-0345'), 'Wrong session. Booked for Room Buche, 11:00.');
  await scanAt(room, MARIJKE, 'On the waiting list. Place 2. Seats open up at 11:05.');
  await letInTheOthers(COOLING, LATE);
  await expect(tab(room, 'Missing')).toContainText('2');
  await expect(room.getByText('1 kept for guests of the organisers')).toBeVisible();
  await scanAt(room, sample('P-0302'), 'No booking. Seats open up at 11:05.');
};

/** The list opens while the tablet stands there; who is next comes in until every seat is taken. */
const scanAfterOpening = async (room: Page): Promise<void> => {
  await expect(room.getByText('Seats are open to everybody.')).toBeVisible({ timeout: 15_000 });
  await room.getByRole('button', { name: 'Let in Gareth Ravensmere' }).click();
  await expect(strip(room)).toContainText('Welcome, without a booking');
  await expect(room.getByText(/Next is.*Marijke Hoogendijck/)).toBeVisible();
  await scanAt(room, MARIJKE, 'Welcome, without a booking');
  await scanAt(room, sample('P-0302'), 'Welcome, without a booking');
  await expect(room.getByText('The room is full: 2 people who booked have no seat.')).toBeVisible();
  await scanAt(room, sample('P-0297'), 'Room is full. All 33 seats are taken or kept.');
};

/** What the reports say of a workshop, by the key of the programme. */
const reportsOn = async (key: string, guest: string) => {
  const of = async (name: 'sessions' | 'people' | 'no-shows') =>
    (await reportRows(served.desk, name)).filter((row) => row['Key'] === key);
  const [[session], people, absent] = [await of('sessions'), await of('people'), await of('no-shows')];
  const came = ['Came', 'Came, booked', 'Came without booking', 'Most inside at a time'];
  return {
    session: cells(session, 'Booked', ...came, 'No-shows'),
    guest: cells(
      people.find(({ Name }) => Name === guest),
      'Last out',
      'Measured or inferred',
    ),
    inferred: people.filter((row) => row['How the end is known'] === 'Inferred: the activity ended.').length,
    absent: new Set(absent.map(({ Name }) => Name)),
  };
};

test('plays a workshop at its door: places change hands, the room fills by its rule, and the reports agree', async ({
  browser,
}) => {
  // 32 booked and one seat kept for guests of the organisers: no seat is left.
  await served.desk.client.programme.save({ id: COOLING, fields: { capacity: 33, held: 1 } });
  const screens = openScreens(browser, served.desk);
  const list = await screens.organiser({ viewport: { width: 1440, height: 900 } });
  await list.goto(`${served.desk.url}/#/rooms`);
  await expect(list.getByRole('button', { name: /Buche/ })).toContainText(
    'Next at Mon 14:00: The economy of the market square',
  );
  const room = await screens.invited('room', 'Tablet 4', { viewport: { width: 1180, height: 820 } });
  await room.getByRole('button', { name: /Linde/ }).click();
  await expect(room.getByRole('heading', { name: 'Cooling the old town' })).toBeVisible();
  await expect(tab(room, 'Missing')).toContainText('32');

  await changePlaces(room);
  expect(await numbersAt(COOLING)).toEqual({ ...FULLY_BOOKED, inside: 0, missing: 32, free: 1 });
  await scanBeforeOpening(room);
  expect(await numbersAt(COOLING)).toEqual({ ...FULLY_BOOKED, inside: 30, missing: 2, free: 1 });

  served.desk.setClock('2022-05-08T09:04:57.000Z');
  await room.reload();
  await scanAfterOpening(room);
  const full = { ...FULLY_BOOKED, inside: 33, missing: 2, waiting: 0, free: 0, held: 0 };
  expect(await numbersAt(COOLING)).toEqual(full);
  await expect(list.getByRole('button', { name: /Linde/ })).toContainText('33 inside of 33');

  served.desk.setClock('2022-05-08T09:40:00.000Z');
  await room.getByRole('radio', { name: 'Scan out' }).check();
  await scanAt(room, AMIRA, 'Has left the room');
  await expect(tab(room, 'Inside')).toContainText('32');
  await expect(room.getByText('kept for who booked')).toHaveCount(0);
  await expect(list.getByRole('button', { name: /Linde/ })).toContainText('32 inside of 33, 2 missing');
  expect(await numbersAt(COOLING)).toEqual({ ...full, inside: 32 });

  served.desk.setClock('2022-05-08T11:00:00.000Z');
  expect(await reportsOn('A-105', AMIRA.name)).toEqual({
    session: ['32', '33', '30', '3', '33', '2'],
    guest: ['11:40:00', 'measured'],
    inferred: 32,
    absent: new Set(LATE.map(({ name }) => name)),
  });
});
