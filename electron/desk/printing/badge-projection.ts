import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Badges that left a printer, those declared void, and who took which for others: all only grow [R5]. */
export const badgeProjections = (
  sql: Sql,
): {
  readonly badge: ProjectionOf<'badge'>;
  readonly 'badge-handover': ProjectionOf<'badge-handover'>;
} => {
  const handOver = sql.prepare(
    'INSERT INTO badge_handover (desk_id, seq, attendee_id, taken_by, at) VALUES (?, ?, ?, ?, ?)',
  );
  const insert = sql.prepare(
    `INSERT INTO badge (job_id, state, attendee_id, printer, reason, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (job_id, state) DO UPDATE
     SET attendee_id = excluded.attendee_id, printer = excluded.printer, reason = excluded.reason, at = excluded.at
     WHERE (excluded.at, excluded.attendee_id, excluded.printer, excluded.reason)
         < (badge.at, badge.attendee_id, badge.printer, badge.reason)`,
  );
  return {
    badge(body) {
      insert.run(body.jobId, body.state, body.attendeeId, body.printer, body.reason, body.at);
    },
    'badge-handover': ({ attendeeId, takenBy, at }, { deskId, seq }) =>
      void handOver.run(deskId, seq, attendeeId, takenBy, at),
  };
};
