import type { PrintJobState } from '../../../shared/contract/printing.ts';
import type { Sql } from '../database/open-database.ts';

/** One row of the print queue. */
export interface JobRow {
  readonly id: string;
  /** Empty for a test print. */
  readonly attendeeId: string;
  readonly printerId: string;
  /** The layout of a test print; empty where it follows from person and printer. */
  readonly layoutId: string;
  /** Whose name a test print shows, or empty. */
  readonly shownId: string;
  readonly state: PrintJobState;
  readonly reason: string;
  readonly cause: string;
  /** What the spooler calls it. */
  readonly jobRef: string;
  readonly queuedAt: string;
  readonly operatorId: string;
  /** The printer whose fallback took it over by itself; empty where it stayed. */
  readonly movedFrom: string;
}

/** A job with its place in the queue. */
export interface PlacedJob extends JobRow {
  readonly place: number;
}

interface NewJob extends Pick<JobRow, 'id' | 'attendeeId' | 'printerId' | 'reason' | 'operatorId'> {
  readonly at: string;
  readonly layoutId?: string;
  readonly shownId?: string;
  /** The batch that it belongs to, behind guests who stand at the desk; empty for a badge of its own. */
  readonly batchId: string;
}

/** How the jobs of a batch stand. */
interface StateCount {
  readonly state: PrintJobState;
  readonly jobs: number;
}

interface Move {
  readonly from: readonly PrintJobState[];
  readonly to: PrintJobState;
  readonly at: string;
  readonly cause?: string;
  readonly jobRef?: string;
  readonly printerId?: string;
}

/** The rows of the queue, with statements prepared once. A job changes its state here and nowhere else. */
export type JobRows = ReturnType<typeof prepareJobRows>;

const COLUMNS = `id, attendee_id AS attendeeId, printer_id AS printerId, layout_id AS layoutId,
  shown_id AS shownId, state, reason, cause, job_ref AS jobRef,
  queued_at AS queuedAt, operator_id AS operatorId, moved_from AS movedFrom`;

