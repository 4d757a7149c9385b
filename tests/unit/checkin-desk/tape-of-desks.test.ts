import { afterAll, beforeAll, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { prepareScanReads } from '../../../electron/desk/checkin/scan-reads.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { openProgramme } from '../../../electron/desk/programme/programme.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';

let sql: Sql;
beforeAll(() => {
  sql = openMemoryDatabase(resourceFolders().migrations);
  const put = sql.prepare(
    `INSERT INTO scan (desk_id, seq, stamp, checkpoint_id, attendee_id, code, direction, verdict, reason, at, via,
       operator_id) VALUES (?, ?, ?, 'entrance', '', '', 'entry', 'admitted', 'admitted', '', 'scanner', '')`,
  );
  // Three desks, of which one has been silent for long and one has read most; numbers leave out what is no scan.
  for (let at = 0; at < 90; at += 1) {
    const desk = at < 6 ? 'AAAA' : at % 5 === 0 ? 'BBBB' : 'CCCC';
    put.run(desk, at * 3 + 1, String(at).padStart(4, '0'));
  }
});
afterAll(() => sql.close());

it('the tape of all desks has the latest of all, newest first, however many of them each desk read', () => {
  const parts = { sql, settings: openSettings(sql), programme: openProgramme(sql) };
  const reads = prepareScanReads(parts, 'AAAA', () => '');
  const byStamp = sql
    .prepare<[], string>("SELECT desk_id || '-' || seq FROM scan ORDER BY stamp DESC")
    .pluck()
    .all();
  for (const limit of [1, 10, 60, 100])
    expect(reads.tape(limit).map(({ scanId }) => scanId)).toEqual(byStamp.slice(0, limit));
});
