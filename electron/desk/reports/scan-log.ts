import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { DeskParts } from '../desk-parts.ts';
import { columnKinds } from './column-kinds.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import type { ReportWords } from './report-words.ts';
import { countScans, readScans, type ScanRow } from './scan-rows.ts';
import { openScanWhy } from './scan-why.ts';
import { openScannedPeople, type ScannedPerson } from './scanned-people.ts';
import { type ReportColumn, type Sheet, shownColumns, toPage, toPages } from './sheet.ts';
import { wordFor, wordsOf } from './words.ts';

/** A scan with everything that its cells say. */
interface ScanLine {
  readonly scan: ScanRow;
  readonly person: ScannedPerson;
  readonly local: LocalMoment | null;
}

const columnsOf = (
  words: ReportWords,
  names: NameBook,
  explain: (scan: ScanRow) => string,
): readonly ReportColumn<ScanLine>[] => {
  const { scanLog: heads } = words;
  const kinds = columnKinds<ScanLine>();
  const undoneBecause = (reason: string): string =>
    reason === '' ? words.undoneAtOnce : names.undoReason(reason);
  return [
    kinds.date(heads.date, 12, ({ local }) => local?.day ?? null),
    kinds.time(heads.time, 10, ({ local }) => local?.second ?? null),
    kinds.word(heads.checkpoint, 18, ({ scan }) => names.checkpoint(scan.checkpointId)),
    kinds.word(heads.desk, 14, ({ scan }) => names.desk(scan.deskId)),
    kinds.personalWord(heads.operator, 20, ({ scan }) => names.operator(scan.operatorId)),
    kinds.word(heads.direction, 10, ({ scan }) => wordFor(words.direction, scan.direction)),
    kinds.word(heads.verdict, 14, ({ scan }) => wordFor(words.verdict, scan.verdict)),
    kinds.word(heads.reason, 44, ({ scan }) => wordFor(words.reason, scan.reason)),
    kinds.word(heads.why, 44, ({ scan }) => explain(scan)),
    kinds.personal(heads.person, 28, ({ person }) => person.name),
    kinds.word(heads.category, 18, ({ person }) => names.category(person.category)),
    kinds.word(heads.country, 18, ({ person }) => names.country(person.country)),
    kinds.personal(heads.code, 18, ({ scan }) => scan.code),
    kinds.word(heads.via, 18, ({ scan }) => wordFor(words.via, scan.via)),
    kinds.word(heads.undone, 12, ({ scan }) => (scan.voidReason === null ? words.no : words.yes)),
    kinds.word(heads.undoneBecause, 24, ({ scan }) =>
      scan.voidReason === null ? '' : undoneBecause(scan.voidReason),
    ),
    kinds.word(heads.override, 24, ({ scan }) =>
      scan.overrideOf === '' ? '' : names.overrideReason(scan.overrideReason),
    ),
    kinds.personal(heads.overrideNote, 30, ({ scan }) => scan.overrideNote),
  ];
};

const openLines = (parts: Pick<DeskParts, 'sql' | 'settings'>) => {
  const localTime = openLocalClock(parts.settings.event().timeZone);
  const people = openScannedPeople(parts.sql);
  const toLine = (scan: ScanRow): ScanLine => ({
    scan,
    person: people.of(scan.attendeeId),
    local: localTime(scan.at),
  });
  function* lines(): Generator<readonly ScanLine[]> {
    for (const _ of people.walk()) yield [];
    for (const page of readScans(parts.sql)) yield page.map(toLine);
  }
  return {
    all: lines,
    first(): readonly ScanLine[] {
      const [first = []] = readScans(parts.sql);
      return first.map(toLine);
    },
  };
};

/** Every reading at every checkpoint, in the order of the log: admitted, turned away, taken back. */
export const scanLog = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'log' | 'programme'>,
  request: ReportRequest,
): Sheet => {
  const words = wordsOf(request.language);
  const names = openNameBook(parts, request);
  const explain = openScanWhy(request, parts.settings.event().timeZone, names.category);
  const columns = shownColumns(columnsOf(words, names, explain), request.withoutPersonalData);
  const lines = openLines(parts);
  return {
    title: words.sheet['scan-log'],
    columns,
    countRows: () => countScans(parts.sql),
    firstPage: () => toPage(columns, lines.first()),
    pages: toPages(columns, lines.all()),
  };
};
