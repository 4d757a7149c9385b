import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openDatabase } from '../../../electron/desk/database/open-database.ts';
import { openLog } from '../../../electron/desk/log/open-log.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import { readTable } from '../../../electron/desk/tables/read-table.ts';
import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { openTestDesk, TEST_KEY, type TestClock } from '../../support/test-desk.ts';

type TestDesk = Awaited<ReturnType<typeof openTestDesk>>;

export const asked = (name: ReportRequest['name'], changes: Partial<ReportRequest> = {}): ReportRequest => ({
  name,
  format: 'xlsx',
  language: 'en',
  withoutPersonalData: false,
  ...changes,
});

/** The rows of a file by their headings, as a spreadsheet reads them. */
export const readRows = async (file: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const { header, rows } = await readTable(file, { headerRow: 1 });
  return rows.map((row) => Object.fromEntries(header.map((heading, index) => [heading, row[index] ?? ''])));
};

/** Writes a report with the desk and reads it back. */
export const writtenRows = async ({ desk }: TestDesk, folder: string, request: ReportRequest) => {
  const file = join(folder, `report.${request.format}`);
  await desk.writeReport(request, file);
  return readRows(file);
};

/** The cells of a row under some headings, without those that are empty. */
export const cellsOf = (row: Readonly<Record<string, string>> | undefined, ...headings: readonly string[]) =>
  Object.fromEntries(
    Object.entries(row ?? {}).filter(
      ([heading, cell]) => cell !== '' && (headings.length === 0 || headings.includes(heading)),
    ),
  );

/** Puts ops into the log of a folder whose desk is closed, as another part of the desk would have. */
export const appendOps = (folder: string, clock: TestClock, bodies: readonly OpBody[]): void => {
  const { migrations } = resourceFolders();
  const sql = openDatabase(folder, { key: TEST_KEY, migrationsFolder: migrations, now: clock.now });
  try {
    const deskId = sql.prepare<[], string>('SELECT desk_id FROM desk').pluck().get() ?? '';
    const log = openLog(sql, deskId, prepareProjections(sql), clock.now);
    log.append(bodies.map((body) => ({ subject: '', operatorId: '', body })));
  } finally {
    sql.close();
  }
};

/** Opens a desk with the sample event and gives the id of a guest by family name. */
export const openSampleDesk = async (folder: string) => {
  const opened = await openTestDesk(folder);
  await opened.client.event.openSample();
  await opened.desk.searchReady;
  const idOf = async (family: string): Promise<string> => {
    const { found } = await opened.client.attendees.search({ text: family, limit: 5 });
    const person = found.find((one) => one.name.endsWith(family));
    if (person === undefined) throw new Error(`nobody is called ${family}`);
    return person.id;
  };
  return { ...opened, idOf };
};
