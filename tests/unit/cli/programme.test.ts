import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

const root = join(import.meta.dirname, '../../..');
const files = join(root, 'tests/unit/programme-import/files');

let home: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  await client.event.openSample();
  await desk.close();
});
afterAll(() => home.remove());

const run = (...args: string[]) => foyer([...args, '--data', home.folder]);

it('a programme is shown beside the one here, and saved only with --yes', async () => {
  const calendar = join(files, 'programme.ics');
  const compared = await run('programme', calendar);
  const saved = await run('programme', calendar, '--yes', '--json');
  const again = await run('programme', join(root, 'resources/sample-event/programme.csv'), '--yes', '--json');
  expect({
    lines: compared.out.split('\n').slice(0, 2),
    saved: answersOf(saved),
    unchanged: answersOf(again),
  }).toEqual({
    lines: ['1\tnew\tLunch\tFoyer\t2022-05-08 12:30\t', '1\tnew\tLunch outside\tGarden\t2022-05-09 12:15\t'],
    saved: [{ new: 7, changed: 0, unchanged: 0, double: 0, unreadable: 3, missing: 40 }],
    unchanged: [{ new: 0, changed: 0, unchanged: 40, double: 0, unreadable: 0, missing: 7 }],
  });
});

it('places come from a list, and rows that nobody can use are told', async () => {
  const said = await foyer(['bookings', join(files, 'bookings.csv'), '--yes', '--data', home.folder]);
  expect([said.out, said.err.split('\n').filter((line) => line.includes('\tunreadable\t'))]).toEqual([
    'new 1, changed 0, unchanged 1, double 0, unreadable 1\n',
    ['4\tunreadable\tP-9999\tA-302\t\tnobody on the guest list is P-9999'],
  ]);
});
