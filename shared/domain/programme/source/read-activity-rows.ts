import { hasOwnSeparator, readBuses, readNames } from './bus-text.ts';
import { clockIn, type DayReading, readEnd, readStart } from './cell-times.ts';
import { type ActivityTarget, openRow } from './programme-columns.ts';
import type { RawActivity, SourceWarning } from './raw-activity.ts';
import { openSourceWords, type SourceWords } from './source-words.ts';

interface RowsInput {
  readonly rows: readonly (readonly string[])[];
  /** The line (or sheet row) of every row, as people see it. */
  readonly lines: readonly number[];
  readonly columns: readonly ActivityTarget[];
  readonly reading: DayReading;
}

/**
 * Reads the rows of a programme in a table. A row with nothing in its used columns is left out; a day that is
 * written once holds for the rows below it.
 */
export const readActivityRows = ({ rows, lines, columns, reading }: RowsInput): readonly RawActivity[] => {
  const words = openSourceWords();
  const cellsOf = openRow(columns);
  const isUsed = new Set(columns.filter((target) => target !== 'ignore'));
  const isCommaWithin = rows.some((row) => hasOwnSeparator(cellsOf(row)('speakers')));
  let day = '';
  return rows.flatMap((row, index) => {
    const own = cellsOf(row);
    if ([...isUsed].every((target) => own(target) === '')) return [];
    day = own('day') || day;
    const cell = (target: ActivityTarget): string => (target === 'day' ? day : own(target));
    return [toRaw(cell, lines[index] ?? index + 1, isUsed, { words, reading, isCommaWithin })];
  });
};

interface RowReading {
  readonly words: SourceWords;
  readonly isCommaWithin: boolean;
  readonly reading: DayReading;
}

const toRaw = (
  cell: (target: ActivityTarget) => string,
  line: number,
  isUsed: ReadonlySet<ActivityTarget>,
  { words, reading, isCommaWithin }: RowReading,
): RawActivity => {
  const { from, end } = readStart(cell('start') || clockIn(cell('day')), cell('day'), reading);
  const warnings: SourceWarning[] = [];
  const numberOf = (target: 'capacity' | 'held'): number | null => {
    const text = cell(target).replace(/[\s.,](?=\d{3}\b)/gu, '');
    if (/^\d{1,7}$/.test(text)) return Number(text);
    if (text !== '') warnings.push({ code: `unreadable-${target}`, params: { text: cell(target) } });
    return null;
  };
  const policy = words.policyOf(cell('policy'));
  if (policy === undefined && cell('policy') !== '')
    warnings.push({ code: 'unreadable-policy', params: { text: cell('policy') } });
  return {
    line,
    id: cell('key'),
    ref: cell('key'),
    titleEn: cell('titleEn') || cell('title') || cell('titleDe'),
    titleDe: cell('titleDe') || cell('title') || cell('titleEn'),
    from,
    until: readEnd(cell('end') || end, cell('duration'), reading),
    ...(isUsed.has('kind') ? { kind: words.kindOf(cell('kind')) } : {}),
    ...(isUsed.has('theme') ? { theme: cell('theme') } : {}),
    ...(isUsed.has('room') ? { room: cell('room') } : {}),
    ...(isUsed.has('capacity') ? { capacity: numberOf('capacity') } : {}),
    ...(isUsed.has('held') ? { held: numberOf('held') ?? 0 } : {}),
    ...(isUsed.has('policy') ? { policy: policy ?? 'open' } : {}),
    ...(isUsed.has('speakers') ? { speakers: readNames(cell('speakers'), isCommaWithin) } : {}),
    ...(isUsed.has('buses') ? { buses: readBuses(cell('buses')) } : {}),
    ...(isUsed.has('rules') ? { rules: cell('rules') } : {}),
    ...(isUsed.has('state') ? { isCancelled: words.isCancelled(cell('state')) } : {}),
    warnings,
  };
};
