import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../electron/desk/tables/read-table.ts';
import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { ServedDesk } from './served-desk.ts';

/** A report as organisers fetch it, read back as a spreadsheet reads it: cells by heading. */
export const reportRows = async (
  { client, folder }: ServedDesk,
  name: ReportRequest['name'],
): Promise<readonly Readonly<Record<string, string>>[]> => {
  const asked = { name, format: 'csv', language: 'en', withoutPersonalData: false } as const;
  const { fileId, fileName } = await client.reports.write(asked);
  const pieces: Buffer[] = [];
  for (let isEnd = false, offset = 0; !isEnd; ) {
    const piece = await client.reports.read({ fileId, offset });
    pieces.push(Buffer.from(piece.base64, 'base64'));
    offset += pieces.at(-1)?.length ?? 0;
    isEnd = piece.isEnd;
  }
  const file = join(folder, fileName);
  writeFileSync(file, Buffer.concat(pieces));
  const { header, rows } = await readTable(file, { headerRow: 1 });
  return rows.map((row) => Object.fromEntries(header.map((heading, at) => [heading, row[at] ?? ''])));
};

/** Some cells of a row. */
export const cells = (row: Readonly<Record<string, string>> | undefined, ...headings: readonly string[]) =>
  headings.map((heading) => row?.[heading] ?? '');
