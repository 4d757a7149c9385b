import { afterEach, beforeEach, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openSearchRoll } from '../../../electron/desk/attendees/search-roll.ts';
import { prepareHardNames } from '../../../electron/desk/badges/drawing/hard-names-of-list.ts';
import { openPeopleRoll } from '../../../electron/desk/cards/people-roll.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { createNoticeBoard } from '../../../electron/desk/notices/notice-board.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';

const bugs: string[] = [];
const ports = {
  now: Date.now,
  randomBytes: () => new Uint8Array(4),
  report: ({ where }: { readonly where: string }) => bugs.push(where),
};

let sql: Sql;
let parts: Parameters<typeof prepareHardNames>[0] & Parameters<typeof openPeopleRoll>[0];
beforeEach(() => {
  bugs.length = 0;
  sql = openMemoryDatabase(resourceFolders().migrations);
  const notices = createNoticeBoard(() => expect.unreachable());
  parts = { sql, notices, ports, settings: openSettings(sql) };
});
afterEach(() => sql.close());

/** A table in front of the real one, of which nothing can be read. */
const hidePeople = (): unknown => sql.exec('CREATE TEMP TABLE attendee (unread TEXT)');
const showPeople = (): unknown => sql.exec('DROP TABLE temp.attendee');

it('reads everybody anew for whoever asks after it failed, and writes the trouble down once', async () => {
  const people = openPeopleRoll(parts);
  const hardNames = prepareHardNames(parts);
  hidePeople();
  for (let time = 0; time < 2; time += 1) {
    await expect(people.ready()).rejects.toThrow('no such column');
    await expect(hardNames()).rejects.toThrow('no such column');
  }
  showPeople();
  await people.ready();
  expect([people.isLoaded(), (await hardNames()).total, bugs]).toEqual([true, 0, ['openPeopleRoll']]);
});

it('reads everybody anew after news of somebody could not be read, and keeps that from who tells them', async () => {
  const people = openPeopleRoll(parts);
  await people.ready();
  hidePeople();
  parts.notices.announce({ kind: 'attendees', ids: ['a-1'] });
  expect(people.isLoaded()).toBe(false);
  showPeople();
  await people.ready();
  expect([people.isLoaded(), bugs]).toEqual([true, ['openPeopleRoll']]);
});

it('finds people again some time after they could not be read', async () => {
  const roll = openSearchRoll(parts);
  hidePeople();
  await roll.ready;
  expect(() => roll.index()).toThrow('no such column');
  showPeople();
  expect(() => roll.index()).toThrow('no such column');
  await expect.poll(() => roll.isSearchReady()).toBe(true);
  expect([roll.index().size, bugs]).toEqual([0, ['openSearchRoll']]);
  roll.close();
});
