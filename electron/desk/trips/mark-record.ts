import { isOvertaken } from '../../../shared/domain/trips/apply-marks.ts';
import { aboutOf, type Mark } from '../../../shared/domain/trips/mark.ts';
import type { Sql } from '../database/open-database.ts';
import type { NewOp } from '../log/open-log.ts';

/** Which marks were done, and which of them are the newest. */
export interface MarkRecord {
  /** The scan that a mark became, or an empty text; undefined for a mark that was never done. */
  scanOf(markId: string): string | undefined;
  /** Has a later mark about the same been done? */
  isOvertaken(mark: Mark): boolean;
  /** When the latest mark of a trip was made; undefined while there is none. */
  latestOf(activityId: string): string | undefined;
}

/** Prepares the reads. */
export const prepareMarkRecord = (sql: Sql): MarkRecord => {
  const scanOf = sql
    .prepare<[string], string>("SELECT scan_id FROM mark WHERE id = ? AND about = ''")
    .pluck();
  const newest = sql
    .prepare<[string, string], string | null>('SELECT max(at) FROM mark WHERE activity_id = ? AND about = ?')
    .pluck();
  const latest = sql
    .prepare<[string], string | null>("SELECT max(at) FROM mark WHERE activity_id = ? AND about = ''")
    .pluck();
  return {
    scanOf: (markId) => scanOf.get(markId),
    isOvertaken(mark) {
      const [about] = aboutOf(mark);
      return about !== undefined && isOvertaken(newest.get(mark.activityId, about) ?? undefined, mark.at);
    },
    latestOf: (activityId) => latest.get(activityId) ?? undefined,
  };
};

/** The op that says that a mark was done. One that was overtaken settles nothing. */
export const markOp = (
  mark: Mark,
  operatorId: string,
  {
    scanId = '',
    about = aboutOf(mark),
  }: { readonly scanId?: string; readonly about?: readonly string[] } = {},
): NewOp => ({
  subject: '',
  operatorId,
  body: { kind: 'mark', id: mark.id, activityId: mark.activityId, about: [...about], scanId, at: mark.at },
});
