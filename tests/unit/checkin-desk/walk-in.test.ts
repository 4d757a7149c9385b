import { expect, it } from 'vitest';
import { openCheckinDesk } from '../../support/checkin-desk.ts';
import { openTables } from '../../support/open-tables.ts';

const FORM = {
  checkpointId: 'entrance',
  given: 'Ada',
  family: 'Byron',
  town: 'Ulm',
  country: 'DE',
  category: 'guest',
};

it('whose check-in cannot be kept is not on the list either, tells no screen, and is there once on the next try', async () => {
  const desk = await openCheckinDesk();
  await desk.desk.searchReady;
  const tables = openTables(desk.folder);
  tables.exec(`CREATE TRIGGER no_room BEFORE INSERT ON scan BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const failed = await desk.client.checkin.walkIn(FORM).then(
    () => 'kept',
    () => 'failed',
  );
  const opsAfter = desk.desk.examine({ rebuild: false }).ops;
  tables.exec('DROP TRIGGER no_room');
  tables.close();
  const { verdict } = await desk.client.checkin.walkIn(FORM);
  const told: unknown[] = [];
  for await (const { notice } of await desk.client.notices.follow({ after: 0 })) {
    told.push(notice?.kind);
    if (notice?.kind === 'scan') break;
  }
  const { total } = await desk.client.attendees.search({ text: 'byron', limit: 5 });
  const { chain, ops } = desk.desk.examine({ rebuild: true });
  const bugs = await desk.close();
  expect([failed, opsAfter, verdict, total, chain, ops]).toEqual(['failed', 0, 'admitted', 1, null, 2]);
  expect(told.filter((kind) => kind !== 'search-ready')).toEqual(['attendees', 'scan']);
  expect(bugs.map(({ where }) => where)).toEqual(['checkin.walkIn']);
});
