import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../shared/contract/notices.ts';
import { PEOPLE, until, usePrintFloor } from './print-floor.ts';
import { A_PAGE, A6 } from './print-room.ts';

const floor = usePrintFloor();

describe('an arrival', () => {
  it('prints one badge, is issued once, and tells the screens how it goes', async () => {
    const heard: Notice[] = [];
    floor.room.notices.listen((notice) => heard.push(notice));
    const { state, jobId, printer } = floor.room.arrive('anna');
    await floor.room.settled('done');
    const lastTold = () =>
      heard.flatMap((notice) => (notice.kind === 'print-job' ? [notice.job.state] : [])).at(-1);
    // Told after it is kept: the table may be seen floor.first.
    await until(() => lastTold() === 'done');
    expect([state, printer, floor.first.sheets]).toEqual(['queued', 'first', ['anna']]);
    expect(floor.room.badgesOf('anna')).toEqual([{ jobId, state: 'issued', reason: 'arrival' }]);
  });

  it('prints in the order of the arrivals, one after the other', async () => {
    floor.first.mood = 'holds';
    for (const name of ['cleo', 'anna', 'bela']) floor.room.arrive(name);
    await until(() => floor.first.isHolding);
    floor.first.letGo();
    await floor.room.settled('done');
    expect(floor.first.sheets).toEqual(['cleo', 'anna', 'bela']);
  });

  it('brings no second badge, unless the first was declared void', async () => {
    floor.room.arrive('anna');
    await floor.room.settled('done');
    expect(floor.room.arrive('anna').state).toBe('not-first');
    floor.room.undo('anna');
    expect(floor.room.arrive('anna').state).toBe('queued');
    await floor.room.settled('done', 'void');
    expect(floor.first.sheets).toEqual(['anna', 'anna']);
  });

  it('waits for the badge that was asked for beforehand instead of asking for a second one', async () => {
    floor.first.mood = 'out-of-paper';
    const [job] = await floor.room.client.print({ attendeeIds: ['anna', 'anna'] });
    expect(floor.room.arrive('anna').jobId).toBe(job?.id);
    floor.first.mood = 'prints';
    await floor.room.settled('done');
    expect([floor.first.sheets, await floor.room.client.print({ attendeeIds: ['anna'] })]).toEqual([
      ['anna'],
      [],
    ]);
  });
});

describe('a printer in trouble', () => {
  it('keeps its badges until it is well, and then prints each once', async () => {
    floor.first.mood = 'out-of-paper';
    for (const name of PEOPLE) floor.room.arrive(name);
    await until(async () => (await floor.states()).some(([, cause]) => cause === 'out-of-paper'));
    const [view] = await floor.room.client.printers();
    expect([view?.state, view?.waiting, floor.first.sheets]).toEqual(['out-of-paper', 3, []]);
    floor.first.mood = 'prints';
    await floor.room.settled('done');
    expect(floor.first.sheets).toEqual(PEOPLE);
  });

  it('hands its waiting badge to the default printer when a person asks', async () => {
    floor.first.mood = 'not-reachable';
    const { jobId } = floor.room.arrive('anna');
    await until(async () => (await floor.states())[0]?.[1] === 'not-reachable');
    await floor.room.client.setDefault({ id: 'second' });
    await until(async () => (await floor.room.jobs())[0]?.state === 'queued');
    await floor.room.client.retry({ jobId });
    await floor.room.settled('done');
    expect([floor.first.sheets, floor.second.sheets]).toEqual([[], ['anna']]);
  });

  it('does not hold up another printer', async () => {
    floor.first.mood = 'holds';
    floor.room.arrive('anna');
    await until(() => floor.first.isHolding);
    await floor.room.client.setDefault({ id: 'second' });
    floor.room.arrive('bela');
    await until(() => floor.second.sheets.length === 1);
    floor.first.letGo();
    await floor.room.settled('done');
    expect([floor.first.sheets, floor.second.sheets]).toEqual([['anna'], ['bela']]);
  });

  it('lets a badge fail that it will never take, and goes on with the next', async () => {
    floor.first.mood = 'media-not-supported';
    floor.room.arrive('anna');
    await floor.room.settled('failed');
    floor.first.mood = 'prints';
    floor.room.arrive('bela');
    await floor.room.settled('failed', 'done');
    expect(await floor.states()).toEqual([
      ['failed', 'media-not-supported'],
      ['done', ''],
    ]);
  });

  it('leaves its badges to the default printer when it is removed', async () => {
    floor.first.mood = 'paused';
    floor.room.arrive('anna');
    await until(async () => (await floor.states())[0]?.[1] === 'paused');
    await floor.room.client.removePrinter({ id: 'first' });
    await floor.room.settled('done');
    expect(floor.second.sheets).toEqual(['anna']);
  });

  it('that gives a job up after taking it leaves the badge to a person', async () => {
    floor.first.jobs = 'failed';
    floor.room.arrive('anna');
    await floor.room.settled('failed');
    expect(await floor.states()).toEqual([['failed', 'printer-gave-up']]);
  });
});

