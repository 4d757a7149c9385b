import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../shared/contract/notices.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { A_PAGE, A6, openPrintRoom, type PrintRoom, type PrintRoomOptions } from './print-room.ts';
import { ScriptedPrinter } from './scripted-printer.ts';

const PEOPLE = ['anna', 'bela', 'cleo'];

let home: ReturnType<typeof temporaryFolder>;
let first: ScriptedPrinter;
let second: ScriptedPrinter;
let room: PrintRoom;

const open = (badges: PrintRoomOptions['badges'] = {}): PrintRoom =>
  openPrintRoom({ folder: home.folder, printers: { first, second }, people: PEOPLE, badges });
const statesOf = async () => (await room.jobs()).map(({ state, cause }) => [state, cause]);
const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

beforeEach(() => {
  home = temporaryFolder();
  first = new ScriptedPrinter();
  second = new ScriptedPrinter();
  room = open();
});
afterEach(async () => {
  await room.close();
  home.remove();
  // Whatever a printer does, it is an answer and no bug of ours.
  if (room.bugs.length > 0) throw new Error(`the desk reported bugs: ${JSON.stringify(room.bugs)}`);
});

describe('an arrival', () => {
  it('prints one badge, is issued once, and tells the screens how it goes', async () => {
    const heard: Notice[] = [];
    room.notices.listen((notice) => heard.push(notice));
    const { state, jobId, printer } = room.arrive('anna');
    await room.settled('done');
    const lastTold = () =>
      heard.flatMap((notice) => (notice.kind === 'print-job' ? [notice.job.state] : [])).at(-1);
    // Told after it is kept: the table may be seen first.
    await until(() => lastTold() === 'done');
    expect([state, printer, first.sheets]).toEqual(['queued', 'first', ['anna']]);
    expect(room.badgesOf('anna')).toEqual([{ jobId, state: 'issued', reason: 'arrival' }]);
  });

  it('prints in the order of the arrivals, one after the other', async () => {
    first.mood = 'holds';
    for (const name of ['cleo', 'anna', 'bela']) room.arrive(name);
    await until(() => first.isHolding);
    first.letGo();
    await room.settled('done');
    expect(first.sheets).toEqual(['cleo', 'anna', 'bela']);
  });

  it('brings no second badge, unless the first was declared void', async () => {
    room.arrive('anna');
    await room.settled('done');
    expect(room.arrive('anna').state).toBe('not-first');
    room.undo('anna');
    expect(room.arrive('anna').state).toBe('queued');
    await room.settled('done', 'void');
    expect(first.sheets).toEqual(['anna', 'anna']);
  });

  it('waits for the badge that was asked for beforehand instead of asking for a second one', async () => {
    first.mood = 'out-of-paper';
    const [job] = await room.client.print({ attendeeIds: ['anna', 'anna'] });
    expect(room.arrive('anna').jobId).toBe(job?.id);
    first.mood = 'prints';
    await room.settled('done');
    expect([first.sheets, await room.client.print({ attendeeIds: ['anna'] })]).toEqual([['anna'], []]);
  });
});

describe('a printer in trouble', () => {
  it('keeps its badges until it is well, and then prints each once', async () => {
    first.mood = 'out-of-paper';
    for (const name of PEOPLE) room.arrive(name);
    await until(async () => (await statesOf()).some(([, cause]) => cause === 'out-of-paper'));
    const [view] = await room.client.printers();
    expect([view?.state, view?.waiting, first.sheets]).toEqual(['out-of-paper', 3, []]);
    first.mood = 'prints';
    await room.settled('done');
    expect(first.sheets).toEqual(PEOPLE);
  });

  it('hands its waiting badge to the default printer when a person asks', async () => {
    first.mood = 'not-reachable';
    const { jobId } = room.arrive('anna');
    await until(async () => (await statesOf())[0]?.[1] === 'not-reachable');
    await room.client.setDefault({ id: 'second' });
    await until(async () => (await room.jobs())[0]?.state === 'queued');
    await room.client.retry({ jobId });
    await room.settled('done');
    expect([first.sheets, second.sheets]).toEqual([[], ['anna']]);
  });

  it('does not hold up another printer', async () => {
    first.mood = 'holds';
    room.arrive('anna');
    await until(() => first.isHolding);
    await room.client.setDefault({ id: 'second' });
    room.arrive('bela');
    await until(() => second.sheets.length === 1);
    first.letGo();
    await room.settled('done');
    expect([first.sheets, second.sheets]).toEqual([['anna'], ['bela']]);
  });

  it('lets a badge fail that it will never take, and goes on with the next', async () => {
    first.mood = 'media-not-supported';
    room.arrive('anna');
    await room.settled('failed');
    first.mood = 'prints';
    room.arrive('bela');
    await room.settled('failed', 'done');
    expect(await statesOf()).toEqual([
      ['failed', 'media-not-supported'],
      ['done', ''],
    ]);
  });

  it('leaves its badges to the default printer when it is removed', async () => {
    first.mood = 'paused';
    room.arrive('anna');
    await until(async () => (await statesOf())[0]?.[1] === 'paused');
    await room.client.removePrinter({ id: 'first' });
    await room.settled('done');
    expect(second.sheets).toEqual(['anna']);
  });

  it('that gives a job up after taking it leaves the badge to a person', async () => {
    first.jobs = 'failed';
    room.arrive('anna');
    await room.settled('failed');
    expect(await statesOf()).toEqual([['failed', 'printer-gave-up']]);
  });
});

