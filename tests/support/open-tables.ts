import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openDatabase, type Sql } from '../../electron/desk/database/open-database.ts';
import { TEST_KEY } from './test-desk.ts';

/** The tables of a closed desk, as somebody who has the key and bad intent would open them. */
export const openTables = (folder: string): Sql =>
  openDatabase(folder, { key: TEST_KEY, migrationsFolder: resourceFolders().migrations, now: () => 0 });

/** Runs statements on the tables of a closed desk. */
export const tamper = (folder: string, ...statements: readonly string[]): void => {
  const sql = openTables(folder);
  for (const statement of statements) sql.exec(statement);
  sql.close();
};
