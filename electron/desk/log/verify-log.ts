import { opBody } from '../../../shared/replication/op-bodies.ts';
import { unlessDamaged } from '../database/database-error.ts';
import type { Sql } from '../database/open-database.ts';
import { chainHash } from './open-log.ts';

/** An entry as its row has it. */
export interface StoredOp {
  readonly desk_id: string;
  readonly seq: number;
  readonly stamp: string;
  readonly subject: string;
  readonly operator_id: string;
  readonly body: string;
  readonly hash: Buffer;
}

/** Where a chain breaks: the first entry that does not fit, and how. No desk where nothing at all can be read. */
export interface ChainBreak {
  readonly deskId: string;
  readonly seq: number;
  readonly how: 'gap' | 'hash' | 'body' | 'unreadable';
}

/** Reads the whole log in order and hands each entry on; made for a million entries, so it streams. */
export const readLog = (sql: Sql): IterableIterator<StoredOp> =>
  sql
    .prepare<[], StoredOp>(
      'SELECT desk_id, seq, stamp, subject, operator_id, body, hash FROM op ORDER BY desk_id, seq',
    )
    .iterate();

/** Checks numbers, hashes and bodies of every desk's log [R1, R2]. Null means that all of it holds. */
export const verifyLog = (sql: Sql): ChainBreak | null => {
  let deskId = '';
  let seq = 0;
  let previous: Uint8Array = Buffer.alloc(32);
  const firstBreak = (): ChainBreak | null => {
    for (const entry of readLog(sql)) {
      if (entry.desk_id !== deskId) {
        deskId = entry.desk_id;
        seq = 0;
        previous = Buffer.alloc(32);
      }
      const at = { deskId, seq: entry.seq };
      if (entry.seq !== seq + 1) return { ...at, how: 'gap' };
      const expected = chainHash(
        previous,
        { deskId, seq: entry.seq, stamp: entry.stamp, subject: entry.subject, operatorId: entry.operator_id },
        entry.body,
      );
      if (!expected.equals(entry.hash)) return { ...at, how: 'hash' };
      if (!isKnownBody(entry.body)) return { ...at, how: 'body' };
      seq = entry.seq;
      previous = entry.hash;
    }
    return null;
  };
  const read = unlessDamaged(() => ({ found: firstBreak() }));
  return read === null ? { deskId, seq: seq + 1, how: 'unreadable' } : read.found;
};

const isKnownBody = (text: string): boolean => {
  try {
    return opBody.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};