describe('an unknown outcome', () => {
  beforeEach(async () => {
    first.mood = 'prints-silently';
    room.arrive('anna');
    await room.settled('unknown');
    first.mood = 'prints';
  });

  it('is never sent again by itself, not even after a restart', async () => {
    room.arrive('bela');
    await room.settled('unknown', 'done');
    await room.close();
    room = open();
    room.arrive('cleo');
    await room.settled('unknown', 'done');
    expect(first.sheets).toEqual(['anna', 'bela', 'cleo']);
    expect(room.badgesOf('anna')).toEqual([]);
  });

  it('counts as issued when a person finds the badge in the tray', async () => {
    const [job] = await room.jobs('unknown');
    await room.client.confirmPrinted({ jobId: job?.id ?? '' });
    expect([await statesOf(), room.badgesOf('anna').length, first.sheets.length]).toEqual([
      [['done', '']],
      1,
      1,
    ]);
  });

  it('prints again when a person finds the tray empty', async () => {
    const [job] = await room.jobs('unknown');
    await room.client.retry({ jobId: job?.id ?? '' });
    await room.settled('done');
    expect(first.sheets).toEqual(['anna', 'anna']);
  });
});

describe('taking a check-in back', () => {
  it('cancels a badge that waits', async () => {
    first.mood = 'out-of-paper';
    room.arrive('anna');
    await until(async () => (await statesOf())[0]?.[1] === 'out-of-paper');
    await until(async () => (await room.jobs())[0]?.state === 'queued');
    expect(room.undo('anna')).toBe('cancelled');
    first.mood = 'prints';
    room.arrive('bela');
    await room.settled('void', 'done');
    expect([first.sheets, room.badgesOf('anna')]).toEqual([['bela'], []]);
  });

  it('declares a printed badge void, once', async () => {
    const { jobId } = room.arrive('anna');
    await room.settled('done');
    expect([room.undo('anna'), room.undo('anna')]).toEqual(['keep-void', 'none']);
    expect(room.badgesOf('anna').map((badge) => [badge.jobId, badge.state])).toEqual([
      [jobId, 'issued'],
      [jobId, 'void'],
    ]);
  });

  it('declares a badge void that is on its way, whatever becomes of it', async () => {
    first.mood = 'holds';
    room.arrive('anna');
    await until(() => first.isHolding);
    expect(room.undo('anna')).toBe('keep-void');
    first.letGo('not-reachable');
    await room.settled('void');
    first.mood = 'prints';
    room.arrive('bela');
    await room.settled('void', 'done');
    expect(first.sheets).toEqual(['bela']);
  });

  it('leaves a badge alone that was made beforehand', async () => {
    await room.client.print({ attendeeIds: ['anna'] });
    await room.settled('done');
    expect(room.undo('anna')).toBe('none');
  });

  it('has nothing to take back where no badge came', () => {
    expect(room.undo('anna')).toBe('none');
  });
});

