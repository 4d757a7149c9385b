import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foyer } from '../../support/foyer-command.ts';
import { foyerProcess } from '../../support/foyer-process.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
const data = join(home.folder, 'desk');
const list = join(home.folder, 'guests.csv');
const copy = join(home.folder, 'copy.db');
const run = (...args: string[]) => foyer([...args, '--data', data]);

beforeAll(async () => {
  writeFileSync(list, 'Reference;Given name;Family name\nR1;Ada;Lovelace\n');
  const made = [await run('import', list, '--yes'), await run('backup', '--out', copy)];
  expect(made.map(({ code }) => code)).toEqual([0, 0]);
}, 60_000);
afterAll(() => home.remove());

describe('a data folder', { timeout: 60_000 }, () => {
  it('that another Foyer has open is left alone by commands that write', async () => {
    const folder = join(home.folder, 'busy');
    const { desk } = await openTestDesk(folder);
    const calls = [['scan', 'X'], ['import', list], ['doctor', '--rebuild'], ['restore', list], ['serve']];
    const said = await Promise.all(calls.map((args) => foyer([...args, '--data', folder])));
    await desk.close();
    expect(said).toEqual(
      calls.map(() => ({
        code: 1,
        out: '',
        err: 'Another Foyer has this data folder open. Close it, or use another folder. Meanwhile search, attendees, report, badge, sign, backup and doctor work beside it. Nothing was changed.\n',
      })),
    );
  });

  it('that holds no data is not made by a command that reads', async () => {
    const folder = join(home.folder, 'mistyped');
    const said = await Promise.all(
      [['attendees'], ['search', 'x'], ['doctor'], ['backup'], ['badge', 'x', '--out', 'x.pdf']].map((args) =>
        foyer([...args, '--data', folder], { env: { FOYER_KEY: '' } }),
      ),
    );
    expect([said.map(({ code, err }) => [code, err.split(':')[0]]), existsSync(folder)]).toEqual([
      Array(5).fill([1, 'There are no data in this folder yet']),
      false,
    ]);
  });

  it('that cannot be one is named, also when there is no key yet', async () => {
    const said = await Promise.all([
      foyer(['attendees', '--data', list]),
      foyer(['attendees', '--data', join(list, 'below')]),
      foyer(['attendees', '--data', join(list, 'below')], { env: { FOYER_KEY: '' } }),
    ]);
    expect(said.map(({ code, out, err }) => [code, out, err.split('\n').length])).toEqual(
      Array(3).fill([1, '', 2]),
    );
  });

  it('is not written to for a backup that has no place to go', async () => {
    const said = await run('backup', '--out', join(home.folder, 'not-mounted', 'copy.db'));
    expect([said.code, existsSync(join(home.folder, 'not-mounted'))]).toEqual([1, false]);
  });

  it('tells of a checkpoint that is not there in words', async () => {
    const said = await run('scan', '--checkpoint', 'nowhere', 'TICKET-1');
    expect(said).toEqual({
      code: 1,
      out: '',
      err: 'There is no checkpoint "nowhere". Nothing was changed.\n',
    });
  });
});

describe('the key of a headless desk', { timeout: 60_000 }, () => {
  it('is made with a new desk, for its owner alone', async () => {
    const folder = join(home.folder, 'own-key');
    const said = await foyer(['scan', '--data', folder], { env: { FOYER_KEY: '' } });
    expect([said.code, statSync(join(folder, 'foyer.key')).mode & 0o777]).toEqual([0, 0o600]);
  });

  it('that does not fit is refused, and nothing is changed', async () => {
    const before = readFileSync(join(data, 'foyer.db'));
    const wrong = await foyer(['attendees', '--data', data], { env: { FOYER_KEY: 'ff'.repeat(32) } });
    const short = await foyer(['attendees', '--data', data], { env: { FOYER_KEY: 'abc' } });
    const gone = await foyer(['attendees', '--data', data], { env: { FOYER_KEY: '' } });
    expect([wrong, short, gone].map(({ code, out, err }) => [code, out, err.split('\n').length])).toEqual(
      Array(3).fill([1, '', 2]),
    );
    expect([wrong.err, short.err, gone.err]).toEqual([
      expect.stringContaining('This key does not open'),
      expect.stringContaining('64 hex digits'),
      expect.stringContaining('is missing'),
    ]);
    expect(readFileSync(join(data, 'foyer.db')).equals(before)).toBe(true);
    expect(existsSync(join(data, 'foyer.key'))).toBe(false);
  });

  it('that the window keeps in the keychain is said to be there', async () => {
    const folder = join(home.folder, 'of-the-window');
    mkdirSync(folder);
    for (const name of ['foyer.db', 'desk.key']) writeFileSync(join(folder, name), '');
    const said = await foyer(['scan', '--data', folder], { env: { FOYER_KEY: '' } });
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('in the keychain of this computer')]);
  });

  it('that others can read is not used', async () => {
    // Windows has no modes.
    if (process.platform === 'win32') return;
    const folder = join(home.folder, 'loose');
    await foyer(['scan', '--data', folder], { env: { FOYER_KEY: '' } });
    chmodSync(join(folder, 'foyer.key'), 0o644);
    const said = await foyer(['doctor', '--data', folder], { env: { FOYER_KEY: '' } });
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('chmod 600')]);
  });

  it('is asked for before a backup is put into an empty folder, and none is made up', async () => {
    const folder = join(home.folder, 'empty');
    const said = await foyer(['restore', copy, '--data', folder], {
      env: { FOYER_KEY: '' },
    });
    expect([said.code, said.err, existsSync(folder)]).toEqual([
      1,
      expect.stringContaining('only with the key'),
      false,
    ]);
  });

  it('is one key when three commands make a desk at the same moment', async () => {
    const folder = join(home.folder, 'race');
    const call = () => foyerProcess(['scan', '--data', folder], { env: { FOYER_KEY: '' } });
    const said = await Promise.all([call(), call(), call()]);
    const others = said.filter(({ code }) => code !== 0).map(({ err }) => err);
    expect(others.filter((err) => !err.includes('has this data folder open'))).toEqual([]);
    expect(await call()).toMatchObject({ code: 0, err: '' });
  });
});
