import { expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openSearchRoll } from '../../../electron/desk/attendees/search-roll.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { createNoticeBoard } from '../../../electron/desk/notices/notice-board.ts';

it('reads nobody of a desk that could not be opened after all, and takes that for no bug', async () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const bugs: unknown[] = [];
  const ports = {
    now: Date.now,
    randomBytes: () => new Uint8Array(4),
    report: (bug: unknown) => bugs.push(bug),
  };
  const roll = openSearchRoll({ sql, notices: createNoticeBoard((error) => bugs.push(error)), ports });
  sql.close();
  await roll.ready;
  expect([bugs, roll.isSearchReady()]).toEqual([[], false]);
});
