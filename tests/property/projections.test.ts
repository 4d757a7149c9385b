import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourceFolders } from '../../electron/cli/resource-folders.ts';
import { openMemoryDatabase, type Sql, type Statement } from '../../electron/desk/database/open-database.ts';
import { digest } from '../../electron/desk/log/digest.ts';
import { type Projections, project } from '../../electron/desk/log/projection.ts';
import { PROJECTION_TABLES } from '../../electron/desk/log/rebuild.ts';
import { prepareProjections } from '../../electron/desk/prepare-projections.ts';
import type { Op } from '../../shared/replication/op.ts';
import { opBody } from '../../shared/replication/op-bodies.ts';
import { opsOfThreeDesks } from '../support/random-ops.ts';

let sql: Sql;
let projections: Projections;
let intoLog: Statement;
beforeAll(() => {
  sql = openMemoryDatabase(resourceFolders().migrations);
  projections = prepareProjections(sql);
  intoLog = sql.prepare('INSERT INTO op VALUES (?, ?, ?, ?, ?, ?, zeroblob(32))');
});
afterAll(() => sql.close());

const tables = (): Record<string, unknown[]> =>
  Object.fromEntries(
    PROJECTION_TABLES.map((table) => [table, sql.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  );

/** The tables that these ops give in this order of arrival, and their digest. */
const arrive = (ops: readonly Op[]) => {
  sql.exec('BEGIN');
  for (const table of ['op', ...PROJECTION_TABLES]) sql.exec(`DELETE FROM ${table}`);
  for (const { body, ...head } of ops) {
    intoLog.run(head.deskId, head.seq, head.stamp, head.subject, head.operatorId, JSON.stringify(body));
    project(projections, body, head);
  }
  const result = { tables: tables(), digest: digest(sql) };
  sql.exec('ROLLBACK');
  return result;
};

const inTwoOrders = opsOfThreeDesks(24).chain((ops) =>
  fc.tuple(fc.constant(ops), fc.shuffledSubarray([...ops], { minLength: ops.length })),
);

describe('projections', () => {
  it('[R5, R6] give the same tables and digest in any order in which the ops of three desks arrive', () => {
    fc.assert(
      fc.property(inTwoOrders, ([ops, shuffled]) => {
        const [one, other] = [arrive(ops), arrive(shuffled)];
        expect(other.tables).toEqual(one.tables);
        expect(other.digest).toBe(one.digest);
      }),
      { numRuns: 150 },
    );
  });

  it('read an op from the log as it was written: the parser of the log drops nothing', () => {
    fc.assert(
      fc.property(opsOfThreeDesks(6), (ops) => {
        const read = ops.map(({ body }) => opBody.parse(JSON.parse(JSON.stringify(body))));
        expect(read).toEqual(JSON.parse(JSON.stringify(ops.map(({ body }) => body))));
      }),
      { numRuns: 60 },
    );
  });
});