describe('the end of the desk', () => {
  it('in the middle of sending leaves an unknown job, which stays where it is', async () => {
    first.mood = 'holds';
    room.arrive('anna');
    room.arrive('bela');
    await until(() => first.isHolding);
    const dying = room.kill();
    first.letGo();
    await dying;
    room = open();
    await room.settled('unknown', 'done');
    expect(await statesOf()).toEqual([
      ['unknown', 'interrupted'],
      ['done', ''],
    ]);
    expect(first.sheets).toEqual(['anna', 'bela']);
  });

  it('while a badge is drawn prints it after the next start', async () => {
    await room.close();
    let isDrawing = false;
    room = open({
      badge: () => {
        isDrawing = true;
        return new Promise(() => undefined);
      },
    });
    room.arrive('anna');
    await until(() => isDrawing);
    await room.kill();
    room = open();
    await room.settled('done');
    expect(first.sheets).toEqual(['anna']);
  });

  it('lets the badge under way come out and keeps the others', async () => {
    first.mood = 'holds';
    for (const name of PEOPLE) room.arrive(name);
    await until(() => first.isHolding);
    const closing = room.close();
    first.letGo();
    await closing;
    const atTheEnd = [...first.sheets];
    room = open();
    await room.settled('done');
    expect([atTheEnd, first.sheets]).toEqual([['anna'], PEOPLE]);
  });
});

describe('a badge that cannot be drawn', () => {
  it('fails, with its reason, and the next is printed', async () => {
    await room.close();
    room = open({
      badge: (attendeeId) =>
        Promise.resolve(
          attendeeId === 'anna'
            ? { kind: 'cannot-be-drawn', detail: '' }
            : { kind: 'made', pages: A_PAGE, title: attendeeId, page: A6, isRoll: false },
        ),
    });
    room.arrive('anna');
    room.arrive('bela');
    await room.settled('failed', 'done');
    expect([await statesOf(), first.sheets]).toEqual([
      [
        ['failed', 'cannot-be-drawn'],
        ['done', ''],
      ],
      ['bela'],
    ]);
  });

  it('because the badge thread dies of it every time is given up', async () => {
    await room.close();
    room = open({ badge: () => Promise.resolve({ kind: 'interrupted' }) });
    room.arrive('anna');
    await room.settled('failed');
    expect(await statesOf()).toEqual([['failed', 'cannot-be-drawn']]);
  });
});

describe('a reprint', () => {
  it('keeps its reason and is counted', async () => {
    room.arrive('anna');
    await room.settled('done');
    await room.client.reprint({ attendeeId: 'anna', reason: 'lost' });
    await room.settled('done');
    expect(room.badgesOf('anna').map(({ reason }) => reason)).toEqual(['arrival', 'lost']);
  });

  it('of a badge that still waits does not become a second one', async () => {
    first.mood = 'out-of-paper';
    const { jobId } = room.arrive('anna');
    const again = await room.client.reprint({ attendeeId: 'anna', reason: 'lost' });
    first.mood = 'prints';
    await room.settled('done');
    expect([again.id, first.sheets]).toEqual([jobId, ['anna']]);
  });
});

describe('what a person may do about a job', () => {
  it('ends with the state that it is in', async () => {
    const { jobId } = room.arrive('anna');
    await room.settled('done');
    const refusal = { code: 'CANNOT', data: { why: 'job-state', params: { state: 'done' } } };
    await expect(room.client.retry({ jobId })).rejects.toMatchObject(refusal);
    await expect(room.client.cancelJob({ jobId })).rejects.toMatchObject(refusal);
    await expect(room.client.confirmPrinted({ jobId })).rejects.toMatchObject(refusal);
    await expect(room.client.retry({ jobId: 'nobody' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is to take a waiting one off for good', async () => {
    first.mood = 'out-of-paper';
    const { jobId } = room.arrive('anna');
    await room.client.cancelJob({ jobId });
    first.mood = 'prints';
    room.arrive('bela');
    await room.settled('void', 'done');
    expect(first.sheets).toEqual(['bela']);
  });
});

it('a test print is nobody’s badge', async () => {
  const job = await room.client.testPrint({ id: 'second' });
  await room.settled('done');
  expect([job.attendeeId, job.name, second.sheets, room.badgesOf('')]).toEqual(['', 'second', ['trial'], []]);
});

it('a desk whose last printer was removed says so and admits all the same', async () => {
  await room.client.removePrinter({ id: 'first' });
  await room.client.removePrinter({ id: 'second' });
  expect(room.arrive('anna')).toEqual({ state: 'no-printer', jobId: '', printer: '' });
  await expect(room.client.print({ attendeeIds: ['anna'] })).rejects.toMatchObject({
    data: { why: 'no-printer' },
  });
});
