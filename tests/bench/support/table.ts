import type { Row, Target } from './row.ts';
import type { Spread } from './spread.ts';

const HEADER = ['what', 'target', 'n', 'min', 'p50', 'p95', 'p99', 'max', 'met', 'note'] as const;

/** The rows as a Markdown table, its columns lined up for a terminal. Times are in milliseconds. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const cellsOf = (row: Row): readonly string[] => [
  row.what,
  row.target === null ? '' : targetText(row.target),
  ...spreadTexts(row.measured),
  row.isMet === null ? (row.target === null ? '' : 'not measured') : row.isMet ? 'yes' : 'NO',
  row.note,
];

const targetText = (target: Target): string =>
  Object.entries(target)
    .map(([at, ms]) => `${at} < ${msText(ms)}`)
    .join(', ');

const spreadTexts = (spread: Spread | null): readonly string[] =>
  spread === null
    ? ['', '', '', '', '', '']
    : [String(spread.count), ...[spread.min, spread.p50, spread.p95, spread.p99, spread.max].map(msText)];

const msText = (ms: number): string =>
  ms < 100 && !Number.isInteger(ms) ? ms.toFixed(2) : String(Math.round(ms));
