import type { ProgrammeDifference, ProgrammePreview } from '../../../shared/contract/programme-import.ts';
import type { RowKind } from '../../../shared/contract/sources.ts';
import type { Table } from '../tables/table.ts';
import type { Upload } from '../tables/uploads.ts';
import type { ComparedItem } from './comparison.ts';
import type { ProgrammeFile } from './read-programme-file.ts';

const SAMPLE_ROWS = 5;

type Head = Pick<Upload, 'id' | 'fileName'>;

const textsOf = (params: object): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

/** What the preview shows of a table, with what its columns mean. */
export const tablePreview = (
  { id, fileName }: Head,
  table: Table,
  mapping: readonly string[],
  targets: readonly string[],
): ProgrammePreview => ({
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
  mapping: [...mapping],
  targets: [...targets],
  warnings: table.warnings.map(({ code, ...params }) => ({ code, params: textsOf(params) })),
});

/** What the preview shows of a schedule, which says itself what is what. */
export const schedulePreview = (
  { id, fileName }: Head,
  { kind, raws }: Exclude<ProgrammeFile, { kind: 'table' }>,
): ProgrammePreview => ({
  draftId: id,
  fileName,
  kind,
  encoding: '',
  delimiter: '',
  sheet: '',
  sheets: [],
  header: [],
  rowCount: raws.length,
  sample: [],
  mapping: [],
  targets: [],
  warnings: [],
});

/** One page of the rows of these kinds (none named: all), in the order of the file. */
export const itemPage = (
  rows: readonly ComparedItem<unknown>[],
  wanted: { readonly kinds: readonly RowKind[]; readonly offset: number; readonly limit: number },
): { total: number; rows: ProgrammeDifference[] } => {
  const kinds = new Set(wanted.kinds);
  const chosen = kinds.size === 0 ? rows : rows.filter(({ kind }) => kinds.has(kind));
  const page = chosen.slice(wanted.offset, wanted.offset + wanted.limit);
  return { total: chosen.length, rows: page.map(toDifference) };
};

const toDifference = (row: ComparedItem<unknown>): ProgrammeDifference => ({
  row: row.line,
  kind: row.kind,
  name: row.name,
  place: row.place,
  from: row.from,
  until: row.until,
  changes: row.changes.map((change) => ({ ...change })),
  reason: row.reason,
  params: { ...row.params },
  warnings: row.warnings.map(({ code, params }) => ({ code, params: { ...params } })),
});
