import type { ColumnMapping } from '../../../shared/domain/sources/column-mapping.ts';
import { guessMapping } from '../../../shared/domain/sources/guess-mapping.ts';
import { readPeople } from '../../../shared/domain/sources/read-people.ts';
import { openRowContext } from '../../../shared/domain/sources/row-context.ts';
import type { PersonRow, RowResult } from '../../../shared/domain/sources/row-result.ts';

/** Reads rows under a header as an import would. */
export const readAll = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping = guessMapping(header, rows),
): readonly RowResult[] => {
  const context = openRowContext(header, mapping, 'Europe/Berlin');
  return [
    ...readPeople(
      rows,
      rows.map((_, index) => index + 2),
      mapping,
      context,
    ),
  ].map(({ result }) => result);
};
/** The one person of a row. */
export const person = (header: readonly string[], ...row: readonly string[]): PersonRow => {
  const [result] = readAll(header, [row]);
  if (result?.kind !== 'person') throw new Error(`not a person: ${JSON.stringify(result)}`);
  return result;
};
/** The codes of what was warned of. */
export const codesOf = ({ warnings }: PersonRow) => warnings.map(({ code }) => code);
