import type { Sql } from '../database/open-database.ts';

/** One row of the batches. */
export interface BatchRow {
  readonly id: string;
  readonly askedAt: string;
  readonly operatorId: string;
  readonly printerId: string;
  /** Whoever takes the badges for all; empty where everybody takes their own. */
  readonly takenBy: string;
  readonly already: number;
  readonly leftOut: number;
  readonly state: 'filling' | 'filled' | 'cancelled';
}

type NewBatch = Omit<BatchRow, 'already' | 'state'> & { readonly selection: string };

/** The rows of the batches, with statements prepared once. */
export type BatchRows = ReturnType<typeof prepareBatchRows>;

const COLUMNS = `id, asked_at AS askedAt, operator_id AS operatorId, printer_id AS printerId, taken_by AS takenBy,
  already, left_out AS leftOut, state`;

/** Prepares them. */
export const prepareBatchRows = (sql: Sql) => {
  const insert = sql.prepare(
    `INSERT INTO print_batch (id, asked_at, operator_id, printer_id, selection, taken_by, left_out, state)
     VALUES (@id, @askedAt, @operatorId, @printerId, @selection, @takenBy, @leftOut, 'filling')`,
  );
  const byId = sql.prepare<[string], BatchRow>(`SELECT ${COLUMNS} FROM print_batch WHERE id = ?`);
  const latest = sql.prepare<[number], BatchRow>(
    `SELECT ${COLUMNS} FROM print_batch ORDER BY asked_at DESC, id LIMIT ?`,
  );
  const addAlready = sql.prepare<[number, string]>(
    'UPDATE print_batch SET already = already + ? WHERE id = ?',
  );
  const setState = sql.prepare<[BatchRow['state'], string]>(
    "UPDATE print_batch SET state = ? WHERE id = ? AND state = 'filling'",
  );
  const cancelAll = sql.prepare("UPDATE print_batch SET state = 'cancelled' WHERE state = 'filling'");
  const cancel = sql.prepare<[string]>("UPDATE print_batch SET state = 'cancelled' WHERE id = ?");
  return {
    add: (batch: NewBatch): void => void insert.run(batch),
    byId: (id: string): BatchRow | undefined => byId.get(id),
    latest: (limit: number): readonly BatchRow[] => latest.all(limit),
    addAlready: (id: string, people: number): void => void addAlready.run(people, id),
    close: (id: string): void => void setState.run('filled', id),
    cancel: (id: string): void => void cancel.run(id),
    /** A batch that was being filled when the program ended stays as far as it came. */
    settleLeftovers: (): void => void cancelAll.run(),
  };
};
