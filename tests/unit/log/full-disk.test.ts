import { describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase } from '../../../electron/desk/database/open-database.ts';
import { digest } from '../../../electron/desk/log/digest.ts';
import { type NewOp, openLog } from '../../../electron/desk/log/open-log.ts';
import { rebuild } from '../../../electron/desk/log/rebuild.ts';
import { verifyLog } from '../../../electron/desk/log/verify-log.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';

const note = (text: string): NewOp => ({
  subject: 'p1',
  operatorId: 'o1',
  body: { kind: 'note', attendeeId: 'p1', text, at: '2022-05-08T07:00:00.000Z' },
});

/** A desk's log on a database that may not grow beyond the pages that it has now. */
const openFullLog = () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const projections = prepareProjections(sql);
  const log = openLog(sql, 'AAAAAA', projections, () => 1_000);
  log.append([note('before')]);
  const pages = Number(sql.pragma('page_count', { simple: true }));
  const room = (more: number) => sql.pragma(`max_page_count=${pages + more}`);
  room(0);
  return { sql, projections, log, room };
};

const LONG = 'x'.repeat(20_000);

describe('a log without room', () => {
  it('[R1] says that the disk is full, and leaves neither a gap nor half an entry', () => {
    const { sql, projections, log, room } = openFullLog();
    const nextId = log.nextId();
    expect(() => log.append([note('fits'), note(LONG)])).toThrow(
      expect.objectContaining({ trouble: 'disk-full' }),
    );
    expect(() => log.append([note(LONG)])).toThrow(expect.objectContaining({ trouble: 'disk-full' }));
    expect([log.nextId(), sql.inTransaction, sql.prepare('SELECT count(*) FROM note').pluck().get()]).toEqual(
      [nextId, false, 1],
    );
    room(100);
    const ids = log.append([note(LONG), note('after')]);
    const before = digest(sql);
    rebuild(sql, projections);
    expect([ids, verifyLog(sql), digest(sql)]).toEqual([['AAAAAA-2', 'AAAAAA-3'], null, before]);
    sql.close();
  });

  it('[R1] keeps nothing of a transaction in which work of a feature failed after the append', () => {
    const { sql, log, room } = openFullLog();
    room(100);
    const fail = () =>
      log.transaction(() => {
        log.append([note('never')]);
        throw new Error('the feature gave up');
      });
    expect(fail).toThrow('the feature gave up');
    const ids = log.append([note('kept')]);
    expect([ids, verifyLog(sql)]).toEqual([['AAAAAA-2'], null]);
    sql.close();
  });
});
