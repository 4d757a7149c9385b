import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { activityColumns } from './activity-columns.ts';
import { columnKinds } from './column-kinds.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import type { Place } from './places.ts';
import type { ReportParts } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportColumn, Sheet } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { averageMinutes, cameOf, inferredPercent, type Tally, type TallyBook } from './tally.ts';
import { openTurnout, type Turnout, type TurnoutBooks } from './turnout.ts';
import { wordsOf } from './words.ts';

interface SessionRow extends Turnout {
  readonly place: Place;
  readonly from: LocalMoment | null;
  readonly until: LocalMoment | null;
}

/** Booked and came, for rows of whatever kind. */
const tallyColumns = <Row extends { readonly tally: Tally }>({
  sessions: heads,
}: ReportWords): readonly ReportColumn<Row>[] => {
  const kinds = columnKinds<Row>();
  return [
    kinds.number(heads.booked, 9, ({ tally }) => tally.booked),
    kinds.number(heads.came, 9, ({ tally }) => cameOf(tally)),
    kinds.number(heads.cameBooked, 12, ({ tally }) => tally.cameBooked),
    kinds.number(heads.cameUnbooked, 12, ({ tally }) => tally.cameUnbooked),
    kinds.number(heads.noShows, 10, ({ tally }) => tally.noShows),
    kinds.number(heads.averageMinutes, 11, ({ tally }) => averageMinutes(tally)),
    kinds.number(heads.inferredPercent, 14, ({ tally }) => inferredPercent(tally)),
  ];
};

const sessionColumns = (words: ReportWords, names: NameBook): readonly ReportColumn<SessionRow>[] => {
  const { sessions: heads } = words;
  const kinds = columnKinds<SessionRow>();
  return [
    ...activityColumns<SessionRow>(words, names),
    kinds.date(heads.date, 12, ({ from }) => from?.day ?? null),
    kinds.time(heads.from, 10, ({ from }) => from?.second ?? null),
    kinds.time(heads.until, 10, ({ until }) => until?.second ?? null),
    kinds.word(heads.cancelled, 11, ({ activity }) => (activity.isCancelled ? words.yes : words.no)),
    kinds.number(heads.capacity, 9, ({ activity }) => activity.capacity),
    ...tallyColumns<SessionRow>(words),
    kinds.number(heads.mostInside, 12, (row) => row.mostInside),
  ];
};

interface TotalRow {
  readonly name: string;
  readonly tally: Tally;
}

interface Total {
  readonly title: string;
  readonly heading: string;
  readonly book: (books: TurnoutBooks) => TallyBook;
  readonly nameOf: (key: string) => string;
  readonly isPersonal: boolean;
}

const totalsOf = (
  { totals, activity, attendance, sessions }: ReportWords,
  names: NameBook,
): readonly Total[] => {
  const orNone = (nameOf: (key: string) => string) => (key: string) =>
    key === '' ? sessions.none : nameOf(key);
  const itself = (key: string): string => key;
  return [
    {
      title: totals.theme,
      heading: activity.theme,
      book: ({ byTheme }) => byTheme,
      nameOf: orNone(names.theme),
      isPersonal: false,
    },
    {
      title: totals.country,
      heading: attendance.country,
      book: ({ byCountry }) => byCountry,
      nameOf: orNone(names.country),
      isPersonal: false,
    },
    {
      title: totals.delegation,
      heading: attendance.delegation,
      book: ({ byDelegation }) => byDelegation,
      nameOf: orNone(itself),
      isPersonal: true,
    },
  ];
};

/** Counts every activity; a page of one row each, and empty ones in between for the pause. */
function* countAll(parts: ReportParts, keep?: (books: TurnoutBooks) => void): Generator<readonly Turnout[]> {
  const { count, books } = openTurnout(parts);
  for (const activity of parts.programme.activities()) {
    const counting = count(activity);
    let step = counting.next();
    while (step.done !== true) {
      yield [];
      step = counting.next();
    }
    yield [step.value];
  }
  keep?.(books);
}

/** Opens the books of a whole report: whichever sheet is written first fills them. */
const openBooks = (parts: ReportParts) => {
  let books: TurnoutBooks | null = null;
  const keep = (full: TurnoutBooks): void => {
    books = full;
  };
  return {
    turnouts: () => countAll(parts, keep),
    *filled(): Generator<readonly never[], TurnoutBooks> {
      if (books === null) for (const _ of countAll(parts, keep)) yield [];
      if (books === null) throw new Error('the books of the turnout were not filled');
      return books;
    },
  };
};

/** Per activity who was booked and who came; and the same added up by theme, country and delegation. */
export const sessions = (parts: ReportParts, request: ReportRequest): readonly [Sheet, ...Sheet[]] => {
  const words = wordsOf(request.language);
  const names = openNameBook(parts, request);
  const localTime = openLocalClock(parts.settings.event().timeZone);
  const { turnouts, filled } = openBooks(parts);
  const toRow = (turnout: Turnout): SessionRow => ({
    ...turnout,
    place: { id: turnout.activity.id, activity: turnout.activity },
    from: localTime(turnout.activity.from),
    until: localTime(turnout.activity.until),
  });
  function* rows() {
    for (const page of turnouts()) yield page.map(toRow);
  }
  // A delegation is a town: it says who they are, so its totals go without personal data.
  const totals = totalsOf(words, names).filter(
    ({ isPersonal }) => !(isPersonal && request.withoutPersonalData),
  );
  return [
    sheetOf({ title: words.sheet.sessions, columns: sessionColumns(words, names), rows }),
    ...totals.map(({ title, heading, book, nameOf }) =>
      sheetOf<TotalRow>({
        title,
        columns: [
          columnKinds<TotalRow>().word(heading, 30, ({ name }) => name),
          ...tallyColumns<TotalRow>(words),
        ],
        *rows() {
          const books = yield* filled();
          yield book(books)
            .all()
            .map(({ key, tally }) => ({ name: nameOf(key), tally }));
        },
      }),
    ),
  ];
};
