import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { prepareAttendance } from '../../../electron/desk/attendance/count-anew.ts';
import { openDatabase } from '../../../electron/desk/database/open-database.ts';
import type { Measure } from '../support/measure.ts';
import { rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { watchMemory } from '../support/watch-memory.ts';
import { BENCH_KEY, benchPorts } from '../world/bench-desk.ts';

/** Adds up the attendance of everybody anew, out of all scans; nothing of it is kept. */
export const attendanceMeasure: Measure = {
  needs: 'desk',
  run: async ({ deskFolder, scans }) => {
    const { migrations } = resourceFolders();
    const sql = openDatabase(deskFolder, {
      key: BENCH_KEY,
      migrationsFolder: migrations,
      now: benchPorts.now,
    });
    try {
      const countAnew = prepareAttendance(sql);
      const people = sql
        .prepare<[], string>("SELECT DISTINCT attendee_id FROM scan WHERE attendee_id <> ''")
        .pluck()
        .all();
      const memory = watchMemory();
      sql.exec('BEGIN');
      const ms = await timed(() => {
        sql.exec('DELETE FROM attendance');
        for (const id of people) {
          countAnew(id);
          memory.look();
        }
      });
      const rows = sql.prepare<[], number>('SELECT count(*) FROM attendance').pluck().get() ?? 0;
      sql.exec('ROLLBACK');
      return [
        rowOf(
          `attendance anew, ${scans} scans of ${people.length} people`,
          null,
          [ms],
          `${rows} rows, ${memory.grownMib()} MiB more memory at most`,
        ),
      ];
    } finally {
      sql.close();
    }
  },
};
