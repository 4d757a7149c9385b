import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-desk.ts';
import { openPrintRoom, type PrintRoom } from './print-room.ts';
import { ScriptedPrinter } from './scripted-printer.ts';

const PEOPLE = ['anna', 'bela', 'cleo'];

let home: ReturnType<typeof temporaryFolder>;
let first: ScriptedPrinter;
let second: ScriptedPrinter;
let room: PrintRoom;

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};
const printer = async (id: string) => {
  const found = (await room.client.printers()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no printer ${id}`);
  return found;
};
const change = async (id: string, wish: { fallbackId?: string; isShared?: boolean; name?: string }) => {
  const { name, kind, address, layout, profile, fallbackId, isShared } = await printer(id);
  return room.client.savePrinter({ id, name, kind, address, layout, profile, fallbackId, isShared, ...wish });
};

beforeEach(async () => {
  home = temporaryFolder();
  first = new ScriptedPrinter();
  second = new ScriptedPrinter();
  room = openPrintRoom({ folder: home.folder, printers: { first, second }, people: PEOPLE });
  await change('first', { fallbackId: 'second' });
});
afterEach(async () => {
  await room.close();
  home.remove();
  if (room.bugs.length > 0) throw new Error(`the desk reported bugs: ${JSON.stringify(room.bugs)}`);
});

describe('a printer with a fallback', () => {
  it.each(['not-reachable', 'out-of-paper', 'cover-open'] as const)(
    'that is %s hands over what waits, and each badge comes out once',
    async (mood) => {
      first.mood = mood;
      for (const name of PEOPLE) room.arrive(name);
      await room.settled('done');
      expect([first.sheets, second.sheets]).toEqual([[], PEOPLE]);
      expect((await room.jobs()).map(({ printerName }) => printerName)).toEqual([
        'second',
        'second',
        'second',
      ]);
      expect(room.badgesOf('anna').map(({ state }) => state)).toEqual(['issued']);
    },
  );

  it('keeps what was sent and of which nobody knows: it may be on paper', async () => {
    first.mood = 'prints-silently';
    room.arrive('anna');
    await room.settled('unknown');
    first.mood = 'not-reachable';
    room.arrive('bela');
    await room.settled('unknown', 'done');
    expect([first.sheets, second.sheets]).toEqual([['anna'], ['bela']]);
  });

  it('keeps its badges while it is only busy', async () => {
    first.mood = 'busy';
    room.arrive('anna');
    await until(() => room.historyOf(room.arrive('anna').jobId).length > 4);
    first.mood = 'prints';
    await room.settled('done');
    expect([first.sheets, second.sheets]).toEqual([['anna'], []]);
  });

  it('keeps its test print: that is about this printer', async () => {
    first.mood = 'out-of-paper';
    const { id } = await room.client.testPrint({ id: 'first' });
    await until(() => room.historyOf(id).length > 6);
    first.mood = 'prints';
    await room.settled('done');
    expect([first.sheets, second.sheets]).toEqual([['trial'], []]);
  });

  it('gets nothing back from a fallback that fails as well: no badge goes to and fro', async () => {
    await change('second', { fallbackId: 'first' });
    first.mood = 'not-reachable';
    second.mood = 'out-of-paper';
    room.arrive('anna');
    await until(async () => (await room.jobs())[0]?.cause === 'out-of-paper');
    first.mood = 'prints';
    await room.client.setDefault({ id: 'first' });
    await until(async () => room.historyOf((await room.jobs())[0]?.id ?? '').length > 8);
    expect([(await room.jobs())[0]?.printerName, first.sheets]).toEqual(['second', []]);
    second.mood = 'prints';
    await room.settled('done');
    expect(second.sheets).toEqual(['anna']);
  });

  it('takes over once more what a person gave back to the printer that cannot print', async () => {
    first.mood = 'not-reachable';
    second.mood = 'out-of-paper';
    const { jobId } = room.arrive('anna');
    await until(async () => (await room.jobs())[0]?.cause === 'out-of-paper');
    await room.client.retry({ jobId });
    second.mood = 'prints';
    await room.settled('done');
    expect([first.sheets, second.sheets]).toEqual([[], ['anna']]);
  });

  it('leaves its failed test print to the default printer when it is gone', async () => {
    second.mood = 'document-not-accepted';
    const { id } = await room.client.testPrint({ id: 'second' });
    await room.settled('failed');
    await room.client.removePrinter({ id: 'second' });
    await room.client.retry({ jobId: id });
    await room.settled('done');
    expect(first.sheets).toEqual(['trial']);
  });

  it('cannot be its own fallback, loses it when that is removed, and remembers being shared', async () => {
    await expect(change('first', { fallbackId: 'first' })).rejects.toMatchObject({
      data: { why: 'printer-fallback' },
    });
    await expect(change('first', { fallbackId: 'third' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await change('first', { isShared: true });
    await room.client.removePrinter({ id: 'second' });
    expect(await printer('first')).toMatchObject({ fallbackId: '', isShared: true });
  });
});

describe('a printer that was removed', () => {
  it('comes back once as it was: where it printed, for whom it stood in, its offsets and its labels', async () => {
    const { name, kind, address, layout, fallbackId, isShared } = await printer('second');
    const profile = { offsetXMm: 1.5, offsetYMm: -0.5 };
    await room.client.savePrinter({
      id: 'second',
      name,
      kind,
      address,
      layout,
      fallbackId,
      isShared,
      profile,
    });
    await room.client.loadRoll({ id: 'second', labels: 300 });
    await room.client.setDefault({ id: 'second' });
    const [one, other] = await room.client.printers();
    await room.client.removePrinter({ id: 'second' });
    expect(await printer('first')).toMatchObject({ fallbackId: '', isDefault: true });
    expect(await room.client.bringBackPrinter({ id: 'second' })).toEqual([one, other]);
    await expect(room.client.bringBackPrinter({ id: 'second' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('comes back without the one that stood in for it where that is gone', async () => {
    await room.client.removePrinter({ id: 'first' });
    await room.client.removePrinter({ id: 'second' });
    await room.client.bringBackPrinter({ id: 'first' });
    await room.client.bringBackPrinter({ id: 'second' });
    expect(await printer('first')).toMatchObject({ fallbackId: '' });
  });
});

describe('a roll of labels', () => {
  it('counts down with each badge, and says in time that it is nearly out', async () => {
    const seen = async () => {
      const { labelsLeft, state } = await printer('first');
      return [labelsLeft, state];
    };
    const before = await seen();
    await room.client.loadRoll({ id: 'first', labels: 22 });
    const loaded = await seen();
    room.arrive('anna');
    await room.client.testPrint({ id: 'first' });
    await room.settled('done');
    const later = await seen();
    await room.client.loadRoll({ id: 'first', labels: null });
    expect([before, loaded, later, await seen()]).toEqual([
      [null, 'ready'],
      [22, 'ready'],
      [20, 'nearly-out'],
      [null, 'ready'],
    ]);
  });

  it('is not used up by a badge that was refused, and may be by one of which nobody knows', async () => {
    await room.client.loadRoll({ id: 'first', labels: 5 });
    await room.client.loadRoll({ id: 'second', labels: 5 });
    first.mood = 'not-reachable';
    second.mood = 'prints-silently';
    room.arrive('anna');
    await room.settled('unknown');
    expect([(await printer('first')).labelsLeft, (await printer('second')).labelsLeft]).toEqual([5, 4]);
  });

  it('ends at nought, and says so no longer once the printer says itself what is wrong', async () => {
    await room.client.loadRoll({ id: 'first', labels: 0 });
    room.arrive('anna');
    await room.settled('done');
    first.mood = 'out-of-paper';
    expect(await printer('first')).toMatchObject({ labelsLeft: 0, state: 'out-of-paper' });
  });
});

it('a calibration page is printed at its own printer and is nobody’s badge', async () => {
  await room.client.calibrate({ id: 'second' });
  await room.settled('done');
  expect([first.sheets, second.sheets]).toEqual([[], ['calibration']]);
});