it('a spooler that forgets a hundred badges is still asked for the one after them', async () => {
  floor.first.jobState = (jobRef = '') => Promise.resolve(Number(jobRef) > 100 ? 'failed' : 'unknown');
  for (let badge = 0; badge < 100; badge += 1) await floor.room.client.testPrint({ id: 'first' });
  floor.room.arrive('anna');
  await floor.room.settled('sent', 'failed');
  await until(async () => (await floor.room.jobs('failed')).length > 0);
  expect((await floor.room.jobs('failed')).map(({ name, cause }) => [name, cause])).toEqual([
    ['anna', 'printer-gave-up'],
  ]);
});

describe('a badge that failed', () => {
  const failedFor = async (name: string): Promise<void> => {
    floor.first.mood = 'document-not-accepted';
    floor.room.arrive(name);
    await floor.room.settled('failed', 'done');
    floor.first.mood = 'prints';
  };

  it('needs nobody any more once the person has a later one', async () => {
    await failedFor('anna');
    await failedFor('bela');
    await floor.room.client.reprint({ attendeeId: 'anna', reason: 'damaged' });
    await floor.room.settled('void', 'failed', 'done');
    expect(await floor.states()).toEqual([
      ['void', 'asked-anew'],
      ['failed', 'document-not-accepted'],
      ['done', ''],
    ]);
  });

  it('still needs somebody where the person has only an earlier one', async () => {
    floor.room.arrive('anna');
    await floor.room.settled('done');
    floor.first.mood = 'document-not-accepted';
    await floor.room.client.reprint({ attendeeId: 'anna', reason: 'wrong-name' });
    await floor.room.settled('done', 'failed');
    expect((await floor.states())[1]).toEqual(['failed', 'document-not-accepted']);
  });

  it('is printed as one of its batch by a wish outside of it', async () => {
    floor.first.mood = 'document-not-accepted';
    await floor.room.bulk.start({ selection: { attendeeIds: ['anna'] } });
    await floor.room.settled('failed');
    floor.first.mood = 'prints';
    floor.room.arrive('anna');
    await floor.room.settled('void', 'done');
    const [batch] = await floor.room.bulk.list({ limit: 1 });
    expect([batch?.jobs, batch?.printed, batch?.failed, batch?.cancelled]).toEqual([1, 1, 0, 0]);
  });
});

