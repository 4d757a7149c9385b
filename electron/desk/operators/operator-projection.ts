import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Operators: the newest entry of each stands whole, so that a PIN never meets another entry's role. */
export const operatorProjections = (sql: Sql): { readonly 'operator-set': ProjectionOf<'operator-set'> } => {
  const put = sql.prepare(
    `INSERT INTO operator (id, name, role, pin_hash, is_active, stamp) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, pin_hash = excluded.pin_hash,
       is_active = excluded.is_active, stamp = excluded.stamp
     WHERE excluded.stamp > operator.stamp`,
  );
  return {
    'operator-set'(body, { stamp }) {
      put.run(body.id, body.name, body.role, body.pinHash, body.active ? 1 : 0, stamp);
    },
  };
};
