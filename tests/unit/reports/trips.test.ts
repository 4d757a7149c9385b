import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openTripDesk, type TripDesk } from '../../support/trip-desk.ts';
import { asked, cellsOf, readRows } from './report-desk.ts';

let desk: TripDesk;
let bus: ReturnType<TripDesk['at']>;
let home: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  home = temporaryFolder();
  desk = await openTripDesk();
  bus = desk.at('T-2', 'B-2');
});
afterEach(async () => {
  await desk.close();
  home.remove();
});

/** The rows of one table of the report on the trip to the river, as CSV. */
const rowsOf = async (table: string, changes = {}, trip = 'Neckar riverbank') => {
  const file = join(home.folder, 'trips.csv');
  await desk.desk.writeReport(asked('trips', { format: 'csv', ...changes }), file);
  const all = await readRows(file);
  return all.filter((row) => row['Table'] === table && row['Trip'] === trip);
};

describe('the report on trips', () => {
  it('agrees with the roll calls: who was expected, aboard and left without, heads with their times', async () => {
    const [first] = (await bus.roll('out')).missing;
    const left = first?.attendeeId ?? '';
    await bus.board('out', [left]);
    await bus.mark('out', { kind: 'count', count: 27 });
    desk.clock.advance(2 * 60_000);
    await bus.mark('out', { kind: 'count', count: 26 });
    await bus.mark('out', { kind: 'close', reasons: [{ attendeeId: left, reason: 'other', note: 'Taxi' }] });
    const [boarding] = await rowsOf('Roll calls');
    const without = await rowsOf('Left without');
    const name = (await bus.get()).people.find(({ id }) => id === left)?.name;
    expect({
      boarding: cellsOf(boarding),
      without: without.map((row) => cellsOf(row, 'Leg', 'Name', 'Standing', 'Reason', 'Note')),
      manifest: (await rowsOf('Manifests')).length,
    }).toEqual({
      boarding: {
        Table: 'Roll calls',
        Trip: 'Neckar riverbank',
        Leg: 'Boarding',
        Bus: 'Bus 2',
        'Due, date': '2022-05-08',
        'Due, time': '14:00:00',
        Seats: '28',
        Expected: '26',
        Aboard: '26',
        Excused: '1',
        Missing: '0',
        Heads: '26',
        'Heads and scans': 'as many heads as expected',
        'All head counts': '27 (13:50); 26 (13:52)',
        'Closed, date': '2022-05-08',
        'Closed, time': '13:52:00',
      },
      without: [
        {
          Leg: 'Boarding',
          Name: name,
          Standing: 'left without, with a reason',
          Reason: 'other',
          Note: 'Taxi',
        },
      ],
      // Four legs: whoever was left without is on the first alone.
      manifest: 27 + 3 * 26,
    });
  });

  it('tells who was given a place on another bus, and when', async () => {
    const hill = desk.at('T-4', 'B-4');
    const [first] = (await hill.roll('out')).missing;
    const mover = first?.attendeeId ?? '';
    desk.clock.set('2022-05-09T11:58:00.000Z');
    await hill.mark('out', { kind: 'place', attendeeId: mover, toBus: 'B-5' });
    const moves = await rowsOf('Moves between buses', {}, 'Hillside solar estate');
    const name = (await hill.get()).people.find(({ id }) => id === mover)?.name;
    expect(moves.map((row) => cellsOf(row, 'Name', 'From bus', 'To bus', 'How', 'Date', 'Time'))).toEqual([
      {
        Name: name,
        'From bus': 'Bus 4',
        'To bus': 'Bus 5',
        How: 'given a place on another bus',
        Date: '2022-05-09',
        Time: '13:58:00',
      },
    ]);
  });

  it('leaves out names, numbers and notes without personal data', async () => {
    const [first] = (await bus.roll('out')).missing;
    const left = first?.attendeeId ?? '';
    await bus.mark('out', { kind: 'excuse', attendeeId: left, reason: 'other', note: 'Taxi' });
    const rows = await rowsOf('Left without', { withoutPersonalData: true });
    const headings = Object.keys(rows[0] ?? {});
    expect([
      rows.length,
      rows[0]?.['Reason'],
      ['Name', 'Phone', 'Note', 'Delegation', 'Operator'].filter((one) => headings.includes(one)),
    ]).toEqual([1, 'other', []]);
  });
});
