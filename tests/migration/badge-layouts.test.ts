import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDatabase } from '../../electron/desk/database/open-database.ts';
import { TEST_KEY, temporaryFolder } from '../support/test-desk.ts';

it('from 2 to 3 keeps what waits to be printed, in the layout of its printer, and has no drawn layouts', () => {
  const home = temporaryFolder();
  const before = join(home.folder, 'migrations');
  const { migrations } = resourceFolders();
  mkdirSync(before);
  for (const name of readdirSync(migrations).sort().slice(0, 2))
    copyFileSync(join(migrations, name), join(before, name));
  const open = (migrationsFolder: string) =>
    openDatabase(join(home.folder, 'desk'), { key: TEST_KEY, migrationsFolder, now: () => 0 });
  const old = open(before);
  old.exec(`INSERT INTO print_job (id, place, attendee_id, printer_id, state, reason, queued_at, changed_at, operator_id)
    VALUES ('j1', 1, 'p1', 'pdf-folder', 'queued', 'arrival', '', '', '')`);
  old.close();
  const sql = open(migrations);
  const jobs = sql.prepare('SELECT id, state, layout_id, shown_id FROM print_job').all();
  const layouts = sql.prepare('SELECT count(*) FROM badge_layout').pluck().get();
  sql.close();
  home.remove();
  expect([jobs, layouts]).toEqual([[{ id: 'j1', state: 'queued', layout_id: '', shown_id: '' }], 0]);
});
