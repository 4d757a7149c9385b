import type { DifferenceRow, RowKind } from '../../../shared/contract/sources.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { textsOf } from '../tables/table-preview.ts';
import type { ComparedRow, Comparison } from './compared-row.ts';
import { isPossibleDouble } from './possible-doubles.ts';

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
  said,
  changes,
  reason,
  params,
  warnings,
}: ComparedRow): DifferenceRow => ({
  row: line,
  kind,
  name: nameOf({ given: '', family: '', display: '', ownScript: '', ...said.fields }),
  town: said.fields.town ?? '',
  country: said.fields.country ?? '',
  changes: changes.map((change) => ({ ...change })),
  reason,
  params: { ...params },
  warnings: warnings.map(({ code, ...rest }) => ({ code, params: textsOf(rest) })),
});
