import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PeopleFilter } from '../../../shared/contract/attendees.ts';
import { damagePage } from '../../support/damage-page.ts';
import { foyer } from '../../support/foyer-command.ts';
import { startFoyer, whatItSays } from '../../support/foyer-process.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const PEOPLE = 60;
let home: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  for (let person = 0; person < PEOPLE; person += 1)
    await client.attendees.edit({
      id: '',
      fields: { given: 'Ada', family: `Number${person}`, attention: 'x'.repeat(500) },
    });
  await desk.close();
});
afterEach(() => home.remove());

const troubleOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'answered',
    (error: { code: string; data: unknown }) => [error.code, error.data],
  );
const EVERYBODY: PeopleFilter = {
  text: '',
  presence: [],
  categories: [],
  delegation: '',
  badge: 'any',
  payment: 'any',
};

describe('a desk with a damaged page among its people', () => {
  beforeEach(() => damagePage(home.folder, 'attendee'));

  it('stays open, tells whoever asks for people, writes it down once for each list, and closes', async () => {
    const { desk, client, bugs } = await openTestDesk(home.folder);
    await desk.searchReady;
    const DAMAGED = ['STORAGE', { trouble: 'damaged' }];
    const page = { offset: 10, limit: 10 };
    expect([
      await troubleOf(client.attendees.search({ text: 'Ada', limit: 5 })),
      await troubleOf(client.attendees.search({ text: 'Ada', limit: 5 })),
      await troubleOf(
        client.attendees.list({ filter: EVERYBODY, sort: 'name', isDescending: false, ...page }),
      ),
      await troubleOf(client.checkin.counts()),
      (await client.checkin.scan({ checkpointId: 'entrance', text: 'X1', via: 'command' })).reason,
      bugs.map(({ where }) => where),
    ]).toEqual([DAMAGED, DAMAGED, DAMAGED, DAMAGED, 'unknown-code', ['openSearchRoll', 'openPeopleRoll']]);
    await desk.close();
    const again = await openTestDesk(home.folder);
    await again.desk.close();
  });

  it('is served, and ends in order', async () => {
    const child = startFoyer(['serve', '--headless', '--data', home.folder]);
    const said = whatItSays(child);
    await once(child.stdout, 'data');
    // The people are read in the background.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await said).toMatchObject({ code: 0, err: '' });
  });

  it('is found by the doctor, who says what to do', async () => {
    const { code, out, err } = await foyer(['doctor', '--data', home.folder]);
    const lines = out.split('\n').map((line) => line.split('\t'));
    expect([code, err, lines.find(([what]) => what === 'log')]).toEqual([
      1,
      'The database is damaged. Restore a backup: foyer restore FILE --data FOLDER.\n',
      ['log', 'whole'],
    ]);
    expect(lines.find(([what]) => what === 'pages')?.[1]).not.toBe('ok');
    expect(lines.find(([what]) => what === 'digest')?.[1]).toBe('cannot be read');
  });

  it('has its search on the command line say so', async () => {
    expect(await foyer(['search', 'Ada', '--data', home.folder])).toEqual({
      code: 1,
      out: '',
      err: 'The database is damaged. Restore a backup: foyer restore FILE --data FOLDER.\n',
    });
  });
});

it.each(['op', 'op_by_subject', 'booking_by_attendee'])(
  'has the doctor say that a page of %s is damaged',
  async (table) => {
    damagePage(home.folder, table);
    const plain = await foyer(['doctor', '--data', home.folder]);
    const { code, out } = await foyer(['doctor', '--rebuild', '--json', '--data', home.folder]);
    const { pages, chain } = JSON.parse(out) as { pages: string; chain: { how: string } | null };
    expect([plain.code, plain.err, code, pages === 'ok', chain?.how]).toEqual([
      1,
      'The database is damaged. Restore a backup: foyer restore FILE --data FOLDER.\n',
      1,
      false,
      table === 'op' ? 'unreadable' : undefined,
    ]);
  },
);
