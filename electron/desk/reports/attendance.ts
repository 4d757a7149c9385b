import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { listOf } from '../../../shared/domain/attendees/attendee.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import type { DeskParts } from '../desk-parts.ts';
import { type PersonRow, readPeople } from './attendance-rows.ts';
import { columnKinds } from './column-kinds.ts';
import { prepareTallies, type TalliedPerson, tallyEverybody } from './entry-tally.ts';
import { dayNumber, type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { reachColumns, whoColumns } from './person-columns.ts';
import { orderFor } from './person-rows.ts';
import type { ReportWords } from './report-words.ts';
import { type ReportColumn, type Sheet, shownColumns, toPage, toPages } from './sheet.ts';
import { wordFor, wordsOf } from './words.ts';

/** A person with everything that the cells say, worked out once a row. */
interface AttendanceRow extends TalliedPerson {
  readonly first: LocalMoment | null;
}

/** Columns for more days than this would be no list any more. */
const MOST_DAYS = 31;

const eventDays = ({ from, until }: { readonly from: string; readonly until: string }): readonly number[] => {
  if (!hasDays({ from })) return [];
  const first = dayNumber(from);
  const days = Math.min(Math.max(dayNumber(until) - first + 1, 1), MOST_DAYS);
  return Array.from({ length: days }, (_, index) => first + index);
};

type Column = ReportColumn<AttendanceRow>;

const personColumns = (words: ReportWords, names: NameBook): readonly Column[] => {
  const kinds = columnKinds<AttendanceRow>();
  return [
    ...whoColumns<AttendanceRow>(words, names),
    ...reachColumns<AttendanceRow>(words),
    kinds.personal(words.attendance.codes, 18, ({ person }) => person.codes ?? ''),
    kinds.word(words.attendance.status, 16, ({ person }) => wordFor(words.status, person.status)),
  ];
};

const dayColumns = (
  { attendance: heads, locale }: ReportWords,
  days: readonly number[],
): readonly Column[] => {
  const { time } = columnKinds<AttendanceRow>();
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return days.map((day, index) =>
    time(
      heads.firstOn.replace('{day}', dates.format(day * 86_400_000)),
      16,
      (row) => row.tally.firstOfDay[index] ?? null,
    ),
  );
};

const arrivalColumns = (words: ReportWords, names: NameBook, days: readonly number[]): readonly Column[] => {
  const { attendance: heads } = words;
  const kinds = columnKinds<AttendanceRow>();
  const yesOrNo = (is: boolean): string => (is ? words.yes : words.no);
  const deskOf = ({ firstScan }: PersonRow): string =>
    firstScan === null ? '' : names.desk(firstScan.slice(0, firstScan.lastIndexOf('-')));
  return [
    kinds.word(heads.arrived, 11, ({ person }) => yesOrNo(person.firstAt !== null)),
    kinds.date(heads.firstDate, 13, ({ first }) => first?.day ?? null),
    kinds.time(heads.firstTime, 13, ({ first }) => first?.second ?? null),
    ...dayColumns(words, days),
    kinds.number(heads.entries, 9, ({ person }) => person.entries ?? 0),
    kinds.word(heads.desk, 16, ({ person }) => deskOf(person)),
    kinds.word(heads.badge, 13, ({ person }) => yesOrNo(person.badgesIssued > 0)),
    kinds.number(heads.copies, 13, ({ person }) => person.badgesIssued),
    kinds.number(heads.voidBadges, 13, ({ person }) => person.badgesVoid),
    kinds.word(heads.walkIn, 10, ({ person }) => yesOrNo(listOf(person.flags).includes('walk-in'))),
    kinds.word(heads.override, 24, ({ tally: { override } }) =>
      override === null ? '' : names.overrideReason(override.overrideReason),
    ),
    kinds.personal(heads.overrideNote, 30, ({ tally }) => tally.override?.overrideNote ?? ''),
    kinds.personal(heads.notes, 30, ({ person }) => person.notes ?? ''),
  ];
};

/** Attendance at the entrance: everybody on the list, arrived or not, a row each. */
export const attendance = (
  parts: Pick<DeskParts, 'sql' | 'settings' | 'log' | 'programme'>,
  request: ReportRequest,
): Sheet => {
  const words = wordsOf(request.language);
  const event = parts.settings.event();
  const options = { sql: parts.sql, days: eventDays(event), localTime: openLocalClock(event.timeZone) };
  const names = openNameBook(parts, request);
  const all = [...personColumns(words, names), ...arrivalColumns(words, names, options.days)];
  const columns = shownColumns(all, request.withoutPersonalData);
  const people = () => readPeople(parts.sql, orderFor(request));
  const toRow = (one: TalliedPerson): AttendanceRow => {
    const { firstAt } = one.person;
    return { ...one, first: firstAt === null ? null : options.localTime(firstAt) };
  };
  function* rows() {
    for (const page of tallyEverybody(options, people())) yield page.map(toRow);
  }
  return {
    title: words.sheet.attendance,
    columns,
    countRows: async () => parts.sql.prepare<[], number>('SELECT count(*) FROM attendee').pluck().get() ?? 0,
    firstPage() {
      const [first = []] = people();
      return toPage(columns, prepareTallies(options)(first).map(toRow));
    },
    pages: toPages(columns, rows()),
  };
};
