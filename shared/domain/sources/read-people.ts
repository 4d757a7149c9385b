import type { ColumnMapping } from './column-mapping.ts';
import { groupCodesOf } from './group-codes.ts';
import { isSecondHeader, loneRows } from './nobody-rows.ts';
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

const HEADER: RowResult = { kind: 'skipped', reason: 'header' };

const asLone = (result: RowResult): RowResult =>
  result.kind === 'person' ? { ...result, warnings: [{ code: 'lone-name' }, ...result.warnings] } : result;

/** Reads all rows in order. `lines` gives the line (or sheet row) of every row, as people see it. */
export function* readPeople(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  mapping: ColumnMapping,
  context: RowContext,
): Generator<{ readonly line: number; readonly result: RowResult }> {
  const check = openDoubleCheck();
  const groupCodes = groupCodesOf(rows, mapping);
  const lone = loneRows(rows);
  for (const [index, row] of rows.entries()) {
    const line = lines[index] ?? index + 1;
    const isHeader = index === 0 && isSecondHeader(row);
    const result = isHeader ? HEADER : check(rowToPerson(row, mapping, context, groupCodes), line);
    yield { line, result: lone.has(index) ? asLone(result) : result };
  }
}
