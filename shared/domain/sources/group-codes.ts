import { cleanLine } from './clean-text.ts';
import type { ColumnMapping, ColumnTarget } from './column-mapping.ts';
import { foldHeading } from './headings.ts';

const NAMES: ReadonlySet<ColumnTarget> = new Set(['given', 'family', 'fullName', 'display', 'ownScript']);

/**
 * The codes that people of different names in one file share, such as that of a group: none of them says who
 * somebody is. Empty where rows are told apart by something else.
 */
export const groupCodesOf = (
  rows: readonly (readonly string[])[],
  { key, targets }: ColumnMapping,
): ReadonlySet<string> => {
  const [column = -1, ...others] = key;
  if (others.length > 0 || targets[column] !== 'barcode') return new Set();
  const names = targets.flatMap((target, index) => (NAMES.has(target) ? [index] : []));
  const nameOf = (row: readonly string[]): string =>
    foldHeading(names.map((index) => row[index] ?? '').join(' '));
  const firstRows = new Map<string, readonly string[]>();
  const shared = new Set<string>();
  for (const row of rows) {
    const code = cleanLine(row[column] ?? '').text;
    const first = firstRows.get(code);
    if (first === undefined) firstRows.set(code, row);
    else if (code !== '' && nameOf(first) !== nameOf(row)) shared.add(code);
  }
  return shared;
};
