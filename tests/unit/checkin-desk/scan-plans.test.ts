import { afterAll, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { prepareCards } from '../../../electron/desk/cards/cards.ts';
import { prepareGathering } from '../../../electron/desk/checkin/gather-admission.ts';
import { scanProjections } from '../../../electron/desk/checkin/scan-projection.ts';
import { prepareScanReads } from '../../../electron/desk/checkin/scan-reads.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { openProgramme } from '../../../electron/desk/programme/programme.ts';
import { openSettings } from '../../../electron/desk/settings/settings.ts';

const sql = openMemoryDatabase(resourceFolders().migrations);
afterAll(() => sql.close());

/** The same database, which also tells what was prepared. */
const listening = (heard: string[]): Sql =>
  new Proxy(sql, {
    get: (database, name) =>
      name === 'prepare'
        ? (text: string) => {
            heard.push(text);
            return database.prepare(text);
          }
        : Reflect.get(database, name),
  });

const planOf = (text: string): readonly string[] => {
  const statement = sql.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`);
  return statement
    .all(...Array.from({ length: text.split('?').length - 1 }, () => 'x'))
    .map(({ detail }) => detail);
};

// A walk along an index ends with the LIMIT of its statement; a walk through a table ends with the table. The list of
// desks is made by jumps, before it is walked through.
const isWholeTable = (step: string): boolean =>
  /^SCAN (?!\(|CONSTANT|desks)/.test(step) && !step.includes('USING');

/** What a desk prepares to read codes and to record what came of them. */
const preparedForScans = (): readonly string[] => {
  const heard: string[] = [];
  const listeningSql = listening(heard);
  const parts = { sql: listeningSql, settings: openSettings(sql), programme: openProgramme(sql) };
  prepareGathering(parts);
  prepareCards(listeningSql);
  prepareScanReads(parts, 'DESK01', () => '');
  scanProjections(listeningSql);
  return heard;
};

it('reads no table from end to end when a code is scanned', () => {
  const heard = preparedForScans();
  const slow = heard.filter((text) => !text.includes('FROM help_case') && planOf(text).some(isWholeTable));
  expect({ prepared: heard.length > 12, slow }).toEqual({ prepared: true, slow: [] });
});

it('reads the earlier scans of a person out of the index alone', () => {
  const [earlier = ''] = preparedForScans().filter((text) =>
    text.includes('ORDER BY s.stamp DESC LIMIT 200'),
  );
  expect(planOf(earlier)[0]).toMatch(/^SEARCH s USING COVERING INDEX scan_by_attendee/);
});
