import type { DifferenceRow, FilePreview, RowKind } from '../../../shared/contract/sources.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { COLUMN_TARGETS, type ColumnMapping } from '../../../shared/domain/sources/column-mapping.ts';
import type { Table } from '../tables/table.ts';
import type { Upload } from '../tables/uploads.ts';
import type { ComparedRow, Comparison } from './compared-row.ts';
import { isPossibleDouble } from './possible-doubles.ts';

const SAMPLE_ROWS = 5;

const textsOf = (params: object): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

/** What the preview shows of a file that was read. */
export const toPreview = (
  upload: Pick<Upload, 'id' | 'fileName'>,
  table: Table,
  mapping: ColumnMapping,
): FilePreview => ({
  draftId: upload.id,
  fileName: upload.fileName,
  kind: table.kind,
  encoding: table.encoding ?? '',
  delimiter: table.delimiter ?? '',
  sheet: table.sheet ?? '',
  sheets: (table.sheets ?? []).map(({ name }) => name),
  header: [...table.header],
  rowCount: table.rows.length,
  sample: table.rows.slice(0, SAMPLE_ROWS).map((row) => [...row]),
  mapping: [...mapping.targets],
  targets: [...COLUMN_TARGETS],
  warnings: table.warnings.map(({ code, ...params }) => ({ code, params: textsOf(params) })),
});

/** What a comparison comes to. */
export const toAnswer = ({ counts, newCategories, rows, unwritable }: Comparison) => ({
  counts,
  newCategories: [...newCategories],
  unwritable: unwritable.map((names) => ({ ...names, examples: [...names.examples] })),
  possibleDoubles: rows.filter(isPossibleDouble).length,
});

/** One page of the rows of these kinds (none named: all), in the order of the file. */
export const differencePage = (
  { rows }: Comparison,
  wanted: {
    readonly kinds: readonly RowKind[];
    readonly onlyPossibleDoubles?: boolean | undefined;
    readonly offset: number;
    readonly limit: number;
  },
): { total: number; rows: DifferenceRow[] } => {
  const kinds = new Set(wanted.kinds);
  const ofKinds = kinds.size === 0 ? rows : rows.filter(({ kind }) => kinds.has(kind));
  const chosen = wanted.onlyPossibleDoubles === true ? ofKinds.filter(isPossibleDouble) : ofKinds;
  return {
    total: chosen.length,
    rows: chosen.slice(wanted.offset, wanted.offset + wanted.limit).map(toDifferenceRow),
  };
};

const toDifferenceRow = ({
  line,
  kind,
  values,
  changes,
  reason,
  params,
  warnings,
}: ComparedRow): DifferenceRow => ({
  row: line,
  kind,
  name: nameOf({
    given: values['given'] ?? '',
    family: values['family'] ?? '',
    display: values['display'] ?? '',
    ownScript: values['ownScript'] ?? '',
  }),
  town: values['town'] ?? '',
  country: values['country'] ?? '',
  changes: changes.map((change) => ({ ...change })),
  reason,
  params: { ...params },
  warnings: warnings.map(({ code, ...rest }) => ({ code, params: textsOf(rest) })),
});
