import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Cases at the help desk: the newest entry says whether a case is open and what it is about, the earliest since when. */
export const helpProjections = (sql: Sql): { readonly 'help-case': ProjectionOf<'help-case'> } => {
  const put = sql.prepare(
    `INSERT INTO help_case (id, state, attendee_id, code, reason, opened_at, stamp) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       state = iif(excluded.stamp > help_case.stamp, excluded.state, help_case.state),
       attendee_id = iif(excluded.stamp > help_case.stamp, excluded.attendee_id, help_case.attendee_id),
       code = iif(excluded.stamp > help_case.stamp, excluded.code, help_case.code),
       reason = iif(excluded.stamp > help_case.stamp, excluded.reason, help_case.reason),
       opened_at = min(excluded.opened_at, help_case.opened_at),
       stamp = max(excluded.stamp, help_case.stamp)`,
  );
  return {
    'help-case'(body, { stamp }) {
      put.run(body.caseId, body.state, body.attendeeId, body.code, body.reason, body.at, stamp);
    },
  };
};
