import { splitOpId } from '../../../shared/replication/op.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';
import { prepareAttendance } from '../attendance/count-anew.ts';
import { prepareCountingOn } from '../attendance/count-on.ts';
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
  personOfScan: sql
    .prepare<[string, number], string>('SELECT attendee_id FROM scan WHERE desk_id = ? AND seq = ?')
    .pluck(),
});

const passageOf = ({ checkpointId, direction, at }: BodyOf<'scan'>) => ({ checkpointId, direction, at });

/** Scans, their voids, and the attendance that they add up to: added up anew for the one person concerned [R6, R11]. */
export const scanProjections = (
  sql: Sql,
): { readonly scan: ProjectionOf<'scan'>; readonly 'scan-void': ProjectionOf<'scan-void'> } => {
  const writes = prepareWrites(sql);
  const countAnew = prepareAttendance(sql);
  const countOn = prepareCountingOn(sql);
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
        countOn(body.attendeeId, { ...passageOf(body), scanId: `${deskId}-${seq}`, stamp });
    },
    'scan-void'(body, { stamp, operatorId }) {
      writes.putVoid.run(body.scanId, body.reason, body.at, stamp, operatorId);
      const attendeeId = writes.personOfScan.get(...splitOpId(body.scanId)) ?? '';
      if (attendeeId !== '') countAnew(attendeeId);
    },
  };
};
