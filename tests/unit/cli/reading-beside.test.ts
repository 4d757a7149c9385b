import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { foyerProcess, startFoyer, whatItSays } from '../../support/foyer-process.ts';
import { tamper } from '../../support/open-tables.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let out: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => out.remove());
const inOut = (name: string): string => join(out.folder, name);

// The desk is open in this process; each command runs in one of its own.
describe('reading beside an open desk', { timeout: 60_000 }, () => {
  let desk: CheckinDesk;
  beforeEach(async () => {
    desk = await openCheckinDesk();
  });
  const beside = (...args: readonly string[]) => foyerProcess([...args, '--data', desk.folder]);

  it('finds, lists and reports what the desk wrote a moment ago, while the desk goes on', async () => {
    const id = await desk.person({ given: 'Ada', family: 'Lovelace', town: 'Ulm' }, 'TICKET-1');
    await desk.scan('TICKET-1');
    const csv = inOut('attendance.csv');
    const [found, listed, report] = await Promise.all([
      beside('search', 'lovelace', '--json'),
      beside('attendees', '--json'),
      beside('report', 'attendance', '--out', csv, '--json'),
    ]);
    const after = await desk.scan('TICKET-1');
    expect([answersOf(found), answersOf(listed), answersOf(report)]).toMatchObject([
      [{ total: 1, attendees: [{ id, presence: 'here' }] }],
      [{ id, name: 'Ada Lovelace', presence: 'here' }],
      [{ rows: 1 }],
    ]);
    expect([after.reason, readFileSync(csv, 'utf8').includes('Lovelace')]).toEqual(['already-in', true]);
    expect(await desk.close()).toEqual([]);
  });

  it('leaves the reports and uploads of the desk alone, and makes no folder', async () => {
    await desk.person({ given: 'Ada' });
    const names = ['reports', 'uploads'].map((folder) => {
      mkdirSync(join(desk.folder, folder), { recursive: true });
      writeFileSync(join(desk.folder, folder, 'kept.txt'), 'kept');
      return join(desk.folder, folder, 'kept.txt');
    });
    const said = [await beside('attendees'), await beside('doctor')];
    expect([
      said.map(({ code }) => code),
      names.map(existsSync),
      existsSync(join(desk.folder, 'badges')),
    ]).toEqual([[0, 0], [true, true], false]);
    expect(await desk.close()).toEqual([]);
  });

  it('examines and copies a database that is being written to', async () => {
    await desk.person({ given: 'Ada' }, 'TICKET-1');
    const copying = beside('backup', '--out', inOut('copy.db'), '--json');
    const examining = beside('doctor', '--json');
    for (let turn = 0; turn < 40; turn += 1) {
      await desk.scan('TICKET-1', turn % 2 === 0 ? 'entry' : 'exit');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const [copied, examined] = [await copying, await examining];
    expect([copied.code, answersOf(copied), examined.code, answersOf(examined)]).toMatchObject([
      0,
      [{ file: inOut('copy.db') }],
      0,
      [{ pages: 'ok', chain: null }],
    ]);
    expect(await desk.close()).toEqual([]);
  });

  it('writes the badge of a person who has a code, and says what to do for one who has none', async () => {
    const id = await desk.person({ given: 'Ada', town: 'Ulm' });
    const without = await beside('badge', id, '--out', inOut('none.pdf'));
    await desk.client.badges.pdf({ attendeeId: id });
    const withCode = await beside('badge', id, '--out', inOut('badge.pdf'));
    expect([without.code, without.err, existsSync(inOut('none.pdf'))]).toEqual([
      1,
      'This person has no badge yet, and the desk that is open allots its code. Print the badge there, or close that desk. Nothing was changed.\n',
      false,
    ]);
    expect([withCode.code, readFileSync(inOut('badge.pdf')).subarray(0, 5).toString()]).toEqual([0, '%PDF-']);
    expect(await desk.close()).toEqual([]);
  });
});

describe('reading where no desk is open', { timeout: 60_000 }, () => {
  it('reads what a killed desk left, without writing into the database', async () => {
    const folder = inOut('killed');
    const child = startFoyer(['scan', '--data', folder]);
    const end = whatItSays(child);
    child.stdin.write('lost-code\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await end;
    const before = readFileSync(join(folder, 'foyer.db'));
    const said = await foyer(['doctor', '--json', '--data', folder]);
    expect(answersOf(said)).toMatchObject([{ pages: 'ok', chain: null, ops: 1 }]);
    expect(readFileSync(join(folder, 'foyer.db')).equals(before)).toBe(true);
  });

  it('refuses a database that would have to be brought up to date, and leaves it as it is', async () => {
    const folder = inOut('old');
    await (await openTestDesk(folder)).desk.close();
    tamper(folder, 'PRAGMA user_version=0');
    const before = readFileSync(join(folder, 'foyer.db'));
    const said = await foyer(['attendees', '--data', folder]);
    expect([said.code, said.out, said.err.split('.')[0]]).toEqual([
      1,
      '',
      'An older Foyer wrote this database',
    ]);
    expect(readFileSync(join(folder, 'foyer.db')).equals(before)).toBe(true);
  });
});
