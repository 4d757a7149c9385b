import type { Sql } from '../database/open-database.ts';

/** The muster that is on. */
export interface RunningMuster {
  /** When it began, as an ISO 8601 instant. */
  readonly since: string;
  readonly operatorId: string;
  /** Marks with an earlier stamp are of another muster. */
  readonly stamp: string;
}

/**
 * Prepares the read of the muster that is on; undefined for none. It began with the first start after the last
 * end: desks that start one at the same moment, without knowing of each other, are in the same muster [R6].
 */
export const prepareRunningMuster = (sql: Sql): (() => RunningMuster | undefined) => {
  const running = sql.prepare<[], RunningMuster>(
    `SELECT at AS since, operator_id AS operatorId, stamp FROM muster
     WHERE state = 'on' AND stamp > coalesce((SELECT max(stamp) FROM muster WHERE state = 'off'), '')
     ORDER BY stamp LIMIT 1`,
  );
  return () => running.get();
};
