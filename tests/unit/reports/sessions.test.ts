import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { sampleActivity } from '../../support/trip-desk.ts';
import { asked, cellsOf, readRows } from './report-desk.ts';

/** "Water when it rains too much", 15:45 to 17:00 in room Eiche, and "Work after coal" at the same time in Ahorn. */
const WATER = sampleActivity('A-111');
const COAL = sampleActivity('A-112');

let desk: CheckinDesk;
let home: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  home = temporaryFolder();
  desk = await openCheckinDesk('2022-05-08T13:40:00.000Z');
  await desk.client.event.openSample();
});
afterEach(async () => {
  await desk.close();
  home.remove();
});

const rowsOf = async (name: ReportRequest['name'], changes = {}) => {
  const file = join(home.folder, `${name}.csv`);
  await desk.desk.writeReport(asked(name, { format: 'csv', ...changes }), file);
  return readRows(file);
};
const admit = (attendeeId: string, activityId: string, direction: 'entry' | 'exit' = 'entry') =>
  desk.client.checkin.admit({ attendeeId, checkpointId: `door/${activityId}`, via: 'touch', direction });
const bookedFor = async (activityId: string) =>
  (await desk.client.rooms.people({ activityId, list: 'missing', offset: 0, limit: 100 })).rows;

/** Two of the booked come to the workshop: one is scanned out, one goes on to the workshop next door. */
const playWorkshop = async () => {
  const booked = await bookedFor(WATER);
  const [scannedOut, wentOn] = booked;
  if (scannedOut === undefined || wentOn === undefined) throw new Error('nobody has a place');
  await admit(scannedOut.id, WATER);
  await admit(wentOn.id, WATER);
  desk.clock.set('2022-05-08T14:10:30.000Z');
  await admit(scannedOut.id, WATER, 'exit');
  const { scanId } = await admit(wentOn.id, COAL);
  await desk.client.checkin.override({ scanId, reason: 'other', note: '' }).catch(() => undefined);
  return { booked: booked.length, scannedOut, wentOn };
};

describe('the report on people', () => {
  it('has a row for each person, day and activity, with minutes that say whether they were measured', async () => {
    const { scannedOut, wentOn } = await playWorkshop();
    desk.clock.set('2022-05-08T16:00:00.000Z');
    const rows = await rowsOf('people');
    const headings = ['Date', 'Activity', 'First in', 'Last out', 'Minutes', 'Measured or inferred'];
    const of = (name: string) =>
      rows
        .filter((row) => row['Name'] === name)
        .map((row) => cellsOf(row, ...headings, 'How the end is known'));
    const workshop = { Date: '2022-05-08', Activity: 'Water when it rains too much', 'First in': '15:40:00' };
    expect([of(scannedOut.name), of(wentOn.name)]).toEqual([
      [
        {
          ...workshop,
          'Last out': '16:10:30',
          Minutes: '30',
          'Measured or inferred': 'measured',
          'How the end is known': 'Scanned on the way out.',
        },
      ],
      [
        {
          ...workshop,
          'Last out': '16:10:30',
          Minutes: '30',
          'Measured or inferred': 'inferred',
          'How the end is known': 'Inferred: was let in elsewhere.',
        },
        {
          Date: '2022-05-08',
          Activity: 'Work after coal',
          'First in': '16:10:30',
          'Last out': '17:00:00',
          Minutes: '49',
          'Measured or inferred': 'inferred',
          'How the end is known': 'Inferred: the activity ended.',
        },
      ],
    ]);
  });

  it('counts persons instead of naming them without personal data, in German as well', async () => {
    const { scannedOut } = await playWorkshop();
    const rows = await rowsOf('people', { withoutPersonalData: true, language: 'de' });
    expect([
      rows.length,
      new Set(rows.map((row) => row['Person'])),
      JSON.stringify(rows).includes(scannedOut.town),
      rows.every((row) => row['Woher das Ende bekannt ist'] !== ''),
    ]).toEqual([3, new Set(['1', '2']), false, true]);
  });

  it('gives a party across midnight to the evening on which it began, by the clock of the venue', async () => {
    const reception = sampleActivity('A-114');
    const [guest] = await bookedFor(WATER);
    desk.clock.set('2022-05-08T19:30:00.000Z');
    await admit(guest?.id ?? '', reception);
    desk.clock.set('2022-05-08T21:30:00.000Z');
    await admit(guest?.id ?? '', reception, 'exit');
    desk.clock.set('2022-05-08T22:10:00.000Z');
    await admit(guest?.id ?? '', reception);
    desk.clock.set('2022-05-08T22:40:00.000Z');
    await admit(guest?.id ?? '', reception, 'exit');
    const [row, ...more] = await rowsOf('people');
    expect(more).toEqual([]);
    expect(cellsOf(row, 'Date', 'First in', 'Last out, date', 'Last out', 'Minutes')).toEqual({
      Date: '2022-05-08',
      'First in': '21:30:00',
      'Last out, date': '2022-05-09',
      'Last out': '00:40:00',
      Minutes: '150',
    });
  });
});

