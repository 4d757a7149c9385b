import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openMemoryDatabase, type Sql } from '../../../electron/desk/database/open-database.ts';
import { prepareProjections } from '../../../electron/desk/prepare-projections.ts';
import { type PersonRow, readPeople } from '../../../electron/desk/reports/attendance-rows.ts';
import { prepareTallies, tallyEverybody } from '../../../electron/desk/reports/entry-tally.ts';
import { dayNumber, openLocalClock } from '../../../electron/desk/reports/local-clock.ts';
import { countScans, readScans } from '../../../electron/desk/reports/scan-rows.ts';

const PEOPLE = ['a', 'b', 'c'];
const START = Date.parse('2022-05-08T06:00:00.000Z');

interface Made {
  readonly who: number;
  readonly minute: number;
  readonly desk: number;
  readonly isEntry: boolean;
  readonly isAdmitted: boolean;
  readonly isAtEntrance: boolean;
  readonly isVoid: boolean;
  readonly isOverride: boolean;
}

const made = fc.record({
  who: fc.nat(2),
  minute: fc.nat(3 * 24 * 60),
  desk: fc.nat(2),
  isEntry: fc.boolean(),
  isAdmitted: fc.boolean(),
  isAtEntrance: fc.boolean(),
  isVoid: fc.boolean(),
  isOverride: fc.boolean(),
});

const atOf = ({ minute }: Made): string => new Date(START + minute * 60_000).toISOString();

/** A desk's tables as ops of several desks make them. */
const openTables = () => {
  const sql = openMemoryDatabase(resourceFolders().migrations);
  const projections = prepareProjections(sql);
  let stamp = 0;
  const head = (deskId: string, seq: number) => {
    stamp += 1;
    return { deskId, seq, stamp: `${String(stamp).padStart(12, '0')}-0000-${deskId}`, operatorId: '' };
  };
  for (const [index, id] of PEOPLE.entries())
    projections['attendee-set'](
      { kind: 'attendee-set', id, fields: { given: id } },
      head('desk9', index + 1),
    );
  const add = (scan: Made, seq: number): void => {
    const deskId = `desk${scan.desk}`;
    const body = {
      kind: 'scan' as const,
      checkpointId: scan.isAtEntrance ? 'entrance' : 'room-1',
      attendeeId: PEOPLE[scan.who] ?? '',
      code: '',
      direction: scan.isEntry ? ('entry' as const) : ('exit' as const),
      verdict: scan.isAdmitted ? ('admitted' as const) : ('refused' as const),
      reason: scan.isAdmitted ? ('admitted' as const) : ('unpaid' as const),
      at: atOf(scan),
      via: 'scanner' as const,
      ...(scan.isOverride ? { override: { of: 'x', reason: `because ${atOf(scan)}`, note: '' } } : {}),
    };
    projections.scan(body, head(deskId, seq));
    if (scan.isVoid)
      projections['scan-void'](
        { kind: 'scan-void', scanId: `${deskId}-${seq}`, reason: '', at: atOf(scan) },
        head(deskId, seq + 100_000),
      );
  };
  return { sql, add };
};

const optionsFor = (sql: Sql) => ({
  sql,
  days: [dayNumber('2022-05-08'), dayNumber('2022-05-09')],
  localTime: openLocalClock('Europe/Berlin'),
});

/** What the tally of a person should be, counted the slow way. */
const expectedOf = (who: number, scans: readonly Made[]) => {
  const standing = scans
    .filter(
      (scan) => scan.who === who && scan.isEntry && scan.isAdmitted && scan.isAtEntrance && !scan.isVoid,
    )
    .map((scan) => atOf(scan))
    .toSorted((one, other) => one.localeCompare(other));
  const localTime = openLocalClock('Europe/Berlin');
  // Four hours back, a day of the house is one of the calendar.
  const houseDay = (at: string) => localTime(new Date(Date.parse(at) - 4 * 3_600_000).toISOString())?.day;
  const firstOn = (date: string) =>
    localTime(standing.find((at) => houseDay(at) === dayNumber(date)) ?? '')?.second ?? null;
  return { entries: standing.length, firstOfDay: [firstOn('2022-05-08'), firstOn('2022-05-09')] };
};

const plain = (
  pages: Iterable<
    readonly {
      person: PersonRow;
      tally: { entries: number; firstOfDay: readonly unknown[]; override: { overrideReason: string } | null };
    }[]
  >,
) =>
  [...pages].flat().map(({ person, tally }) => ({
    id: person.id,
    entries: tally.entries,
    firstOfDay: tally.firstOfDay,
    override: tally.override?.overrideReason,
  }));

describe('reports on many scans', () => {
  it('adds up the entries that stand, whether all scans are walked through or a person is looked up', () => {
    fc.assert(
      fc.property(fc.array(made, { maxLength: 40 }), (scans) => {
        const { sql, add } = openTables();
        scans.forEach((scan, index) => add(scan, index + 1));
        const walked = plain(tallyEverybody(optionsFor(sql), readPeople(sql, 'byName')));
        const lookedUp = plain([prepareTallies(optionsFor(sql))([...readPeople(sql, 'byId')].flat())]);
        sql.close();
        expect(lookedUp).toEqual(walked);
        expect(walked.map(({ entries, firstOfDay }) => ({ entries, firstOfDay }))).toEqual(
          PEOPLE.map((_, who) => expectedOf(who, scans)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives a row that agrees with itself for somebody who comes while the report is being written', () => {
    const { sql, add } = openTables();
    const scan = {
      who: 1,
      minute: 90,
      desk: 0,
      isEntry: true,
      isAdmitted: true,
      isAtEntrance: true,
      isVoid: false,
      isOverride: false,
    };
    add({ ...scan, who: 0, isAdmitted: false }, 1);
    const pages = tallyEverybody(optionsFor(sql), readPeople(sql, 'byName'));
    pages.next();
    add(scan, 2);
    const rows = [...pages]
      .flat()
      .map(({ person, tally }) => [person.id, person.entries, tally.entries, tally.firstOfDay[0]]);
    sql.close();
    expect(rows).toEqual([
      ['a', null, 0, null],
      ['b', 1, 1, 9.5 * 3600],
      ['c', null, 0, null],
    ]);
  });

  it('has each of thousands of scans once, in their order, and none that came after it began', async () => {
    const { sql, add } = openTables();
    const scan = {
      who: 0,
      minute: 0,
      isEntry: true,
      isAdmitted: false,
      isAtEntrance: true,
      isVoid: false,
      isOverride: false,
    };
    sql.transaction(() => {
      for (let seq = 1; seq <= 10_250; seq += 1) add({ ...scan, desk: seq % 3 }, seq);
    })();
    const pages = readScans(sql);
    const seen: string[] = [];
    const first = pages.next();
    if (first.done !== true) seen.push(...first.value.map((row) => row.stamp));
    add({ ...scan, desk: 0 }, 20_000);
    for (const page of pages) seen.push(...page.map((row) => row.stamp));
    const total = await countScans(sql);
    sql.close();
    expect([
      seen.length,
      new Set(seen).size,
      seen.every((stamp, index) => index === 0 || stamp > (seen[index - 1] ?? '')),
      total,
    ]).toEqual([10_250, 10_250, true, 10_251]);
  });
});
