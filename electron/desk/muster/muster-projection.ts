import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Starts and ends of musters only grow [R5]; of the marks on a person the last word of any desk wins [R4]. */
export const musterProjections = (
  sql: Sql,
): {
  readonly muster: ProjectionOf<'muster'>;
  readonly 'muster-mark': ProjectionOf<'muster-mark'>;
} => {
  const put = sql.prepare(
    'INSERT INTO muster (desk_id, seq, state, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const putMark = sql.prepare(
    `INSERT INTO muster_mark (attendee_id, state, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (attendee_id) DO UPDATE SET state = excluded.state, at = excluded.at, stamp = excluded.stamp,
       operator_id = excluded.operator_id
     WHERE excluded.stamp > muster_mark.stamp`,
  );
  return {
    muster: ({ state, at }, { deskId, seq, stamp, operatorId }) =>
      void put.run(deskId, seq, state, at, stamp, operatorId),
    'muster-mark': ({ attendeeId, state, at }, { stamp, operatorId }) =>
      void putMark.run(attendeeId, state, at, stamp, operatorId),
  };
};
