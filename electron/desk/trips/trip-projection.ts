import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/**
 * Roll calls: of two excuses the one that was given later counts, whichever is written first [R12]; closings are
 * last-writer-wins [R4], head counts only grow [R5], marks are done once [R12].
 */
export const tripProjections = (
  sql: Sql,
): {
  readonly 'leg-excuse': ProjectionOf<'leg-excuse'>;
  readonly 'head-count': ProjectionOf<'head-count'>;
  readonly 'leg-state': ProjectionOf<'leg-state'>;
  readonly mark: ProjectionOf<'mark'>;
} => {
  const putExcuse = sql.prepare(
    `INSERT INTO leg_excuse (leg_id, attendee_id, reason, note, at, stamp, operator_id) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (leg_id, attendee_id) DO UPDATE SET reason = excluded.reason, note = excluded.note,
       at = excluded.at, stamp = excluded.stamp, operator_id = excluded.operator_id
     WHERE (excluded.at, excluded.stamp) > (leg_excuse.at, leg_excuse.stamp)`,
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
  // The same mark from two desks that were apart is one mark: the earlier entry tells [R6].
  const putMark = sql.prepare(
    `INSERT INTO mark (id, activity_id, about, scan_id, at, stamp) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id, about) DO UPDATE SET activity_id = excluded.activity_id, scan_id = excluded.scan_id,
       at = excluded.at, stamp = excluded.stamp
     WHERE excluded.stamp < mark.stamp`,
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
    mark({ id, activityId, about, scanId, at }, { stamp }) {
      // The row without a subject says that the mark was done, also where it settles nothing.
      for (const one of new Set(['', ...about])) putMark.run(id, activityId, one, scanId, at, stamp);
    },
  };
};
