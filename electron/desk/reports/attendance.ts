import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { listOf, nameOf } from '../../../shared/domain/attendees/attendee.ts';
import type { DeskParts } from '../desk-parts.ts';
import { type EntryRow, type PersonEntries, type PersonRow, readAttendance } from './attendance-rows.ts';
import { dayNumber, type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import type { ReportWords } from './report-words.ts';
import { type Cell, type CellKind, type ReportColumn, type Sheet, shownColumns, toPages } from './sheet.ts';
import { wordFor, wordsOf } from './words.ts';

/** A person with everything that its cells say, worked out once a row. */
interface AttendanceRow {
  readonly person: PersonRow;
  readonly first: LocalMoment | null;
  /** Seconds since midnight of the first entry of each event day. */
  readonly firstOfDay: readonly (number | null)[];
  /** The latest entry in spite of the rules. */
  readonly override: EntryRow | undefined;
}

/** Columns for more days than this would be no list any more. */
const MOST_DAYS = 31;

const eventDays = ({ from, until }: { readonly from: string; readonly until: string }): readonly number[] => {
  const first = dayNumber(from);
  const days = Math.min(Math.max(dayNumber(until) - first + 1, 1), MOST_DAYS);
  return Array.from({ length: days }, (_, index) => first + index);
};

const openRowMaker = (timeZone: string, days: readonly number[]) => {
  const localTime = openLocalClock(timeZone);
  return ({ person, entries }: PersonEntries): AttendanceRow => {
    const moments = entries.map((entry) => localTime(entry.at));
    return {
      person,
      first: person.firstAt === null ? null : localTime(person.firstAt),
      firstOfDay: days.map((day) => moments.find((moment) => moment?.day === day)?.second ?? null),
      override: entries.findLast((entry) => entry.overrideOf !== ''),
    };
  };
};

type Column = ReportColumn<AttendanceRow>;
type CellOf = (row: AttendanceRow) => Cell;

const column = (kind: CellKind, heading: string, width: number, cell: CellOf): Column => ({
  heading,
  kind,
  width,
  isPersonal: false,
  cell,
});

const personal = (heading: string, width: number, cell: (person: PersonRow) => string | null): Column => ({
  ...column('text', heading, width, ({ person }) => cell(person)),
  isPersonal: true,
});

/** Who it is. The town and the delegation of a mayor say it as plainly as the name. */
const personColumns = ({ attendance: heads, status }: ReportWords, names: NameBook): readonly Column[] => [
  personal(heads.name, 28, nameOf),
  personal(heads.ownScript, 24, (person) => person.ownScript),
  column('text', heads.category, 18, ({ person }) => names.category(person.category)),
  personal(heads.organisation, 30, (person) => person.organisation),
  personal(heads.town, 18, (person) => person.town),
  column('text', heads.country, 18, ({ person }) => names.country(person.country)),
  personal(heads.delegation, 24, (person) => person.delegation),
  personal(heads.email, 28, (person) => person.email),
  personal(heads.phone, 18, (person) => person.phone),
  personal(heads.codes, 18, (person) => person.codes),
  column('text', heads.status, 16, ({ person }) => wordFor(status, person.status)),
];

const arrivalColumns = (words: ReportWords, names: NameBook, days: readonly number[]): readonly Column[] => {
  const { attendance: heads } = words;
  const yesOrNo = (is: boolean): string => (is ? words.yes : words.no);
  const dates = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dayHeading = (day: number) => heads.firstOn.replace('{day}', dates.format(day * 86_400_000));
  const deskOf = ({ firstScan }: PersonRow) =>
    firstScan === null ? '' : names.desk(firstScan.slice(0, firstScan.lastIndexOf('-')));
  return [
    column('text', heads.arrived, 11, ({ person }) => yesOrNo(person.firstAt !== null)),
    column('date', heads.firstDate, 13, ({ first }) => first?.day ?? null),
    column('time', heads.firstTime, 13, ({ first }) => first?.second ?? null),
    ...days.map((day, index) => column('time', dayHeading(day), 16, (row) => row.firstOfDay[index] ?? null)),
    column('number', heads.entries, 9, ({ person }) => person.entries ?? 0),
    column('text', heads.desk, 16, ({ person }) => deskOf(person)),
    column('text', heads.badge, 13, ({ person }) => yesOrNo(person.badgesValid > 0)),
    column('number', heads.copies, 13, ({ person }) => person.badgesPrinted),
    column('text', heads.walkIn, 10, ({ person }) => yesOrNo(listOf(person.flags).includes('walk-in'))),
    column('text', heads.override, 24, ({ override }) =>
      override === undefined ? '' : names.overrideReason(override.overrideReason),
    ),
    {
      ...column('text', heads.overrideNote, 30, ({ override }) => override?.overrideNote ?? ''),
      isPersonal: true,
    },
    personal(heads.notes, 30, (person) => person.notes),
  ];
};

function* toRows(pages: Iterable<readonly PersonEntries[]>, rowOf: (one: PersonEntries) => AttendanceRow) {
  for (const page of pages) yield page.map(rowOf);
}

/** Attendance at the entrance: everybody on the list, arrived or not, a row each. */
export const attendance = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'log'>,
  request: ReportRequest,
): Sheet => {
  const words = wordsOf(request.language);
  const event = parts.settings.event();
  const days = eventDays(event);
  const names = openNameBook(parts, request);
  const all = [...personColumns(words, names), ...arrivalColumns(words, names, days)];
  const columns = shownColumns(all, request.withoutPersonalData);
  const people = readAttendance(parts.sql, request.withoutPersonalData ? 'byId' : 'byName');
  return {
    title: words.sheet.attendance,
    columns,
    total: parts.sql.prepare<[], number>('SELECT count(*) FROM attendee').pluck().get() ?? 0,
    pages: toPages(columns, toRows(people, openRowMaker(event.timeZone, days))),
  };
};
