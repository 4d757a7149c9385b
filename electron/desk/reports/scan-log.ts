import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { Sql } from '../database/open-database.ts';
import type { DeskParts } from '../desk-parts.ts';
import { openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { OVERRIDE_NOTE_SQL, PAGE_ROWS } from './pages.ts';
import type { ReportWords } from './report-words.ts';
import { type ReportColumn, type Sheet, shownColumns, toPages } from './sheet.ts';
import { wordFor, wordsOf } from './words.ts';

interface ScanRow {
  readonly stamp: string;
  readonly at: string;
  readonly checkpointId: string;
  readonly deskId: string;
  readonly operatorId: string;
  readonly direction: string;
  readonly verdict: string;
  readonly reason: string;
  readonly via: string;
  readonly code: string;
  readonly overrideOf: string;
  readonly overrideReason: string;
  readonly overrideNote: string;
  readonly voidReason: string | null;
  readonly given: string | null;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
  readonly category: string;
  readonly country: string;
}

const PAGE_SQL = `SELECT s.stamp, s.at, s.checkpoint_id AS checkpointId, s.desk_id AS deskId,
    s.operator_id AS operatorId, s.direction, s.verdict, s.reason, s.via, s.code, s.override_of AS overrideOf,
    s.override_reason AS overrideReason, ${OVERRIDE_NOTE_SQL} AS overrideNote, v.reason AS voidReason,
    a.given, a.family, a.display, a.own_script AS ownScript, a.category, a.country
  FROM scan s LEFT JOIN scan_void v ON v.scan_id = s.desk_id || '-' || s.seq
    LEFT JOIN attendee a ON a.id = s.attendee_id
  WHERE s.stamp > ? AND s.stamp <= ? ORDER BY s.stamp LIMIT ${PAGE_ROWS}`;

function* readPages(sql: Sql): Generator<readonly ScanRow[]> {
  const page = sql.prepare<[string, string], ScanRow>(PAGE_SQL);
  // Scans that come while the report is written are not in it: it ends.
  const last = sql.prepare<[], string | null>('SELECT max(stamp) FROM scan').pluck().get() ?? '';
  let after = '';
  for (;;) {
    const rows = page.all(after, last);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE_ROWS) return;
    after = rows.at(-1)?.stamp ?? last;
  }
}

const columnsOf = (
  words: ReportWords,
  names: NameBook,
  timeZone: string,
): readonly ReportColumn<ScanRow>[] => {
  const localTime = openLocalClock(timeZone);
  const heads = words.scanLog;
  const text = (heading: string, width: number, cell: (row: ScanRow) => string): ReportColumn<ScanRow> => ({
    heading,
    kind: 'text',
    width,
    isPersonal: false,
    cell,
  });
  const personal = (
    heading: string,
    width: number,
    cell: (row: ScanRow) => string,
  ): ReportColumn<ScanRow> => ({
    ...text(heading, width, cell),
    isPersonal: true,
  });
  const person = ({ given, ...row }: ScanRow): string => (given === null ? '' : nameOf({ given, ...row }));
  return [
    {
      heading: heads.date,
      kind: 'date',
      width: 12,
      isPersonal: false,
      cell: (row) => localTime(row.at)?.day ?? null,
    },
    {
      heading: heads.time,
      kind: 'time',
      width: 10,
      isPersonal: false,
      cell: (row) => localTime(row.at)?.second ?? null,
    },
    text(heads.checkpoint, 18, (row) => names.checkpoint(row.checkpointId)),
    text(heads.desk, 14, (row) => names.desk(row.deskId)),
    personal(heads.operator, 20, (row) => names.operator(row.operatorId)),
    text(heads.direction, 10, (row) => wordFor(words.direction, row.direction)),
    text(heads.verdict, 14, (row) => wordFor(words.verdict, row.verdict)),
    text(heads.reason, 44, (row) => wordFor(words.reason, row.reason)),
    personal(heads.person, 28, person),
    text(heads.category, 18, (row) => names.category(row.category ?? '')),
    text(heads.country, 18, (row) => names.country(row.country ?? '')),
    personal(heads.code, 18, (row) => row.code),
    text(heads.via, 18, (row) => wordFor(words.via, row.via)),
    text(heads.undone, 12, (row) => (row.voidReason === null ? '' : words.yes)),
    text(heads.undoneBecause, 24, ({ voidReason }) =>
      voidReason === null ? '' : voidReason === '' ? words.undoneAtOnce : names.undoReason(voidReason),
    ),
    text(heads.override, 24, (row) =>
      row.overrideOf === '' ? '' : names.overrideReason(row.overrideReason),
    ),
    personal(heads.overrideNote, 30, (row) => row.overrideNote),
  ];
};

/** Every reading at every checkpoint, in the order of the log: admitted, turned away, taken back. */
export const scanLog = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'log'>,
  request: ReportRequest,
): Sheet => {
  const words = wordsOf(request.language);
  const { timeZone } = parts.settings.event();
  const all = columnsOf(words, openNameBook(parts, request), timeZone);
  const columns = shownColumns(all, request.withoutPersonalData);
  return {
    title: words.sheet['scan-log'],
    columns,
    total: parts.sql.prepare<[], number>('SELECT count(*) FROM scan').pluck().get() ?? 0,
    pages: toPages(columns, readPages(parts.sql)),
  };
};
