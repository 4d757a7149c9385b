import type { TakenOutActivity } from '../../../shared/contract/programme.ts';
import type { Sql } from '../database/open-database.ts';
import { activityOf, type FieldRow } from './activity-fields.ts';

/** Prepares the list of what was taken out by hand, in the order of its start: each can be put back. */
export const prepareTakenOut = (sql: Sql): (() => TakenOutActivity[]) => {
  const rows = sql.prepare<[], FieldRow & { id: string }>(
    `SELECT activity_id AS id, name, value FROM activity_field WHERE name <> 'isGone' AND activity_id IN
       (SELECT activity_id FROM activity_field WHERE name = 'isGone' AND value = 'true')
     ORDER BY activity_id`,
  );
  return () =>
    [...Map.groupBy(rows.all(), ({ id }) => id)]
      .map(([id, own]) => activityOf(id, own))
      .filter((activity) => activity !== null)
      .map(({ id, title, from, room }) => ({ id, title: { ...title }, from, room }))
      .sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || (a.id < b.id ? -1 : 1));
};
