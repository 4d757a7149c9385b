import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareSomething, sortNamesOf } from '../../../shared/domain/sources/same-person.ts';
import { type CheckinDesk, openCheckinDesk } from '../../support/checkin-desk.ts';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { compareText, importText } from '../../support/import-list.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const HEAD = 'Reference,Given name,Family name,City,Organisation,E-mail';
const listOf = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n');

describe('a new row of a list', () => {
  let desk: CheckinDesk;
  beforeEach(async () => {
    desk = await openCheckinDesk();
  });
  afterEach(async () => expect(await desk.close()).toEqual([]));

  const hints = async (...rows: readonly string[]) => {
    const { rows: compared, possibleDoubles } = await compareText(desk.client, listOf(...rows));
    const said = compared.flatMap(({ name, warnings }) =>
      warnings.filter(({ code }) => code === 'possible-double').map(({ params }) => [name, params]),
    );
    return { said, possibleDoubles };
  };

  it('is told to be possibly the walk-in of its name and town, and nothing is merged', async () => {
    const { attendee } = await desk.client.checkin.walkIn({
      checkpointId: 'entrance',
      given: 'Þorunn',
      family: 'Jonsdottir',
      country: '',
      town: 'Reykjavik',
      category: 'guest',
    });
    const list = listOf('R1,Þórunn,Jónsdóttir,Reykjavík,,', 'R2,Ada,Lovelace,Reykjavík,,');
    const compared = await importText(desk.client, list);
    expect([
      compared.possibleDoubles,
      compared.rows.map(({ kind, warnings }) => [kind, ...warnings]),
    ]).toEqual([
      1,
      [
        [
          'new',
          {
            code: 'possible-double',
            params: { text: 'Þorunn Jonsdottir, Reykjavik', id: attendee?.id },
          },
        ],
        ['new'],
      ],
    ]);
    expect((await desk.client.attendees.search({ text: 'Jonsdottir', limit: 5 })).total).toBe(2);
  });

  it('is told so by town, organisation or address, and not by the name alone', async () => {
    await desk.person({
      given: 'Ada',
      family: 'Lovelace',
      town: 'Ulm',
      organisation: 'Engines',
      email: 'a@x.example',
    });
    const { said, possibleDoubles } = await hints(
      'R1,Ada,Lovelace,Bonn,Other,b@x.example',
      'R2,ADA,LOVELACE,ulm,,',
      'R3,Ada,Lovelace,,ENGINES,',
      'R4,Ada,Lovelace,,,A@X.example',
      'R5,Ada,Lovelace,,,',
    );
    expect([said.length, possibleDoubles]).toEqual([3, 3]);
  });

  it('is told so in a list of thousands too, where all names are read first', async () => {
    await desk.person({ given: 'Ada', family: 'Lovelace', town: 'Ulm' });
    const strangers = Array.from(
      { length: 4500 },
      (_, place) => `S${place},Given${place},Family${place},Ulm,,`,
    );
    const { said, possibleDoubles } = await hints('R0,Ada,Lovelace,Ulm,,', ...strangers);
    expect([said.map(([name]) => name), possibleDoubles]).toEqual([['Ada Lovelace'], 1]);
  });

  it('is not told so of the person that its own key finds', async () => {
    await importText(desk.client, listOf('R1,Ada,Lovelace,Ulm,,'));
    const changed = await hints('R1,Ada,Lovelace,Ulm,Engines,');
    const otherKey = await hints('R9,Ada,Lovelace,Ulm,,');
    expect([changed.possibleDoubles, otherKey.possibleDoubles]).toEqual([0, 1]);
  });
});

it('the names of a person meet in either order, and a whole name in one field meets two', () => {
  const meets = (one: Parameters<typeof sortNamesOf>[0], other: Parameters<typeof sortNamesOf>[0]): boolean =>
    [...sortNamesOf(one)].some((name) => sortNamesOf(other).has(name));
  expect([
    meets({ given: 'Ada', family: 'Lovelace' }, { display: 'ada lovelace' }),
    meets({ given: 'Ada', family: 'Lovelace' }, { display: 'Lovelace, Ada' }),
    meets({ given: 'Ada', family: 'Lovelace' }, { given: 'Lovelace', family: 'Ada' }),
    meets({ ownScript: 'ليلى' }, { display: 'ليلى' }),
    meets({ given: 'Ada' }, { family: 'Lovelace' }),
    meets({}, {}),
    shareSomething({ town: '' }, { town: '' }),
  ]).toEqual([true, true, true, true, false, false, false]);
});

it('the command line tells of possible doubles in JSON, in columns and when it saves', async () => {
  const home = temporaryFolder();
  const folder = join(home.folder, 'desk');
  const { desk, client } = await openTestDesk(folder);
  const { card } = await client.attendees.edit({ id: '', fields: { display: 'Ada Lovelace', town: 'Ulm' } });
  await desk.close();
  const list = join(home.folder, 'list.csv');
  writeFileSync(list, listOf('R1,Ada,Lovelace,Ulm,,', 'R2,Emmy,Noether,Ulm,,'));
  const run = (...args: readonly string[]) => foyer(['import', list, '--data', folder, ...args]);
  const [json, columns, saved] = [await run('--json'), await run(), await run('--yes')];
  home.remove();
  const hint = `possibly the same as Ada Lovelace, Ulm (${card.id})`;
  expect(answersOf(json)).toMatchObject([
    { name: 'Ada Lovelace', warnings: [{ code: 'possible-double', params: { id: card.id } }] },
    { name: 'Emmy Noether', warnings: [] },
  ]);
  expect([columns.out.split('\n')[0]?.endsWith(hint), columns.out.match(/possibly/g)?.length]).toEqual([
    true,
    1,
  ]);
  expect([
    saved.err.includes('Possibly on the list already: 1'),
    saved.err.includes(hint),
    saved.out,
  ]).toEqual([true, true, 'new 2, changed 0, unchanged 0, double 0, unreadable 0\n']);
});
