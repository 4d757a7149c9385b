import type { Merge } from './sheet-rows.ts';

export interface HeaderRows {
  readonly header: readonly string[];
  readonly wasMerged: boolean;
}

const covers = (merge: Merge, line: number, column: number): boolean =>
  line >= merge.top && line <= merge.bottom && column >= merge.left && column <= merge.right;

const MAX_HEADER_ROWS = 3;

/** Index of the lowest row of the header: cells merged downwards belong to it to their end. */
export const headerBottom = (lines: readonly number[], index: number, merges: readonly Merge[]): number => {
  const line = lines[index] ?? 0;
  const down = merges.filter(
    (merge) => merge.top <= line && merge.bottom > line && merge.bottom - merge.top < MAX_HEADER_ROWS,
  );
  const bottom = Math.max(line, ...down.map((merge) => merge.bottom));
  return Math.max(index, lines.indexOf(bottom));
};

/** A row with the text of merged cells in every cell that they cover. */
const spread = (
  row: readonly string[],
  line: number,
  width: number,
  merges: readonly Merge[],
  lookUp: (line: number) => readonly string[],
): readonly string[] =>
  Array.from({ length: width }, (_, column) => {
    const merge = merges.find((one) => covers(one, line, column));
    return (merge ? lookUp(merge.top)[merge.left] : row[column]) ?? '';
  });

/**
 * Makes one header of two rows where cells are merged: the lower heading counts; an empty one takes the
 * heading above, one that repeats gets it in front ("Buyer: Name").
 */
export const composeHeader = (
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  index: number,
  width: number,
  merges: readonly Merge[],
): HeaderRows => {
  const line = lines[index] ?? 0;
  const lookUp = (wanted: number): readonly string[] => rows[lines.indexOf(wanted)] ?? [];
  const own = Array.from({ length: width }, (_, column) => rows[index]?.[column] ?? '');
  const touching = merges.filter((merge) => merge.top <= line && merge.bottom >= line - 1);
  if (touching.length === 0) return { header: own, wasMerged: false };
  const lower = spread(
    own,
    line,
    width,
    touching.filter((merge) => merge.bottom >= line),
    lookUp,
  );
  const above = spread(lookUp(line - 1), line - 1, width, touching, lookUp);
  const isTitle = new Set(above.filter(Boolean)).size <= 1;
  const counts = new Map<string, number>();
  for (const heading of lower) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  const header = lower.map((heading, column) => {
    const group = isTitle ? '' : (above[column] ?? '');
    if (heading === '') return group;
    return group !== '' && group !== heading && (counts.get(heading) ?? 0) > 1
      ? `${group}: ${heading}`
      : heading;
  });
  return { header, wasMerged: header.some((heading, column) => heading !== own[column]) };
};
