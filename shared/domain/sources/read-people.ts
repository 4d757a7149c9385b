import type { ColumnMapping } from './column-mapping.ts';
import { groupCodesOf } from './group-codes.ts';
import type { RowContext } from './row-context.ts';
import type { RowResult } from './row-result.ts';
import { rowToPerson } from './row-to-person.ts';

/** Opens a check for one file: a key that came before makes a row a double of the first. */
export const openDoubleCheck = (): ((result: RowResult, line: number) => RowResult) => {
  const firstLines = new Map<string, number>();
  return (result, line) => {
    if (result.kind !== 'person') return result;
    const firstLine = firstLines.get(result.key);
    if (firstLine !== undefined) return { kind: 'double', key: result.key, firstLine, fields: result.fields };
    firstLines.set(result.key, line);
    return result;
  };
};

/** Reads all rows in order. `lines` gives the line (or sheet row) of every row, as people see it. */
export function* readPeople(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  mapping: ColumnMapping,
  context: RowContext,
): Generator<{ readonly line: number; readonly result: RowResult }> {
  const check = openDoubleCheck();
  const groupCodes = groupCodesOf(rows, mapping);
  for (const [index, row] of rows.entries()) {
    const line = lines[index] ?? index + 1;
    yield { line, result: check(rowToPerson(row, mapping, context, groupCodes), line) };
  }
}
