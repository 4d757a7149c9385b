import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Roll calls: excuses and closings are last-writer-wins [R4], head counts only grow [R5]. */
export const tripProjections = (
  sql: Sql,
): {
  readonly 'leg-excuse': ProjectionOf<'leg-excuse'>;
  readonly 'head-count': ProjectionOf<'head-count'>;
  readonly 'leg-state': ProjectionOf<'leg-state'>;
} => {
  const putExcuse = sql.prepare(
    `INSERT INTO leg_excuse (leg_id, attendee_id, reason, note, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (leg_id, attendee_id) DO UPDATE SET reason = excluded.reason, note = excluded.note,
       at = excluded.at, stamp = excluded.stamp, operator_id = excluded.operator_id
     WHERE excluded.stamp > leg_excuse.stamp`,
  );
  const putCount = sql.prepare(
    `INSERT INTO head_count (desk_id, seq, leg_id, bus_id, count, at, stamp, operator_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const putState = sql.prepare(
    `INSERT INTO leg_state (leg_id, bus_id, state, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (leg_id, bus_id) DO UPDATE SET state = excluded.state, at = excluded.at,
       stamp = excluded.stamp, operator_id = excluded.operator_id
     WHERE excluded.stamp > leg_state.stamp`,
  );
  return {
    'leg-excuse'({ legId, attendeeId, reason, note, at }, { stamp, operatorId }) {
      putExcuse.run(legId, attendeeId, reason, note, at, stamp, operatorId);
    },
    'head-count'({ legId, busId, count, at }, { deskId, seq, stamp, operatorId }) {
      putCount.run(deskId, seq, legId, busId, count, at, stamp, operatorId);
    },
    'leg-state'({ legId, busId, state, at }, { stamp, operatorId }) {
      putState.run(legId, busId, state, at, stamp, operatorId);
    },
  };
};
