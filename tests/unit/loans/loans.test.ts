import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';
import { asked, cellsOf, openSampleDesk, writtenRows } from '../reports/report-desk.ts';

const SHUSHANIK = '2p862bh85w6tcnbm99t74vxbghh39788';
const HEADSETS = 'handout-headset';

let home: ReturnType<typeof temporaryFolder>;
let opened: Awaited<ReturnType<typeof openSampleDesk>>;
beforeEach(async () => {
  home = temporaryFolder();
  opened = await openSampleDesk(home.folder);
  const [entrance] = (await opened.client.event.state()).checkpoints;
  if (entrance === undefined) throw new Error('the sample has no entrance');
  await opened.client.event.saveCheckpoint({
    ...entrance,
    id: HEADSETS,
    name: 'Headsets',
    kind: 'handout',
    mode: 'in-and-out',
    capacity: 40,
  });
});
afterEach(async () => {
  await opened.desk.close();
  home.remove();
});

const scan = (direction: 'entry' | 'exit') =>
  opened.client.checkin.scan({ checkpointId: HEADSETS, text: SHUSHANIK, via: 'scanner', direction });

const lent = async () => {
  const [headsets] = await opened.client.loans.list();
  const { total, rows } = await opened.client.loans.borrowers({
    checkpointId: HEADSETS,
    offset: 0,
    limit: 50,
  });
  return [headsets?.out, headsets?.returned, total, rows.map(({ name, since }) => `${name} ${since}`)];
};

describe('things on loan', () => {
  it('tells who still has one since when, and no more after it was returned', async () => {
    const handedOut = await scan('entry');
    const out = await lent();
    opened.clock.advance(3_600_000);
    const again = await scan('entry');
    const returned = await scan('exit');
    expect([[handedOut.verdict, again.reason, returned.verdict], out, await lent()]).toEqual([
      ['admitted', 'already-in', 'admitted'],
      [1, 0, 1, ['Shushanik Jrvezhyan 2022-05-08T07:00:00.000Z']],
      [0, 1, 0, []],
    ]);
  });

  it('is still out for somebody who was let in elsewhere since', async () => {
    await scan('entry');
    opened.clock.advance(60_000);
    await opened.client.checkin.scan({ checkpointId: 'entrance', text: SHUSHANIK, via: 'scanner' });
    expect((await lent())[0]).toBe(1);
  });

  it('says as a report what was handed out and returned when', async () => {
    await scan('entry');
    opened.clock.advance(1_800_000);
    await scan('exit');
    opened.clock.advance(60_000);
    await scan('entry');
    const rows = await writtenRows(opened, home.folder, asked('loans'));
    const headings = ['Thing', 'Name', 'Handed out, time', 'Returned, time', 'Still out'];
    expect(rows.map((row) => cellsOf(row, ...headings))).toEqual([
      {
        Thing: 'Headsets',
        Name: 'Shushanik Jrvezhyan',
        'Handed out, time': '09:00',
        'Returned, time': '09:30',
        'Still out': 'no',
      },
      { Thing: 'Headsets', Name: 'Shushanik Jrvezhyan', 'Handed out, time': '09:31', 'Still out': 'yes' },
    ]);
  });

  it('comes back also from somebody whose registration was cancelled since', async () => {
    const { attendee } = await scan('entry');
    const id = attendee?.id ?? '';
    await opened.client.attendees.edit({ id, fields: { status: 'cancelled' } });
    opened.clock.advance(60_000);
    const returned = await scan('exit');
    opened.clock.advance(60_000);
    expect([returned.verdict, await lent(), (await scan('entry')).reason]).toEqual([
      'admitted',
      [0, 1, 0, []],
      'cancelled',
    ]);
  });

  it('tells what somebody had last, and of who never had one that', async () => {
    const attendeeId = (await scan('exit')).attendee?.id ?? '';
    const last = () => opened.client.loans.last({ checkpointId: HEADSETS, attendeeId });
    const before = await last();
    opened.clock.advance(60_000);
    const { at: since } = await scan('entry');
    const out = await last();
    opened.clock.advance(60_000);
    const { at: until } = await scan('exit');
    expect([before, out, await last()]).toEqual([null, { since, until: '' }, { since, until }]);
  });

  it('lists nothing where nothing is lent', async () => {
    const { folder, remove } = temporaryFolder();
    const empty = await openTestDesk(folder);
    const list = await empty.client.loans.list();
    await empty.desk.close();
    remove();
    expect(list).toEqual([]);
  });
});
