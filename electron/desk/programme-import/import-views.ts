import type { ProgrammeDifference, ProgrammePreview } from '../../../shared/contract/programme-import.ts';
import type { RowKind } from '../../../shared/contract/sources.ts';
import type { Upload } from '../tables/uploads.ts';
import type { ComparedItem } from './comparison.ts';
import type { ProgrammeFile } from './read-programme-file.ts';

/** What the preview shows of a schedule, which says itself what is what. */
export const schedulePreview = (
  { id, fileName }: Pick<Upload, 'id' | 'fileName'>,
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
  name: { ...row.name },
  place: { ...row.place },
  from: row.from,
  until: row.until,
  changes: row.changes.map((change) => ({ ...change })),
  reason: row.reason,
  params: { ...row.params },
  warnings: row.warnings.map(({ code, params }) => ({ code, params: { ...params } })),
});
