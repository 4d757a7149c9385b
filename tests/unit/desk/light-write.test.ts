import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { DatabaseError } from '../../../electron/desk/database/database-error.ts';
import { lightWriteTo } from '../../../electron/desk/database/light-write.ts';

const FULL = 2;
const NORMAL = 1;

it('waits for the disk again after a light write, also after one that failed', () => {
  const sql = new Database(':memory:');
  const lightly = lightWriteTo(sql);
  const level = (): unknown => sql.pragma('synchronous', { simple: true });
  const full = (): never => {
    throw Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' });
  };
  expect([lightly(level), level()]).toEqual([NORMAL, FULL]);
  expect(() => lightly(full)).toThrow(DatabaseError);
  expect(level()).toBe(FULL);
  sql.close();
});
