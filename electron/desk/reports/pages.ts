import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Page, Sheet } from './sheet.ts';

/** Rows read in one go: a few milliseconds, so that a scan in between hardly waits. */
export const PAGE_ROWS = 250;

/** The note that came with an override: only its op has it, and overrides are few. Needs the scan as `s`. */
export const OVERRIDE_NOTE_SQL = `CASE WHEN s.override_of = '' THEN '' ELSE coalesce(
  (SELECT json_extract(o.body, '$.override.note') FROM op o WHERE o.desk_id = s.desk_id AND o.seq = s.seq), '') END`;

/** What was found at a scan that let nobody pass, as JSON or null: only its op has it. Needs the scan as `s`. */
export const SCAN_WHY_SQL = `CASE WHEN s.verdict = 'refused' THEN
  (SELECT json_extract(o.body, '$.why') FROM op o WHERE o.desk_id = s.desk_id AND o.seq = s.seq) END`;

/** How the writing of a report is followed and stopped. */
export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** The pages of a sheet with a pause after each, in which the desk does its work. Throws when told to stop. */
export async function* pacedPages(sheet: Sheet, { signal, onProgress }: WriteOptions): AsyncGenerator<Page> {
  const total = onProgress === undefined ? 1 : await sheet.countRows();
  let rows = 0;
  for (const page of sheet.pages) {
    signal?.throwIfAborted();
    if (page.length > 0) yield page;
    rows += page.length;
    onProgress?.(Math.min(1, rows / Math.max(1, total)));
    await nextTurn();
  }
  signal?.throwIfAborted();
  onProgress?.(1);
}
