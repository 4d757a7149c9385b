import { setImmediate as nextTurn } from 'node:timers/promises';
import { nameOf } from '../../../../shared/domain/attendees/attendee.ts';
import { collectHardNames, type HardNames } from '../../../../shared/domain/badges/hardest/hard-names.ts';
import type { DeskParts } from '../../desk-parts.ts';

/** The hard names of everybody who gets a badge. */
export interface HardNamesOfList {
  readonly names: HardNames;
  /** How many get a badge. */
  readonly total: number;
}

interface Row {
  readonly place: number;
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly town: string;
  readonly role: string;
  readonly category: string;
}

/** People read without a pause: some milliseconds, in which no scan is answered. */
const SLICE = 1000;

/** Prepares finding them: one pass over the list, kept until somebody on it changes. */
export const prepareHardNames = ({
  sql,
  notices,
  settings,
}: Pick<DeskParts, 'sql' | 'notices' | 'settings'>): (() => Promise<HardNamesOfList>) => {
  const page = sql.prepare<[number, number], Row>(
    `SELECT rowid AS place, id, given, family, display, own_script AS ownScript, town, job_title AS role, category
     FROM attendee WHERE rowid > ? AND status <> 'cancelled' ORDER BY rowid LIMIT ?`,
  );
  let found: Promise<HardNamesOfList> | null = null;
  notices.listen(({ kind }) => {
    if (kind === 'attendees' || kind === 'event') found = null;
  });

  const find = async (): Promise<HardNamesOfList> => {
    const without = settings.event().categories.filter(({ printsBadge }) => !printsBadge);
    const badgeless = new Set(without.map(({ id }) => id));
    const hard = collectHardNames();
    let after: number | null = 0;
    // The desk may close while its people are being read.
    while (after !== null && sql.open) {
      const rows: readonly Row[] = page.all(after, SLICE);
      for (const row of rows) if (!badgeless.has(row.category)) hard.add({ ...row, name: nameOf(row) });
      after = rows.length < SLICE ? null : (rows.at(-1)?.place ?? null);
      await nextTurn();
    }
    return { names: hard.names(), total: hard.total() };
  };
  return () => {
    if (found !== null) return found;
    const finding = find();
    found = finding;
    // Whoever asks after a failure has the list read anew.
    finding.catch(() => {
      if (found === finding) found = null;
    });
    return finding;
  };
};
