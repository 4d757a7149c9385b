import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Fields of the event and of its checkpoints: last writer wins per field [R4]. */
export const settingsProjections = (
  sql: Sql,
): {
  readonly 'event-set': ProjectionOf<'event-set'>;
  readonly 'checkpoint-set': ProjectionOf<'checkpoint-set'>;
} => {
  const putEvent = sql.prepare(
    `INSERT INTO event_field (name, value, stamp) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, stamp = excluded.stamp
     WHERE excluded.stamp > event_field.stamp`,
  );
  const putCheckpoint = sql.prepare(
    `INSERT INTO checkpoint_field (checkpoint_id, name, value, stamp) VALUES (?, ?, ?, ?)
     ON CONFLICT (checkpoint_id, name) DO UPDATE SET value = excluded.value, stamp = excluded.stamp
     WHERE excluded.stamp > checkpoint_field.stamp`,
  );
  return {
    'event-set'(body, { stamp }) {
      for (const [name, value] of Object.entries(body.fields)) putEvent.run(name, value, stamp);
    },
    'checkpoint-set'(body, { stamp }) {
      for (const [name, value] of Object.entries(body.fields)) putCheckpoint.run(body.id, name, value, stamp);
    },
  };
};