describe('the report on sessions', () => {
  it('counts who was booked, came, stayed and did not come, and adds up by theme, country and delegation', async () => {
    const { booked } = await playWorkshop();
    desk.clock.set('2022-05-08T18:00:00.000Z');
    const rows = await rowsOf('sessions');
    const session = rows.find((row) => row['Key'] === 'A-111');
    const sumOf = (table: string, heading: string): number =>
      rows.filter((row) => row['Table'] === table).reduce((sum, row) => sum + Number(row[heading]), 0);
    expect({
      session: cellsOf(
        session,
        'Booked',
        'Came',
        'Came, booked',
        'No-shows',
        'Average minutes',
        'Most inside at a time',
        'Minutes inferred, percent of those who came',
      ),
      tables: [...new Set(rows.map((row) => row['Table']))],
      agree: ['Booked', 'Came', 'No-shows'].map(
        (heading) =>
          new Set(
            ['Sessions', 'By theme', 'By country', 'By delegation'].map((table) => sumOf(table, heading)),
          ).size,
      ),
    }).toEqual({
      session: {
        Booked: String(booked),
        Came: '2',
        'Came, booked': '2',
        'No-shows': String(booked - 2),
        'Average minutes': '30',
        'Most inside at a time': '2',
        'Minutes inferred, percent of those who came': '50',
      },
      tables: ['Sessions', 'By theme', 'By country', 'By delegation'],
      agree: [1, 1, 1],
    });
  });

  it('has a sheet of its own for each table of a workbook', async () => {
    const file = join(home.folder, 'sessions.xlsx');
    await desk.desk.writeReport(asked('sessions', { language: 'de' }), file);
    const parts = unzipSync(readFileSync(file));
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Programmpunkte',
      'Nach Thema',
      'Nach Land',
      'Nach Delegation',
    ]);
  });
});

describe('the report on no-shows', () => {
  it('has who was booked and never came to what is over, neither who waits nor what was called off', async () => {
    const { booked, scannedOut } = await playWorkshop();
    const before = (await rowsOf('no-shows')).filter((row) => row['Key'] === 'A-111').length;
    desk.clock.set('2022-05-08T15:00:00.000Z');
    const rows = await rowsOf('no-shows');
    const missed = rows.filter((row) => row['Key'] === 'A-111');
    const never = rows.filter((row) => row['Table'] === 'Never arrived');
    expect([
      before,
      missed.length,
      missed.some((row) => row['Name'] === scannedOut.name),
      new Set(missed.map((row) => row['Arrived at the event'])),
      never.length > 390 && never.length <= 412,
    ]).toEqual([0, booked - 2, false, new Set(['no']), true]);
  });

  it('counts nobody who cancelled, neither at the event nor in what they had a place in', async () => {
    const [one, two] = await bookedFor(WATER);
    await desk.client.checkin.admit({ attendeeId: one?.id ?? '', checkpointId: 'entrance', via: 'touch' });
    await desk.client.attendees.edit({ id: two?.id ?? '', fields: { status: 'cancelled' } });
    desk.clock.set('2022-05-08T18:00:00.000Z');
    const rows = await rowsOf('no-shows');
    const tablesOf = (name = ''): readonly unknown[] =>
      rows.filter((row) => row['Name'] === name).map((row) => row['Table']);
    const water = (await rowsOf('sessions')).find((row) => row['Key'] === 'A-111');
    expect([tablesOf(one?.name).includes('Never arrived'), tablesOf(two?.name), water?.['Booked']]).toEqual([
      false,
      [],
      String((await bookedFor(WATER)).length),
    ]);
  });
});

describe('the log of scans', () => {
  it('calls doors and roll calls by their names', async () => {
    await playWorkshop();
    const places = new Set((await rowsOf('scan-log')).map((row) => row['Checkpoint']));
    expect(places).toEqual(new Set(['Water when it rains too much, Eiche', 'Work after coal, Ahorn']));
  });
});
