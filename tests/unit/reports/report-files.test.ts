import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillFile } from '../../../electron/desk/reports/report-file.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { asked, openSampleDesk } from './report-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
let isClosed = false;
let opened: Awaited<ReturnType<typeof openSampleDesk>>;
beforeEach(async () => {
  isClosed = false;
  home = temporaryFolder();
  opened = await openSampleDesk(home.folder);
});
afterEach(async () => {
  if (!isClosed) await opened.desk.close();
  home.remove();
});

const fetchAll = async (fileId: string): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for (let offset = 0, isEnd = false; !isEnd; ) {
    const piece = await opened.client.reports.read({ fileId, offset });
    pieces.push(Buffer.from(piece.base64, 'base64'));
    offset += pieces.at(-1)?.length ?? 0;
    isEnd = piece.isEnd;
  }
  return Buffer.concat(pieces);
};

describe('the files of reports', () => {
  it('has the date of the venue in the name, says so where personal data are left out, and overwrites none', async () => {
    opened.clock.set('2022-05-08T22:30:05.000Z');
    const wanted = [
      asked('attendance'),
      asked('attendance'),
      asked('scan-log', { format: 'csv', language: 'de', withoutPersonalData: true }),
    ];
    const names: string[] = [];
    for (const request of wanted) names.push((await opened.client.reports.write(request)).fileName);
    expect([names, readdirSync(join(home.folder, 'reports')).sort()]).toEqual([
      [
        'attendance-2022-05-09-003005.xlsx',
        'attendance-2022-05-09-003005-2.xlsx',
        'scan-protokoll-ohne-personendaten-2022-05-09-003005.csv',
      ],
      names.toSorted(),
    ]);
  });

  it('is fetched in pieces, whole', async () => {
    const { fileId, fileName, bytes, rows } = await opened.client.reports.write(
      asked('attendance', { format: 'csv' }),
    );
    const file = readFileSync(join(home.folder, 'reports', fileName));
    expect([(await fetchAll(fileId)).equals(file), bytes, rows]).toEqual([true, file.length, 412]);
  });

  it('comes in pieces of at most a mebibyte, and none beyond the end', async () => {
    const { fileId, fileName } = await opened.client.reports.write(asked('scan-log', { format: 'csv' }));
    writeFileSync(join(home.folder, 'reports', fileName), Buffer.alloc(2_000_000, 7));
    const first = await opened.client.reports.read({ fileId, offset: 0 });
    const beyond = await opened.client.reports.read({ fileId, offset: 3_000_000 });
    expect([first.base64.length, first.isEnd, (await fetchAll(fileId)).length, beyond]).toEqual([
      1_048_576,
      false,
      2_000_000,
      { base64: '', isEnd: true },
    ]);
  });

  it.each(['../foyer.db', '/etc/passwd', 'attendance.csv', ''])(
    'is not a way to other files: %j',
    async (fileId) => {
      writeFileSync(join(home.folder, 'attendance.csv'), 'of another run');
      await expect(opened.client.reports.read({ fileId, offset: 0 })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    },
  );

  it('is for the eyes of its owner alone', async () => {
    const { fileName } = await opened.client.reports.write(asked('attendance'));
    const { mode } = statSync(join(home.folder, 'reports', fileName));
    // Windows knows no such bits; there the folder of the user is what protects.
    expect(mode & 0o077).toBe(process.platform === 'win32' ? mode & 0o077 : 0);
  });

  it('says that the disk is full where it is, in words that a screen knows', async () => {
    // The device that is always full is one of Linux; elsewhere a folder that is none stands for the disk.
    const isLinux = existsSync('/dev/full');
    const path = isLinux ? '/dev/full' : join(home.folder, 'foyer.db', 'report.csv');
    await expect(fillFile(path, (out) => out.append(Buffer.alloc(10)))).rejects.toMatchObject({
      trouble: isLinux ? 'disk-full' : 'no-folder',
    });
  });

  it('tells of a folder that is not there as a trouble with storage, and no bug is written down', async () => {
    writeFileSync(join(home.folder, 'reports'), 'a file where the folder should be');
    const file = join(home.folder, 'reports', 'report.csv');
    await expect(opened.desk.writeReport(asked('attendance'), file)).rejects.toMatchObject({
      trouble: 'no-folder',
    });
    await expect(opened.client.reports.write(asked('attendance'))).rejects.toMatchObject({
      code: 'STORAGE',
      data: { trouble: 'no-folder' },
    });
    expect(opened.bugs).toEqual([]);
  });

  it('tells how far it is, up to the end', async () => {
    const seen: number[] = [];
    await opened.desk.writeReport(asked('attendance'), join(home.folder, 'a.xlsx'), {
      onProgress: (fraction) => seen.push(fraction),
    });
    expect([
      seen.at(-1),
      seen.every((fraction, index) => fraction >= (seen[index - 1] ?? 0)),
      seen.some((fraction) => fraction > 0 && fraction < 1),
    ]).toEqual([1, true, true]);
  });

  it.each(['csv', 'xlsx'] as const)(
    'stops when told to, and leaves no half file behind: %s',
    async (format) => {
      const stop = new AbortController();
      const file = join(home.folder, `a.${format}`);
      const onProgress = (fraction: number) => (fraction > 0 ? stop.abort() : undefined);
      await expect(
        opened.desk.writeReport(asked('attendance', { format }), file, { signal: stop.signal, onProgress }),
      ).rejects.toMatchObject({
        name: 'AbortError',
      });
      expect(readdirSync(home.folder).filter((name) => name.startsWith('a.'))).toEqual([]);
    },
  );

  it('keeps the older file where the new one could not be written', async () => {
    const file = join(home.folder, 'a.csv');
    writeFileSync(file, 'older');
    const signal = AbortSignal.abort();
    await expect(
      opened.desk.writeReport(asked('attendance', { format: 'csv' }), file, { signal }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(readFileSync(file, 'utf8')).toBe('older');
  });

  it('stops when the desk closes, without a bug, and leaves no names in the clear', async () => {
    const writing = opened.client.reports.write(asked('attendance')).catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    await opened.desk.close();
    isClosed = true;
    expect([await writing, opened.bugs, existsSync(join(home.folder, 'reports'))]).toMatchObject([
      { code: 'CANNOT', data: { why: 'report-stopped' } },
      [],
      false,
    ]);
  });

  it('lets scans come in between, and they are in the next report', async () => {
    const writing = opened.desk.writeReport(
      asked('attendance', { format: 'csv' }),
      join(home.folder, 'a.csv'),
    );
    const { verdict } = await opened.client.checkin.scan({
      checkpointId: 'entrance',
      text: '2p862bh85w6tcnbm99t74vxbghh39788',
      via: 'scanner',
    });
    await writing;
    const { total, rows } = await opened.client.reports.preview(asked('scan-log'));
    expect([verdict, total, rows.length]).toEqual(['admitted', 1, 1]);
  });
});
