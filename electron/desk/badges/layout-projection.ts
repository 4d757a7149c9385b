import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Badge layouts: of each, the last word of any desk wins as a whole [R4]. */
export const badgeLayoutProjections = (
  sql: Sql,
): { readonly 'badge-layout-set': ProjectionOf<'badge-layout-set'> } => {
  const put = sql.prepare(
    `INSERT INTO badge_layout (id, layout, stamp, operator_id) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET layout = excluded.layout, stamp = excluded.stamp,
       operator_id = excluded.operator_id
     WHERE excluded.stamp > badge_layout.stamp`,
  );
  return {
    'badge-layout-set': ({ id, layout }, { stamp, operatorId }) =>
      void put.run(id, layout ?? '', stamp, operatorId),
  };
};
