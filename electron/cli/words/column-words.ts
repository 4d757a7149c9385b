import { oneLine } from './one-line.ts';

interface ReadColumns {
  readonly header: readonly string[];
  readonly mapping: readonly string[];
}

/** What every column of a file was taken for, so that nothing is saved under a wrong name unseen. */
export const columnLines = ({ header, mapping }: ReadColumns): readonly string[] => {
  const names = header.map((heading, column) => oneLine(heading).trim() || `column ${column + 1}`);
  const of = (target: string) => names.filter((_, column) => mapping[column] === target);
  const used = names.flatMap((name, column) => {
    const target = mapping[column] ?? 'ignore';
    return target === 'custom' || target === 'ignore' ? [] : [`${name} (${target})`];
  });
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['Columns', used],
    ['Kept as they are', of('custom')],
    ['Not imported', of('ignore')],
  ];
  return lines.flatMap(([what, columns]) => (columns.length === 0 ? [] : [`${what}: ${columns.join(', ')}`]));
};
