import { opBody } from '../../../shared/replication/op-bodies.ts';
import { keepBulkPages } from '../database/cache-size.ts';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
import { type Projections, project } from './projection.ts';
import type { StoredOp } from './verify-log.ts';

/** The tables that are made from the log, and nothing else. */
export const PROJECTION_TABLES = [
  'attendee',
  'origin',
  'code',
  'scan',
  'scan_void',
  'attendance',
  'note',
  'help_case',
  'badge',
  'badge_layout',
  'badge_handover',
  'event_field',
  'checkpoint_field',
  'activity_field',
  'activity_origin',
  'booking',
  'booking_origin',
  'leg_excuse',
  'head_count',
  'leg_state',
  'mark',
  'muster',
  'muster_mark',
  'operator',
] as const;

/** Empties the projections and makes them anew from the log, in one transaction. */
export const rebuild = (sql: Sql, projections: Projections, onProgress?: (done: number) => void): void => {
  const endBulk = keepBulkPages(sql);
  try {
    sql
      .transaction(() => {
        for (const table of PROJECTION_TABLES) sql.exec(`DELETE FROM ${table}`);
        let done = 0;
        // The log is read to the end before each write of the same connection may go on: by pages.
        for (const page of logPages(sql)) {
          for (const entry of page)
            project(projections, opBody.parse(JSON.parse(entry.body)), {
              deskId: entry.desk_id,
              seq: entry.seq,
              stamp: entry.stamp,
              operatorId: entry.operator_id,
            });
          done += page.length;
          onProgress?.(done);
        }
      })
      .immediate();
  } finally {
    endBulk();
  }
};

const PAGE = 5000;

const logPages = (sql: Sql): Generator<readonly StoredOp[]> => {
  const read = sql.prepare<[string, string, number], StoredOp>(
    `SELECT desk_id, seq, stamp, subject, operator_id, body, hash FROM op
     WHERE desk_id > ? OR (desk_id = ? AND seq > ?) ORDER BY desk_id, seq LIMIT ${PAGE}`,
  );
  return walkSlices(PAGE, { desk_id: '', seq: 0 }, ({ desk_id, seq }) => read.all(desk_id, desk_id, seq));
};
