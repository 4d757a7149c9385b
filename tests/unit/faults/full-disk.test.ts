import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHealthy } from '../../../electron/desk/open-desk.ts';
import { foyer } from '../../support/foyer-command.ts';
import { importText } from '../../support/import-list.ts';
import { openSmallDisk } from '../../support/small-disk.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

/** So many people that SQLite writes down a part of their copy before it has all of it. */
const MANY = 20_000;

const probe = openSmallDisk(64);
probe?.remove();

const fill = (folder: string): (() => void) => {
  const file = join(folder, 'ballast');
  let size = 1 << 20;
  const pieces: string[] = [];
  while (size >= 512) {
    const piece = `${file}-${pieces.length}`;
    pieces.push(piece);
    try {
      writeFileSync(piece, Buffer.alloc(size, 1));
    } catch {
      size >>= 1;
    }
  }
  return () => {
    for (const piece of pieces) rmSync(piece, { force: true });
  };
};

/** A command that writes, and so opens the desk of a folder or begins one. */
const begin = (folder: string, options: Parameters<typeof foyer>[1] = {}) =>
  foyer(['doctor', '--rebuild', '--data', folder], options);

if (probe === null)
  it('no disk can be mounted by this user: a full disk is tried with a limit of pages in unit/log alone', () => {
    expect(probe).toBeNull();
  });
else
  describe('a disk that is really full', { timeout: 60_000 }, () => {
    it('answers no scan that is not kept, says so in words, and goes on when there is room again', async () => {
      const disk = openSmallDisk(6_000);
      if (disk === null) throw new Error('the disk of a moment ago cannot be mounted');
      const { desk, client, bugs } = await openTestDesk(join(disk.folder, 'desk'));
      const scan = (text: string) => client.checkin.scan({ checkpointId: 'entrance', text, via: 'command' });
      const answered = [(await scan('before')).scanId];
      const free = fill(disk.folder);
      const troubles = new Set<unknown>();
      for (let turn = 0; turn < 400; turn += 1)
        await scan(`${'code '.repeat(60)}${turn}`).then(
          ({ scanId }) => answered.push(scanId),
          (error: { code: string; data: unknown }) => troubles.add(JSON.stringify([error.code, error.data])),
        );
      const full = answered.length;
      free();
      answered.push((await scan('after')).scanId);
      const findings = desk.examine({ rebuild: true });
      await desk.close();
      const again = await openTestDesk(join(disk.folder, 'desk'));
      const tape = await again.client.checkin.tape({ limit: 1, thisDeskOnly: true });
      await again.desk.close();
      disk.remove();
      expect([...troubles]).toEqual([JSON.stringify(['STORAGE', { trouble: 'disk-full' }])]);
      expect(full).toBeLessThan(401);
      expect([findings.ops, findings.chain, isHealthy(findings)]).toEqual([answered.length, null, true]);
      expect(answered.map((id) => Number(id.split('-')[1]))).toEqual(answered.map((_id, place) => place + 1));
      expect([tape[0]?.scanId, bugs]).toEqual([answered.at(-1), []]);
    });

    it('opens no new desk, and says why', async () => {
      const disk = openSmallDisk(64);
      if (disk === null) throw new Error('the disk of a moment ago cannot be mounted');
      const free = fill(disk.folder);
      const said = await begin(join(disk.folder, 'desk'));
      free();
      const bigger = openSmallDisk(4_000);
      const then = await begin(join(bigger?.folder ?? '', 'desk'));
      bigger?.remove();
      disk.remove();
      expect([said.code, said.out, said.err]).toEqual([1, '', expect.stringMatching(/^The disk is full/)]);
      expect([then.code, then.err]).toEqual([0, '']);
    });

    it('leaves no half backup', async () => {
      const disk = openSmallDisk(200);
      const home = temporaryFolder();
      const { desk } = await openTestDesk(home.folder);
      if (disk === null) throw new Error('the disk of a moment ago cannot be mounted');
      const free = fill(disk.folder);
      const target = join(disk.folder, 'copy.db');
      expect(() => desk.backup(target)).toThrow(expect.objectContaining({ trouble: 'disk-full' }));
      free();
      const left = readdirSync(disk.folder);
      await desk.close();
      disk.remove();
      home.remove();
      expect(left).toEqual([]);
    });

    it('leaves no half backup where it fills up in the middle of it', async () => {
      const disk = openSmallDisk(1_000);
      const home = temporaryFolder();
      const { desk, client } = await openTestDesk(home.folder);
      if (disk === null) throw new Error('the disk of a moment ago cannot be mounted');
      const people = Array.from({ length: MANY }, (_, at) => `${at},Ann ${at}`);
      await importText(client, `ID,Name\n${people.join('\n')}\n`);
      await desk.close();
      const said = await foyer(['backup', '--data', home.folder, '--out', join(disk.folder, 'copy.db')]);
      const left = readdirSync(disk.folder);
      disk.remove();
      home.remove();
      expect([said.code, said.err, left]).toEqual([1, expect.stringMatching(/^The disk is full/), []]);
    });

    it('that may only be read opens no desk, new or old, and says why', async () => {
      const disk = openSmallDisk(6_000);
      if (disk === null) throw new Error('the disk of a moment ago cannot be mounted');
      const folder = join(disk.folder, 'desk');
      await (await openTestDesk(folder)).desk.close();
      disk.setReadOnly(true);
      const said = [
        await begin(folder),
        await begin(join(disk.folder, 'new')),
        await begin(join(disk.folder, 'new'), { env: { FOYER_KEY: '' } }),
      ];
      disk.setReadOnly(false);
      const then = await begin(folder);
      disk.remove();
      expect(
        said.map(({ code, out, err }) => [
          code,
          out,
          /cannot be written to/.test(err),
          err.split('\n').length,
        ]),
      ).toEqual(Array(3).fill([1, '', true, 2]));
      expect(then.code).toBe(0);
    });
  });

if (process.getuid === undefined || process.getuid() === 0)
  it('this user may write everywhere: a read-only folder is tried as a read-only disk', () => {
    expect(process.getuid?.() ?? 0).toBe(0);
  });
else
  it('a folder that this user may only read opens no desk, and says why', async () => {
    const home = temporaryFolder();
    await (await openTestDesk(home.folder)).desk.close();
    chmodSync(home.folder, 0o500);
    const said = await foyer(['attendees', '--data', home.folder]);
    chmodSync(home.folder, 0o700);
    home.remove();
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('cannot be written to')]);
  });
