import { opId } from '../../../shared/replication/op.ts';
import type { Sql } from '../database/open-database.ts';
import type { ProjectionOf } from '../log/projection.ts';

/** Notes on people: they only grow [R5]. */
export const noteProjections = (sql: Sql): { readonly note: ProjectionOf<'note'> } => {
  const insert = sql.prepare(
    'INSERT INTO note (id, attendee_id, text, at, operator_id) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    note(body, { deskId, seq, operatorId }) {
      insert.run(opId(deskId, seq), body.attendeeId, body.text, body.at, operatorId);
    },
  };
};
