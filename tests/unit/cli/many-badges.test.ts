import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { temporaryFolder } from '../../support/test-desk.ts';

const LIST = [
  'Reference;Given name;Family name;Town;Delegation;Ticket code',
  'R1;Ada;Lovelace;Ulm;Danube;TICKET-1',
  'R2;Þórunn;Jónsdóttir;Reykjavík;;TICKET-2',
  'R3;小明;Wang;Chengdu;Danube;TICKET-3',
  '',
].join('\n');

const home = temporaryFolder();
const data = join(home.folder, 'desk');
const list = join(home.folder, 'guests.csv');
const run = (...args: string[]) => foyer([...args, '--data', data]);
const printed = () => readdirSync(join(data, 'badges')).filter((name) => name.endsWith('.pdf'));

beforeAll(async () => {
  writeFileSync(list, LIST);
  await run('import', list, '--yes');
}, 60_000);
afterAll(() => home.remove());

describe('many badges at the command line', { timeout: 120_000 }, () => {
  it('are checked: the odd ones are named, and the exit code says whether there are any', async () => {
    const [all, fine] = [await run('preflight'), await run('preflight', '--until', 'M')];
    const [, name, , found] = all.out.trim().split('\t');
    expect([all.code, name, found, fine.code, fine.out]).toEqual([
      1,
      '小明 Wang',
      'no font has 小 明',
      0,
      '',
    ]);
    expect(all.err).toContain('2 of 3 badges can be printed as they are.');
    const [person, sum] = answersOf(await run('preflight', '--json', '--delegation', 'Danube'));
    expect([person, sum]).toMatchObject([
      { name: '小明 Wang', findings: [{ kind: 'missing-glyphs' }] },
      { total: 2, fine: 1, leftOut: 0, counts: { 'missing-glyphs': 1 } },
    ]);
  });

  it('are printed once, by a part of the list and then the rest, and counted', async () => {
    const danube = await run('print', '--delegation', 'Danube', '--order', 'town');
    const rest = await run('print', '--json');
    const nobody = await run('print', '--not-printed');
    expect([danube.out.trim(), danube.code, printed().length]).toEqual(['2 of 2 printed', 0, 3]);
    expect(answersOf(rest)).toMatchObject([{ jobs: 1, printed: 1, already: 2 }]);
    expect([nobody.code, nobody.out.trim()]).toEqual([0, '0 of 0 printed']);
  });

  it('say so when an id that was named is nobody’s', async () => {
    const [ada] = answersOf(await run('attendees', '--json')) as { id: string }[];
    const said = [
      await run('print', ada?.id ?? '', 'NOBODY'),
      await run('preflight', 'NOBODY'),
      await run('print', ada?.id ?? '', '--category', 'press'),
    ];
    expect(
      said.map(({ code, err }) => [code, err.includes('1 of the ids that were named belong to nobody.')]),
    ).toEqual([
      [1, true],
      [1, true],
      [0, false],
    ]);
  });

  it('say which categories there are where a call names another, by id or by name', async () => {
    const before = printed().length;
    const said = [
      await run('print', '--category', 'nonsense'),
      await run('preflight', '--category', 'press,nonsense'),
      await run('print', '--category', 'Bürgermeister,press'),
    ];
    expect([said.map(({ code }) => code), printed().length]).toEqual([[1, 1, 0], before]);
    for (const { err } of said.slice(0, 2))
      expect(err).toMatch(
        /There is no category "nonsense"\. There are: mayor, .*press.*Nothing was changed/u,
      );
  });

  it('say what is wrong with a call, and print nothing', async () => {
    const before = printed().length;
    const order = await run('print', '--order', 'height');
    const printer = await run('print', '--printer', 'Nowhere');
    const layout = await run('preflight', '--layout', 'nowhere');
    expect([order.code, printer.code, layout.code, printed().length]).toEqual([2, 2, 1, before]);
    expect([order.err, printer.err, layout.err]).toEqual([
      expect.stringContaining('name, category, delegation, town'),
      expect.stringContaining('There is no printer "Nowhere". Set up: PDF folder.'),
      expect.stringContaining('There is no such badge layout.'),
    ]);
  });
});
