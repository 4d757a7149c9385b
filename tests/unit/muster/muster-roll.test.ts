import { expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import type { DeskParts } from '../../../electron/desk/desk-parts.ts';
import { openMusterRoll } from '../../../electron/desk/muster/muster-roll.ts';
import { createNoticeBoard } from '../../../electron/desk/notices/notice-board.ts';
import { openProgramme } from '../../../electron/desk/programme/programme.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';

it('a roll that could not be made anew is made anew for whoever asks next', async () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const notices = createNoticeBoard(() => undefined);
  const ports = { now: () => Date.parse('2022-05-08T07:00:00.000Z') };
  const add = sql.prepare(
    "INSERT INTO attendee (id, sort_name, search_terms, clocks) VALUES (?, '', '', '{}')",
  );
  add.run('ada');
  // All that a roll is made of.
  const parts = {
    sql,
    notices,
    ports,
    settings: openSettings(sql),
    programme: openProgramme(sql),
  } as DeskParts;
  const roll = openMusterRoll(parts);
  const ids = async () => (await roll.read()).members.map(({ id }) => id);
  const before = await ids();
  add.run('bo');
  notices.announce({ kind: 'attendees', ids: [] });
  sql.exec('CREATE TEMP TABLE attendee (unread TEXT)');
  await expect(ids()).rejects.toThrow('no such column');
  sql.exec('DROP TABLE temp.attendee');
  expect([before, await ids()]).toEqual([['ada'], ['ada', 'bo']]);
  await roll.close();
  sql.close();
});
