import type { FilePreview } from '../../../shared/contract/sources.ts';
import type { Table } from './table.ts';
import type { Upload } from './uploads.ts';

const SAMPLE_ROWS = 5;

/** The values of a warning as they travel. */
export const textsOf = (params: object): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

/** What the preview shows of a table, with what its columns mean and could mean. */
export const tablePreview = (
  { id, fileName }: Pick<Upload, 'id' | 'fileName'>,
  table: Table,
  columns: { readonly targets: readonly string[]; readonly offered: readonly string[] },
): FilePreview => ({
  draftId: id,
  fileName,
  kind: table.kind,
  encoding: table.encoding ?? '',
  delimiter: table.delimiter ?? '',
  sheet: table.sheet ?? '',
  sheets: (table.sheets ?? []).map(({ name }) => name),
  header: [...table.header],
  rowCount: table.rows.length,
  sample: table.rows.slice(0, SAMPLE_ROWS).map((row) => [...row]),
  mapping: [...columns.targets],
  targets: [...columns.offered],
  warnings: table.warnings.map(({ code, ...params }) => ({ code, params: textsOf(params) })),
});
