import { setImmediate as nextTurn } from 'node:timers/promises';
import { keepBulkPages } from '../database/cache-size.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { NewOp } from '../log/open-log.ts';

/**
 * Rows saved in one transaction, in which no scan is answered. Large transactions write each page of the
 * database fewer times; small ones, some tens of milliseconds, are for when somebody scans meanwhile. What
 * nobody can scan yet is taken in at a stretch.
 */
const SLICE = { first: 12_000, quiet: 4000, busy: 400 } as const;
/** After a scan so many small slices follow before another large one is dared. */
const BUSY_SLICES = 25;

export interface SliceSaving<Row> {
  readonly rows: readonly Row[];
  readonly opsOf: (row: Row) => readonly NewOp[];
  /** Nothing of this kind was there before: no scan can wait for it. */
  readonly isFirst: boolean;
  /** After every slice, committed. */
  readonly onSlice?: (saved: readonly Row[]) => void;
  /** At the end, also when the disk filled up half-way: what is there. Not called where nothing is. */
  readonly onEnd: (saved: readonly Row[]) => void;
}

export type SliceStep =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'cancelled'; readonly saved: number; readonly left: number };

/** Saves rows slice by slice; scans go on in between. A slice is saved whole or not at all. True at the end: all are. */
export async function* saveInSlices<Row>(
  { sql, log, notices }: Pick<DeskParts, 'sql' | 'log' | 'notices'>,
  { rows, opsOf, isFirst, onSlice, onEnd }: SliceSaving<Row>,
  signal: AbortSignal,
): AsyncGenerator<SliceStep, boolean, void> {
  let saved = 0;
  let busySlices = 0;
  const stopListening = notices.listen(({ kind }) => {
    if (kind === 'scan') busySlices = BUSY_SLICES;
  });
  const endBulk = keepBulkPages(sql);
  try {
    while (saved < rows.length) {
      if (signal.aborted) {
        yield { kind: 'cancelled', saved, left: rows.length - saved };
        return false;
      }
      const most = busySlices > 0 ? SLICE.busy : isFirst ? SLICE.first : SLICE.quiet;
      const slice = rows.slice(saved, saved + most);
      busySlices = Math.max(busySlices - 1, 0);
      log.transaction(() => {
        for (const row of slice) log.append(opsOf(row));
      });
      saved += slice.length;
      onSlice?.(slice);
      yield { kind: 'progress', fraction: saved / rows.length };
      await nextTurn();
    }
    return true;
  } finally {
    endBulk();
    stopListening();
    if (saved > 0) onEnd(rows.slice(0, saved));
  }
}
