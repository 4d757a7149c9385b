import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { HANDOUT_PREFIX } from '../../../shared/domain/programme/checkpoint-id.ts';
import { readStays } from '../attendance/stay-text.ts';
import { columnKinds } from './column-kinds.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { reachColumns, whoColumns } from './person-columns.ts';
import { type ListedPerson, orderFor, walkPeople } from './person-rows.ts';
import type { ReportParts } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';
import { type ReportColumn, type Sheet, shownColumns } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { wordsOf } from './words.ts';

/** Something that was handed out to somebody, and perhaps given back. */
interface LoanRow {
  readonly checkpointId: string;
  readonly person: ListedPerson;
  readonly out: LocalMoment | null;
  readonly back: LocalMoment | null;
}

interface StoredLoans {
  readonly attendeeId: string;
  readonly checkpointId: string;
  readonly stays: string;
}

const columnsOf = (words: ReportWords, names: NameBook): readonly ReportColumn<LoanRow>[] => {
  const { loans: heads } = words;
  const kinds = columnKinds<LoanRow>();
  return [
    kinds.word(heads.thing, 24, ({ checkpointId }) => names.checkpoint(checkpointId)),
    ...whoColumns<LoanRow>(words, names),
    ...reachColumns<LoanRow>(words),
    kinds.date(heads.outDate, 12, ({ out }) => out?.day ?? null),
    kinds.time(heads.outTime, 10, ({ out }) => out?.second ?? null),
    kinds.date(heads.backDate, 12, ({ back }) => back?.day ?? null),
    kinds.time(heads.backTime, 10, ({ back }) => back?.second ?? null),
    kinds.word(heads.isOut, 12, ({ back }) => (back === null ? words.yes : words.no)),
  ];
};

// "handout." follows "handout-" in the order of texts: all checkpoints that begin with the prefix.
const LOANS_SQL = `SELECT h.attendee_id AS attendeeId, h.checkpoint_id AS checkpointId, h.stays
  FROM json_each(?) wanted CROSS JOIN attendance h ON h.attendee_id = wanted.value
  WHERE h.checkpoint_id >= '${HANDOUT_PREFIX}' AND h.checkpoint_id < 'handout.'`;

/** Things on loan: who had what from when until when, and who still has it. */
export const loans = (parts: ReportParts, request: ReportRequest): Sheet => {
  const words = wordsOf(request.language);
  const localTime = openLocalClock(parts.settings.event().timeZone);
  const loansOf = parts.sql.prepare<[string], StoredLoans>(LOANS_SQL);
  const lent = (person: ListedPerson, rows: readonly StoredLoans[]): readonly LoanRow[] =>
    rows.flatMap(({ checkpointId, stays }) =>
      readStays(stays).map((stay) => ({
        checkpointId,
        person,
        out: localTime(stay.in),
        back: localTime(stay.out),
      })),
    );
  function* rows() {
    for (const page of walkPeople(parts.sql, orderFor(request))) {
      const ids = JSON.stringify(page.map(({ id }) => id));
      const byPerson = Map.groupBy(loansOf.all(ids), ({ attendeeId }) => attendeeId);
      yield page.flatMap((person) => lent(person, byPerson.get(person.id) ?? []));
    }
  }
  return sheetOf({
    title: words.sheet.loans,
    columns: shownColumns(columnsOf(words, openNameBook(parts, request)), request.withoutPersonalData),
    rows,
  });
};
