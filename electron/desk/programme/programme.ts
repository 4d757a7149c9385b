import type { CheckpointView } from '../../../shared/contract/event.ts';
import { type Activity, overlaps } from '../../../shared/domain/programme/activity.ts';
import { readCheckpointId } from '../../../shared/domain/programme/checkpoint-id.ts';
import type { Sql } from '../database/open-database.ts';
import { activityOf, type FieldRow } from './activity-fields.ts';
import { toCheckpoint } from './derived-checkpoints.ts';

/** The programme of the event, read once and kept until it changes. */
export interface Programme {
  /** In the order of their start; what was taken out is not among them. */
  activities(): readonly Activity[];
  activity(id: string): Activity | undefined;
  /** The checkpoint of a door or of a roll call; undefined for any other id. */
  checkpoint(id: string): CheckpointView | undefined;
  /** Those of the given activities that share time with one; itself and what is cancelled are left out. */
  overlapping(activity: Activity, ids: readonly string[]): readonly Activity[];
  /** Forgets what was read of these activities, or of all: call after ops on them. */
  refresh(ids?: readonly string[]): void;
}

/** Opens the programme of a database. */
export const openProgramme = (sql: Sql): Programme => {
  const allRows = sql.prepare<[], FieldRow & { id: string }>(
    'SELECT activity_id AS id, name, value FROM activity_field ORDER BY activity_id',
  );
  const rowsOf = sql.prepare<[string], FieldRow>(
    'SELECT name, value FROM activity_field WHERE activity_id = ?',
  );
  let byId: Map<string, Activity> | null = null;
  let sorted: readonly Activity[] | null = null;

  const readAll = (): Map<string, Activity> => {
    const read = new Map<string, Activity>();
    for (const [id, rows] of Map.groupBy(allRows.all(), (row) => row.id)) {
      const activity = activityOf(id, rows);
      if (activity !== null) read.set(id, activity);
    }
    return read;
  };
  const all = (): Map<string, Activity> => (byId ??= readAll());
  return {
    activities: () => (sorted ??= [...all().values()].sort(byStart)),
    activity: (id) => all().get(id),
    checkpoint(id) {
      const place = readCheckpointId(id);
      const activity = place === null ? undefined : all().get(place.activityId);
      return place === null || activity === undefined ? undefined : toCheckpoint(id, place, activity);
    },
    overlapping: (activity, ids) =>
      ids
        .map((id) => all().get(id))
        .filter(
          (other): other is Activity =>
            other !== undefined &&
            !other.isCancelled &&
            other.id !== activity.id &&
            overlaps(activity, other),
        ),
    refresh(ids) {
      sorted = null;
      if (ids === undefined || byId === null) {
        byId = null;
        return;
      }
      for (const id of ids) {
        const activity = activityOf(id, rowsOf.all(id));
        if (activity === null) byId.delete(id);
        else byId.set(id, activity);
      }
    },
  };
};

const byStart = (a: Activity, b: Activity): number =>
  Date.parse(a.from) - Date.parse(b.from) ||
  a.room.localeCompare(b.room, 'en', { numeric: true }) ||
  (a.id < b.id ? -1 : 1);
