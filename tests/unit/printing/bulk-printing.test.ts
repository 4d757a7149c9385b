import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrintBatch } from '../../../shared/contract/bulk-printing.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintRoom, type PrintRoom } from './print-room.ts';
import { ScriptedPrinter } from './scripted-printer.ts';

const PEOPLE = ['anna', 'bela', 'cleo', 'dora'];

let home: ReturnType<typeof temporaryFolder>;
let first: ScriptedPrinter;
let second: ScriptedPrinter;
let room: PrintRoom;

const open = (): PrintRoom =>
  openPrintRoom({ folder: home.folder, printers: { first, second }, people: PEOPLE });
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
const set = (id: string, fields: Record<string, string>): void => {
  room.log.append([{ subject: id, operatorId: '', body: { kind: 'attendee-set', id, fields } }]);
};
const latest = async (): Promise<PrintBatch | undefined> => (await room.bulk.list({ limit: 1 }))[0];
const counts = (batch: PrintBatch | undefined) =>
  batch && [batch.jobs, batch.waiting, batch.printed, batch.cancelled, batch.already, batch.leftOut];

beforeEach(() => {
  home = temporaryFolder();
  first = new ScriptedPrinter();
  second = new ScriptedPrinter();
  room = open();
});
afterEach(async () => {
  await room.close();
  home.remove();
  if (room.bugs.length > 0) throw new Error(`the desk reported bugs: ${JSON.stringify(room.bugs)}`);
});

describe('printing many badges at once', () => {
  it('prints everybody who has none, in order of names, and counts what was not printed and why', async () => {
    room.arrive('cleo');
    await room.settled('done');
    set('dora', { status: 'cancelled' });
    await room.bulk.start({ selection: {} });
    await room.settled('done');
    expect([first.sheets, counts(await latest())]).toEqual([
      ['cleo', 'anna', 'bela'],
      [2, 0, 2, 0, 1, 1],
    ]);
    expect(room.badgesOf('anna').map(({ reason }) => reason)).toEqual(['beforehand']);
  });

  it('prints those of a category, a delegation or some letters, in the order and at the printer that was asked for', async () => {
    set('anna', { town: 'Ulm', category: 'mayor', delegation: 'Danube' });
    set('bela', { town: 'Aalen', category: 'mayor', delegation: 'Danube' });
    set('cleo', { town: 'Kiel', category: 'press' });
    await room.bulk.start({ selection: { categories: ['mayor'] }, order: 'town', printerId: 'second' });
    await room.bulk.start({ selection: { from: 'c', until: 'c' } });
    await room.bulk.start({ selection: { delegation: 'Danube' } });
    await room.settled('done');
    const batches = await room.bulk.list({ limit: 9 });
    expect([second.sheets, first.sheets]).toEqual([['bela', 'anna'], ['cleo']]);
    expect(batches.map(({ jobs, already }) => [jobs, already]).toSorted(([a = 0], [b = 0]) => a - b)).toEqual(
      [
        [0, 2],
        [1, 0],
        [2, 0],
      ],
    );
  });

  it('lets a guest who arrives go first, also one whose badge waits far behind', async () => {
    first.mood = 'holds';
    await room.bulk.start({ selection: { attendeeIds: ['anna', 'bela', 'cleo'] } });
    await until(() => first.isHolding);
    expect(room.arrive('dora').state).toBe('queued');
    room.arrive('cleo');
    first.letGo();
    await room.settled('done');
    expect(first.sheets).toEqual(['anna', 'cleo', 'dora', 'bela']);
  });

  it('stops when it is cancelled: what has gone out stays, the rest is not printed', async () => {
    first.mood = 'holds';
    const { id } = await room.bulk.start({ selection: {} });
    await until(() => first.isHolding);
    expect(counts(await room.bulk.cancel({ id }))).toEqual([4, 1, 0, 3, 0, 0]);
    first.letGo();
    await room.settled('done', 'void');
    expect([first.sheets, counts(await latest())]).toEqual([['anna'], [4, 0, 1, 3, 0, 0]]);
    expect(room.badgesOf('bela')).toEqual([]);
  });

  it('goes on after the program was ended in the middle, and prints nobody twice', async () => {
    first.mood = 'out-of-paper';
    await room.bulk.start({ selection: {} });
    await room.kill();
    first.mood = 'prints';
    room = open();
    await room.settled('done');
    expect([first.sheets, counts(await latest())]).toEqual([PEOPLE, [4, 0, 4, 0, 0, 0]]);
  });

  it('is filled no more where its filling broke off', async () => {
    room.sql.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON print_job BEGIN SELECT RAISE(ABORT, 'the disk broke'); END`,
    );
    await expect(room.bulk.start({ selection: {} })).rejects.toThrow('bug');
    expect([(await latest())?.isFilling, counts(await latest())]).toEqual([false, [0, 0, 0, 0, 0, 0]]);
    room.bugs.length = 0;
  });

  it('says when there is no such person to take them, no such printer or no such batch, and prints nothing', async () => {
    await expect(room.bulk.start({ selection: {}, takenBy: 'nobody' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(room.bulk.start({ selection: {}, printerId: 'third' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(room.bulk.cancel({ id: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([await room.jobs(), await latest()]).toEqual([[], undefined]);
  });
});

describe('the head of a delegation who takes all badges', () => {
  it('is written down for each person once, also where the badge was printed before, and not for the own one', async () => {
    for (const name of PEOPLE) set(name, { delegation: 'Danube' });
    room.arrive('bela');
    await room.settled('done');
    const wish = { selection: { delegation: 'Danube' }, takenBy: 'anna' };
    expect((await room.bulk.start(wish)).takenBy).toBe('anna');
    await room.bulk.start(wish);
    await room.settled('done');
    expect(PEOPLE.map(room.handoversOf)).toEqual([[], ['anna'], ['anna'], ['anna']]);
    expect(room.badgesOf('cleo').map(({ reason }) => reason)).toEqual(['on-behalf']);
    expect(room.arrive('cleo').state).toBe('not-first');
  });

  it('keeps the badges of the others when one check-in is taken back', async () => {
    await room.bulk.start({ selection: { attendeeIds: ['bela'] }, takenBy: 'anna' });
    await room.settled('done');
    expect(room.undo('bela')).toBe('none');
    expect(room.badgesOf('bela').map(({ state }) => state)).toEqual(['issued']);
  });
});