/** Prepares them. */
export const prepareJobRows = (sql: Sql) => {
  const insert = sql.prepare(
    `INSERT INTO print_job (id, place, attendee_id, printer_id, layout_id, shown_id, state, reason, queued_at, changed_at,
                            operator_id, batch_id, can_wait)
     VALUES (@id, 1 + coalesce((SELECT max(place) FROM print_job), 0), @attendeeId, @printerId, @layoutId, @shownId,
             'queued', @reason, @at, @at, @operatorId, @batchId, @batchId <> '')`,
  );
  const renew = sql.prepare(
    `INSERT INTO print_job (id, place, attendee_id, printer_id, layout_id, shown_id, state, reason, queued_at, changed_at,
                            operator_id, batch_id, can_wait)
     SELECT @id, 1 + (SELECT max(place) FROM print_job), attendee_id, @printerId, layout_id, shown_id, 'queued', reason,
            @at, @at, operator_id, batch_id, can_wait FROM print_job WHERE id = @of`,
  );
  const takePlace = sql.prepare<[string, string]>(
    `UPDATE print_job SET batch_id = (SELECT batch_id FROM print_job WHERE id = ?) WHERE id = ? AND batch_id = ''`,
  );
  const leaveBatch = sql.prepare<[string]>("UPDATE print_job SET batch_id = '' WHERE id = ?");
  const byId = sql.prepare<[string], JobRow>(`SELECT ${COLUMNS} FROM print_job WHERE id = ?`);
  const ofAttendee = sql.prepare<[string], JobRow>(
    `SELECT ${COLUMNS} FROM print_job WHERE attendee_id = ? ORDER BY place`,
  );
  const first = sql.prepare<[string, PrintJobState], JobRow>(
    `SELECT ${COLUMNS} FROM print_job WHERE printer_id = ? AND state = ? ORDER BY can_wait, place LIMIT 1`,
  );
  const inState = sql.prepare<[PrintJobState], JobRow>(
    `SELECT ${COLUMNS} FROM print_job WHERE state = ? ORDER BY place`,
  );
  const sentSince = sql.prepare<[string, string, number], PlacedJob>(
    `SELECT ${COLUMNS}, place FROM print_job WHERE printer_id = ? AND state = 'sent' AND changed_at >= ? AND place > ?
     ORDER BY place LIMIT 100`,
  );
  const latest = sql.prepare<[string, number], JobRow>(
    `SELECT ${COLUMNS} FROM print_job WHERE state IN (SELECT value FROM json_each(?)) ORDER BY place DESC LIMIT ?`,
  );
  const countWaiting = sql
    .prepare<[string], number>(
      `SELECT count(*) FROM print_job WHERE printer_id = ? AND state IN ('queued', 'rendering', 'sending')`,
    )
    .pluck();
  const change = sql.prepare(
    `UPDATE print_job SET state = @to, cause = @cause, job_ref = @jobRef, printer_id = @printerId, moved_from = @movedFrom,
                          changed_at = @at
     WHERE id = @id`,
  );
  const adopt = sql.prepare<[string, string]>(
    `UPDATE print_job SET printer_id = ?, moved_from = ''
     WHERE state = 'queued' AND printer_id NOT IN (SELECT value FROM json_each(?))`,
  );
  const handTo = sql.prepare<[string, string]>(
    `UPDATE print_job SET printer_id = ?, moved_from = printer_id
     WHERE printer_id = ? AND state = 'queued' AND attendee_id <> '' AND moved_from = ''`,
  );
  const hurry = sql.prepare<[string]>('UPDATE print_job SET can_wait = 0 WHERE id = ?');
  const ofBatch = sql.prepare<[string], StateCount>(
    `SELECT state, count(*) AS jobs FROM print_job WHERE batch_id = ? AND batch_id <> '' GROUP BY state`,
  );
  const waitingOfBatch = sql
    .prepare<[string], string>(
      `SELECT id FROM print_job WHERE batch_id = ? AND batch_id <> '' AND state IN ('queued', 'rendering', 'failed')`,
    )
    .pluck();
  const stateAll = sql.prepare<[PrintJobState, string, string, PrintJobState]>(
    'UPDATE print_job SET state = ?, cause = ?, changed_at = ? WHERE state = ?',
  );

  return {
    add: (job: NewJob): void => void insert.run({ layoutId: '', shownId: '', ...job }),
    /** Puts another job in the queue for the same badge. It takes the place in the batch, which counts each person once. */
    renew(of: string, anew: Pick<JobRow, 'id' | 'printerId'> & { readonly at: string }): void {
      renew.run({ of, ...anew });
      leaveBatch.run(of);
    },
    /** A job takes the place in the batch of another one whose badge it brings, unless it has one itself. */
    takePlace(id: string, of: string): void {
      if (takePlace.run(of, id).changes > 0) leaveBatch.run(of);
    },
    byId: (id: string): JobRow | undefined => byId.get(id),
    ofAttendee: (attendeeId: string): readonly JobRow[] => ofAttendee.all(attendeeId),
    /** A rendering job without a worker at it was left behind by a fault: it comes first. */
    next: (printerId: string): JobRow | undefined =>
      first.get(printerId, 'rendering') ?? first.get(printerId, 'queued'),
    /** Some of those that were sent since then, behind a place in the queue. */
    sentSince: (printerId: string, since: string, behind: number): readonly PlacedJob[] =>
      sentSince.all(printerId, since, behind),
    latest: (states: readonly PrintJobState[], limit: number): readonly JobRow[] =>
      latest.all(JSON.stringify(states), limit),
    inState: (state: PrintJobState): readonly JobRow[] => inState.all(state),
    waiting: (printerId: string): number => countWaiting.get(printerId) ?? 0,
    /** Changes a job that is in one of the states named; false where it is in another by now. */
    move(id: string, { from, to, at, cause = '', jobRef, printerId }: Move): boolean {
      const row = byId.get(id);
      if (row === undefined || !from.includes(row.state)) return false;
      // At the printer that somebody gave it to it stands as new: the fallback of that one may take it over once.
      const place = printerId === undefined ? row : { printerId, movedFrom: '' };
      const { movedFrom } = place;
      change.run({ id, to, cause, at, jobRef: jobRef ?? row.jobRef, printerId: place.printerId, movedFrom });
      return true;
    },
    /** Gives waiting jobs of printers that are gone to another printer. */
    adopt: (printerId: string, known: readonly string[]): void =>
      void adopt.run(printerId, JSON.stringify(known)),
    /** Gives the people's badges that wait at one printer to another one, each of them once. How many moved. */
    handTo: (printerId: string, heirId: string): number => handTo.run(heirId, printerId).changes,
    /** Somebody stands at the desk and waits for it. */
    hurry: (id: string): void => void hurry.run(id),
    ofBatch: (batchId: string): readonly StateCount[] => ofBatch.all(batchId),
    waitingOfBatch: (batchId: string): readonly string[] => waitingOfBatch.all(batchId),
    moveAll: (from: PrintJobState, to: PrintJobState, cause: string, at: string): void =>
      void stateAll.run(to, cause, at, from),
  };
};
