import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isHealthy } from '../../../electron/desk/open-desk.ts';
import { openTables, tamper } from '../../support/open-tables.ts';
import { openTestDesk, temporaryFolder } from '../../support/test-desk.ts';

let home: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  home = temporaryFolder();
  const { desk, client } = await openTestDesk(home.folder);
  for (const text of ['one', 'two', 'three', 'four', 'five'])
    await client.checkin.scan({ checkpointId: 'entrance', text, via: 'command' });
  await desk.close();
});
afterEach(() => home.remove());

/** What the doctor says of the folder after these changes to its tables. */
const examineAfter = async (...statements: readonly string[]) => {
  tamper(home.folder, ...statements);
  const { desk } = await openTestDesk(home.folder);
  const findings = desk.examine({ rebuild: true });
  await desk.close();
  return findings;
};

const LOOKS_NEW = "replace(body, 'three', 'seven')";

describe('the chain of the log', () => {
  it('[R1, R2] holds for what the desk wrote itself', async () => {
    const findings = await examineAfter();
    expect([findings.chain, findings.ops, isHealthy(findings)]).toEqual([null, 5, true]);
  });

  it.each([
    ['a changed body', [`UPDATE op SET body = ${LOOKS_NEW} WHERE seq = 3`], { seq: 3, how: 'hash' }],
    ['another operator', ["UPDATE op SET operator_id = 'somebody' WHERE seq = 2"], { seq: 2, how: 'hash' }],
    [
      'another time',
      ["UPDATE op SET stamp = '0' || substr(stamp, 2) || '!' WHERE seq = 4"],
      { seq: 4, how: 'hash' },
    ],
    ['an entry that was taken out', ['DELETE FROM op WHERE seq = 3'], { seq: 4, how: 'gap' }],
    ['the first entry taken out', ['DELETE FROM op WHERE seq = 1'], { seq: 2, how: 'gap' }],
    [
      'an entry taken out and the rest moved up',
      ['DELETE FROM op WHERE seq = 3', 'UPDATE op SET seq = seq - 1 WHERE seq > 3'],
      { seq: 3, how: 'hash' },
    ],
    [
      'two entries that changed places',
      [
        'UPDATE op SET seq = 99 WHERE seq = 2',
        'UPDATE op SET seq = 2 WHERE seq = 3',
        'UPDATE op SET seq = 3 WHERE seq = 99',
      ],
      { seq: 2, how: 'hash' },
    ],
    [
      'an entry that was slipped in',
      ['INSERT INTO op SELECT desk_id, 6, stamp, subject, operator_id, body, hash FROM op WHERE seq = 5'],
      { seq: 6, how: 'hash' },
    ],
  ])('[R2] shows %s, and keeps the tables as they are', async (_what, statements, found) => {
    const findings = await examineAfter(...statements);
    expect(findings.chain).toMatchObject(found);
    expect([findings.rebuiltDigest, isHealthy(findings)]).toEqual([null, false]);
  });

  it('a last entry that was taken out leaves the chain whole: the tables tell of it', async () => {
    const findings = await examineAfter('DELETE FROM op WHERE seq = 5');
    expect([findings.chain, isHealthy(findings)]).toEqual([null, false]);
  });

  it('a table that somebody changed is not what the log says, and is made right again', async () => {
    const first = await examineAfter("UPDATE scan SET verdict = 'admitted' WHERE seq = 3");
    const second = await examineAfter();
    expect([first.chain, isHealthy(first), isHealthy(second)]).toEqual([null, false, true]);
  });

  it('goes on without a gap after a restart', async () => {
    const { desk, client } = await openTestDesk(home.folder);
    const { scanId } = await client.checkin.scan({ checkpointId: 'entrance', text: 'six', via: 'command' });
    await desk.close();
    const sql = openTables(home.folder);
    const seqs = sql.prepare<[], number>('SELECT seq FROM op ORDER BY seq').pluck().all();
    sql.close();
    expect([seqs, scanId.split('-')[1]]).toEqual([[1, 2, 3, 4, 5, 6], '6']);
  });
});
