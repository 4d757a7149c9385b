import { hash } from 'node:crypto';
import { createHybridClock } from '../../../shared/replication/hybrid-clock.ts';
import { chainText, type Op, opId } from '../../../shared/replication/op.ts';
import type { OpBody } from '../../../shared/replication/op-bodies.ts';
import { toDatabaseError } from '../database/database-error.ts';
import type { Sql } from '../database/open-database.ts';
import { prepareDesksOf } from './desks-of.ts';
import { type Projections, project } from './projection.ts';

/** What a use case hands to the log; the log adds desk, number, stamp and chain. */
export interface NewOp {
  readonly body: OpBody;
  readonly subject: string;
  readonly operatorId: string;
}

export interface Log {
  readonly deskId: string;
  /**
   * Appends ops and projects them, in one immediate transaction, durable on return. Gives their ids.
   * Inside `transaction` it joins the transaction that is open.
   */
  append(ops: readonly NewOp[]): readonly string[];
  /** The id that the next op of this desk will have. */
  nextId(): string;
  /** Runs work in one immediate transaction: all of it is kept, or nothing. */
  transaction<Result>(work: () => Result): Result;
}

const FIRST_HASH = Buffer.alloc(32);

/** Computes the chained hash of an entry [R2]. */
export const chainHash = (previous: Uint8Array, op: Omit<Op, 'body'>, bodyText: string): Buffer =>
  hash('sha256', bytesOf(previous, chainText(op, bodyText)), 'buffer');

const bytesOf = (previous: Uint8Array, text: string): Buffer => {
  const bytes = Buffer.allocUnsafe(previous.length + Buffer.byteLength(text));
  bytes.set(previous);
  bytes.write(text, previous.length);
  return bytes;
};

/** Opens the log of this desk and finds its end. */
export const openLog = (sql: Sql, deskId: string, projections: Projections, now: () => number): Log => {
  const insert = sql.prepare(
    'INSERT INTO op (desk_id, seq, stamp, subject, operator_id, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const readEnd = sql.prepare<[string], { seq: number; hash: Buffer }>(
    'SELECT seq, hash FROM op WHERE desk_id = ? ORDER BY seq DESC LIMIT 1',
  );
  const lastStamp = sql
    .prepare<[string], string>('SELECT stamp FROM op WHERE desk_id = ? ORDER BY seq DESC LIMIT 1')
    .pluck();
  const clock = createHybridClock(deskId, now);
  for (const id of prepareDesksOf(sql, 'op')()) clock.observe(lastStamp.get(id) ?? '');
  let end = readEnd.get(deskId) ?? { seq: 0, hash: FIRST_HASH };

  const appendOne = ({ body, subject, operatorId }: NewOp): string => {
    const op = { deskId, seq: end.seq + 1, stamp: clock.tick(), subject, operatorId };
    const bodyText = JSON.stringify(body);
    const opHash = chainHash(end.hash, op, bodyText);
    insert.run(deskId, op.seq, op.stamp, subject, operatorId, bodyText, opHash);
    project(projections, body, op);
    end = { seq: op.seq, hash: opHash };
    return opId(deskId, op.seq);
  };

  // Made once: making it costs a scan more than using it.
  const inTransaction = sql.transaction((work: () => unknown) => work()).immediate;
  const transaction = <Result>(work: () => Result): Result => {
    if (sql.inTransaction) return work();
    try {
      // It gives back what the work gives.
      return inTransaction(work) as Result;
    } catch (error) {
      // What was rolled back must not leave a gap in the numbers or a broken chain [R1].
      end = readEnd.get(deskId) ?? { seq: 0, hash: FIRST_HASH };
      throw toDatabaseError(error);
    }
  };

  return {
    deskId,
    append: (ops) => transaction(() => ops.map(appendOne)),
    nextId: () => opId(deskId, end.seq + 1),
    transaction,
  };
};