describe('a badge that the printer took and then gave up', () => {
  const marks = () => floor.room.badgesOf('anna').map(({ jobId, state }) => [jobId, state]);
  const givenUp = async (): Promise<string> => {
    floor.first.jobs = 'failed';
    const { jobId } = floor.room.arrive('anna');
    await floor.room.settled('failed');
    floor.first.jobs = 'done';
    return jobId;
  };

  it('counts no more, by the log: the person is among those without a badge, and arrives as one', async () => {
    const jobId = await givenUp();
    expect(marks()).toEqual([
      [jobId, 'issued'],
      [jobId, 'void'],
    ]);
    const [beforehand, ...others] = await floor.room.client.print({ attendeeIds: ['anna'] });
    expect([others, floor.room.arrive('anna').jobId]).toEqual([[], beforehand?.id]);
    await floor.room.settled('void', 'done');
    expect(marks()).toContainEqual([beforehand?.id, 'issued']);
  });

  it('is printed anew by trying again, once, as another badge that can be taken back', async () => {
    const jobId = await givenUp();
    const anew = await floor.room.client.retry({ jobId });
    await expect(floor.room.client.retry({ jobId })).rejects.toMatchObject({ data: { why: 'job-state' } });
    await floor.room.settled('void', 'done');
    expect([await floor.states(), floor.first.sheets, anew.attendeeId]).toEqual([
      [
        ['void', 'asked-anew'],
        ['done', ''],
      ],
      ['anna', 'anna'],
      'anna',
    ]);
    expect(marks()).toContainEqual([anew.id, 'issued']);
    expect(floor.room.arrive('anna').state).toBe('not-first');
    expect(floor.room.undo('anna')).toBe('keep-void');
    expect(marks()).toContainEqual([anew.id, 'void']);
  });

  it('may be given up a second time, and tried again', async () => {
    const jobId = await givenUp();
    floor.first.jobs = 'failed';
    const second = await floor.room.client.retry({ jobId });
    await floor.room.settled('void', 'failed');
    floor.first.jobs = 'done';
    const third = await floor.room.client.retry({ jobId: second.id });
    await floor.room.settled('void', 'done');
    expect(new Set(marks().map((mark) => mark.join(' ')))).toEqual(
      new Set([...[jobId, second.id].flatMap((id) => [`${id} issued`, `${id} void`]), `${third.id} issued`]),
    );
  });

  it('is one badge of its batch, however often it is tried', async () => {
    floor.first.jobs = 'failed';
    await floor.room.bulk.start({ selection: { attendeeIds: ['anna'] } });
    await floor.room.settled('failed');
    floor.first.jobs = 'done';
    const [failed] = await floor.room.jobs();
    await floor.room.client.retry({ jobId: failed?.id ?? '' });
    await floor.room.settled('void', 'done');
    const [batch] = await floor.room.bulk.list({ limit: 1 });
    expect([batch?.jobs, batch?.printed, batch?.failed, batch?.cancelled]).toEqual([1, 1, 0, 0]);
  });
});

describe('a badge that cannot be drawn', () => {
  it('fails, with its reason, and the next is printed', async () => {
    await floor.room.close();
    floor.reopen({
      badge: (attendeeId) =>
        Promise.resolve(
          attendeeId === 'anna'
            ? { kind: 'cannot-be-drawn', detail: '' }
            : { kind: 'made', pages: A_PAGE, title: attendeeId, page: A6, isRoll: false },
        ),
    });
    floor.room.arrive('anna');
    floor.room.arrive('bela');
    await floor.room.settled('failed', 'done');
    expect([await floor.states(), floor.first.sheets]).toEqual([
      [
        ['failed', 'cannot-be-drawn'],
        ['done', ''],
      ],
      ['bela'],
    ]);
  });

  it('because the badge thread dies of it every time is given up', async () => {
    await floor.room.close();
    floor.reopen({ badge: () => Promise.resolve({ kind: 'interrupted' }) });
    floor.room.arrive('anna');
    await floor.room.settled('failed');
    expect(await floor.states()).toEqual([['failed', 'cannot-be-drawn']]);
  });
});

it('a test print is nobody’s badge', async () => {
  const job = await floor.room.client.testPrint({ id: 'second' });
  await floor.room.settled('done');
  expect([job.attendeeId, job.name, floor.second.sheets, floor.room.badgesOf('')]).toEqual([
    '',
    'second',
    ['trial'],
    [],
  ]);
});

it('a desk whose last printer was removed says so and admits all the same', async () => {
  await floor.room.client.removePrinter({ id: 'first' });
  await floor.room.client.removePrinter({ id: 'second' });
  expect(floor.room.arrive('anna')).toEqual({ state: 'no-printer', jobId: '', printer: '' });
  await expect(floor.room.client.print({ attendeeIds: ['anna'] })).rejects.toMatchObject({
    data: { why: 'no-printer' },
  });
});
