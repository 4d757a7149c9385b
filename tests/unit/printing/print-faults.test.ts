import { describe, expect, it } from 'vitest';
import { until, usePrintFloor } from './print-floor.ts';

const floor = usePrintFloor();

describe('printers that could not be saved', () => {
  /** From now on settings of this name cannot be written. */
  const breakSetting = (name: string): void =>
    void floor.room.sql.exec(`CREATE TRIGGER broken BEFORE UPDATE ON desk_setting WHEN new.name = '${name}'
      BEGIN SELECT RAISE(ABORT, 'the disk broke'); END`);
  const mend = (): void => {
    floor.room.sql.exec('DROP TRIGGER broken');
    floor.room.bugs.length = 0;
  };
  const listed = async () =>
    (await floor.room.client.printers()).map(({ id, isDefault, labelsLeft }) => [id, isDefault, labelsLeft]);

  it('are those from before', async () => {
    breakSetting('printers');
    await expect(floor.room.client.setDefault({ id: 'second' })).rejects.toThrow('bug');
    expect(await listed()).toEqual([
      ['first', true, null],
      ['second', false, null],
    ]);
    mend();
  });

  it('keep their count of labels, and cannot be brought back beside themselves', async () => {
    const { client } = floor.room;
    const before = [
      ['first', true, 80],
      ['second', false, null],
    ];
    await client.loadRoll({ id: 'first', labels: 80 });
    breakSetting('printers');
    await expect(client.removePrinter({ id: 'first' })).rejects.toThrow('bug');
    expect(await listed()).toEqual(before);
    mend();
    await expect(client.bringBackPrinter({ id: 'first' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listed()).toEqual(before);
  });

  it('are brought back at the next try, with their labels', async () => {
    const { client } = floor.room;
    await client.loadRoll({ id: 'first', labels: 80 });
    await client.removePrinter({ id: 'first' });
    breakSetting('printers');
    await expect(client.bringBackPrinter({ id: 'first' })).rejects.toThrow('bug');
    mend();
    await client.bringBackPrinter({ id: 'first' });
    expect(await listed()).toEqual([
      ['second', false, null],
      ['first', true, 80],
    ]);
  });
});

describe('a queue that cannot be read for a while', () => {
  /** A table in front of the real one, of which nothing can be read. */
  const hide = (): unknown => floor.room.sql.exec('CREATE TEMP TABLE print_job (unread TEXT)');
  const show = (): unknown => floor.room.sql.exec('DROP TABLE temp.print_job');
  const isReported = (where: string): boolean => floor.room.bugs.some((bug) => bug.where === where);

  it('has the jobs of a spooler followed as soon as it can', async () => {
    floor.first.jobs = 'unknown';
    floor.room.arrive('anna');
    await floor.room.settled('sent');
    hide();
    await until(() => isReported('printing.followSent'));
    show();
    floor.first.jobs = 'done';
    await floor.room.settled('done');
    expect(await floor.states()).toEqual([['done', '']]);
    floor.room.bugs.length = 0;
  });

  it('has its badges printed as soon as it can', async () => {
    floor.room.arrive('anna');
    hide();
    await until(() => isReported('printing.news') && isReported('printing.worker'));
    show();
    await floor.room.settled('done');
    expect(floor.first.sheets).toEqual(['anna']);
    floor.room.bugs.length = 0;
  });
});
