import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

const prepareWrites = (sql: Sql) => ({
  scan: sql.prepare(
    `INSERT INTO scan (desk_id, seq, stamp, checkpoint_id, attendee_id, code, direction, verdict, reason, at, via,
       operator_id, override_of, override_reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  putVoid: sql.prepare(
    `INSERT INTO scan_void (scan_id, reason, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (scan_id) DO UPDATE
     SET reason = excluded.reason, at = excluded.at, stamp = excluded.stamp, operator_id = excluded.operator_id
     WHERE excluded.stamp < scan_void.stamp`,
  ),
  scanById: sql.prepare<[string, number], { attendee_id: string; checkpoint_id: string }>(
    'SELECT attendee_id, checkpoint_id FROM scan WHERE desk_id = ? AND seq = ?',
  ),
  clear: sql.prepare('DELETE FROM attendance WHERE attendee_id = ? AND checkpoint_id = ?'),
  count: sql.prepare(
    `INSERT INTO attendance (attendee_id, checkpoint_id, first_at, first_scan, last_at, entries)
     SELECT attendee_id, checkpoint_id, at, scan_id, last_at, entries FROM (
       SELECT s.attendee_id, s.checkpoint_id, s.at, s.desk_id || '-' || s.seq AS scan_id,
         max(s.at) OVER () AS last_at, count(*) OVER () AS entries,
         row_number() OVER (ORDER BY s.at, s.stamp) AS place
       FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
       WHERE s.attendee_id = ? AND s.checkpoint_id = ? AND s.verdict = 'admitted' AND s.direction = 'entry'
         AND v.scan_id IS NULL)
     WHERE place = 1`,
  ),
});

/** Splits `desk-seq`; a text that is none gives a pair that no scan has. */
export const splitScanId = (scanId: string): readonly [string, number] => {
  // Written as the log writes it and not otherwise: `D-01` is no second name of `D-1`.
  const [, deskId = '', seq = '0'] = /^(.+)-([1-9]\d*)$/.exec(scanId) ?? [];
  return [deskId, Number(seq)];
};

/** Scans, their voids, and the attendance that they add up to: counted anew for the one person concerned [R6, R11]. */
export const scanProjections = (
  sql: Sql,
): { readonly scan: ProjectionOf<'scan'>; readonly 'scan-void': ProjectionOf<'scan-void'> } => {
  const writes = prepareWrites(sql);
  const countAnew = (attendeeId: string, checkpointId: string): void => {
    writes.clear.run(attendeeId, checkpointId);
    writes.count.run(attendeeId, checkpointId);
  };
  return {
    scan(body, { deskId, seq, stamp, operatorId }) {
      writes.scan.run(
        deskId,
        seq,
        stamp,
        body.checkpointId,
        body.attendeeId,
        body.code,
        body.direction,
        body.verdict,
        body.reason,
        body.at,
        body.via,
        operatorId,
        body.override?.of ?? '',
        body.override?.reason ?? '',
      );
      if (body.attendeeId !== '' && body.verdict === 'admitted')
        countAnew(body.attendeeId, body.checkpointId);
    },
    'scan-void'(body, { stamp, operatorId }) {
      writes.putVoid.run(body.scanId, body.reason, body.at, stamp, operatorId);
      const scan = writes.scanById.get(...splitScanId(body.scanId));
      if (scan !== undefined && scan.attendee_id !== '') countAnew(scan.attendee_id, scan.checkpoint_id);
    },
  };
};
