import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Whether a muster is on: the last word of any desk wins [R4]. */
export const musterProjection = (sql: Sql): { readonly muster: ProjectionOf<'muster'> } => {
  const put = sql.prepare(
    `INSERT INTO muster (only_row, state, at, stamp, operator_id) VALUES (1, ?, ?, ?, ?)
     ON CONFLICT (only_row) DO UPDATE SET state = excluded.state, at = excluded.at, stamp = excluded.stamp,
       operator_id = excluded.operator_id
     WHERE excluded.stamp > muster.stamp`,
  );
  return {
    muster: ({ state, at }, { stamp, operatorId }) => void put.run(state, at, stamp, operatorId),
  };
};
