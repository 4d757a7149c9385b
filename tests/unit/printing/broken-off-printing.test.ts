import { beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE, until, usePrintFloor } from './print-floor.ts';

const floor = usePrintFloor();

describe('an unknown outcome', () => {
  beforeEach(async () => {
    floor.first.mood = 'prints-silently';
    floor.room.arrive('anna');
    await floor.room.settled('unknown');
    floor.first.mood = 'prints';
  });

  it('is never sent again by itself, not even after a restart', async () => {
    floor.room.arrive('bela');
    await floor.room.settled('unknown', 'done');
    await floor.room.close();
    floor.reopen();
    floor.room.arrive('cleo');
    await floor.room.settled('unknown', 'done');
    expect(floor.first.sheets).toEqual(['anna', 'bela', 'cleo']);
    expect(floor.room.badgesOf('anna')).toEqual([]);
  });

  it('counts as issued when a person finds the badge in the tray', async () => {
    const [job] = await floor.room.jobs('unknown');
    await floor.room.client.confirmPrinted({ jobId: job?.id ?? '' });
    expect([await floor.states(), floor.room.badgesOf('anna').length, floor.first.sheets.length]).toEqual([
      [['done', '']],
      1,
      1,
    ]);
  });

  it('prints again when a person finds the tray empty', async () => {
    const [job] = await floor.room.jobs('unknown');
    await floor.room.client.retry({ jobId: job?.id ?? '' });
    await floor.room.settled('done');
    expect(floor.first.sheets).toEqual(['anna', 'anna']);
  });
});

it('an ending that cannot be recorded at once is recorded as soon as it can, and nothing is printed twice', async () => {
  const { room, first } = floor;
  room.sql.exec(
    `CREATE TRIGGER broken BEFORE INSERT ON badge BEGIN SELECT RAISE(ABORT, 'the disk broke'); END`,
  );
  room.arrive('anna');
  room.arrive('bela');
  await until(() => room.bugs.some(({ where }) => where === 'printing.worker'));
  const before = await floor.states();
  room.sql.exec('DROP TRIGGER broken');
  await room.settled('done');
  expect([before, first.sheets]).toEqual([
    [
      ['sending', ''],
      ['queued', ''],
    ],
    ['anna', 'bela'],
  ]);
  expect(room.badgesOf('anna').map(({ state }) => state)).toEqual(['issued']);
  room.bugs.length = 0;
});

describe('the end of the desk', () => {
  it('in the middle of sending leaves an unknown job, which stays where it is', async () => {
    floor.first.mood = 'holds';
    floor.room.arrive('anna');
    floor.room.arrive('bela');
    await until(() => floor.first.isHolding);
    const dying = floor.room.kill();
    floor.first.letGo();
    await dying;
    floor.reopen();
    await floor.room.settled('unknown', 'done');
    expect(await floor.states()).toEqual([
      ['unknown', 'interrupted'],
      ['done', ''],
    ]);
    expect(floor.first.sheets).toEqual(['anna', 'bela']);
  });

  it('while a badge is drawn prints it after the next start', async () => {
    await floor.room.close();
    let isDrawing = false;
    floor.reopen({
      badge: () => {
        isDrawing = true;
        return new Promise(() => undefined);
      },
    });
    floor.room.arrive('anna');
    await until(() => isDrawing);
    await floor.room.kill();
    floor.reopen();
    await floor.room.settled('done');
    expect(floor.first.sheets).toEqual(['anna']);
  });

  it('lets the badge under way come out and keeps the others', async () => {
    floor.first.mood = 'holds';
    for (const name of PEOPLE) floor.room.arrive(name);
    await until(() => floor.first.isHolding);
    const closing = floor.room.close();
    floor.first.letGo();
    await closing;
    const atTheEnd = [...floor.first.sheets];
    floor.reopen();
    await floor.room.settled('done');
    expect([atTheEnd, floor.first.sheets]).toEqual([['anna'], PEOPLE]);
  });
});
