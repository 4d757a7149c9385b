import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { houseDayOf } from '../../../shared/domain/attendance/house-day.ts';
import type { Stay } from '../../../shared/domain/attendance/stays.ts';
import { measureOf, type Visit } from '../../../shared/domain/attendance/visit.ts';
import { readStays } from '../attendance/stay-text.ts';
import { activityColumns } from './activity-columns.ts';
import { columnKinds } from './column-kinds.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { whoColumns } from './person-columns.ts';
import { type ListedPerson, orderFor, walkPeople } from './person-rows.ts';
import { openPlaces, openVisits, type Place } from './places.ts';
import type { ReportParts } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';
import { type ReportColumn, type Sheet, shownColumns } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { wordsOf } from './words.ts';

/** One person at one activity on one day of the house. */
interface VisitRow {
  /** Counted from 1 in this file: tells the rows of one person apart from those of the next where names are left out. */
  readonly number: number;
  readonly person: ListedPerson;
  readonly place: Place;
  readonly visit: Visit;
  readonly in: LocalMoment | null;
  readonly out: LocalMoment | null;
}

interface StoredStays {
  readonly attendeeId: string;
  readonly checkpointId: string;
  readonly stays: string;
}

const columnsOf = (words: ReportWords, names: NameBook): readonly ReportColumn<VisitRow>[] => {
  const { people: heads } = words;
  const kinds = columnKinds<VisitRow>();
  const because = ({ visit }: VisitRow): string => visit.knownBy.map((one) => words.knownBy[one]).join('; ');
  return [
    kinds.number(heads.number, 9, ({ number }) => number),
    ...whoColumns<VisitRow>(words, names),
    kinds.date(heads.date, 12, (row) => row.in?.day ?? null),
    ...activityColumns<VisitRow>(words, names),
    kinds.time(heads.firstIn, 10, (row) => row.in?.second ?? null),
    kinds.date(heads.lastOutDate, 12, (row) => row.out?.day ?? null),
    kinds.time(heads.lastOut, 10, (row) => row.out?.second ?? null),
    kinds.number(heads.minutes, 9, ({ visit }) => visit.minutes),
    kinds.word(heads.measured, 18, ({ visit }) => words.measure[measureOf(visit)]),
    kinds.word(heads.because, 44, because),
  ];
};

const openRows = (parts: ReportParts) => {
  const localTime = openLocalClock(parts.settings.event().timeZone);
  const placeOf = openPlaces(parts);
  const visitOf = openVisits(parts);
  const staysOf = parts.sql.prepare<[string], StoredStays>(
    `SELECT h.attendee_id AS attendeeId, h.checkpoint_id AS checkpointId, h.stays
     FROM json_each(?) wanted CROSS JOIN attendance h ON h.attendee_id = wanted.value`,
  );

  /** The stays of one person by day of the house and place, in the order of their beginning. */
  const gather = (rows: readonly StoredStays[]): readonly { place: Place; stays: readonly Stay[] }[] => {
    const found = new Map<string, { place: Place; stays: Stay[] }>();
    for (const { checkpointId, stays } of rows) {
      const place = placeOf(checkpointId);
      if (place === null) continue;
      for (const stay of readStays(stays)) {
        const begun = localTime(stay.in);
        const key = `${begun === null ? '' : houseDayOf(begun)} ${place.id}`;
        const known = found.get(key);
        if (known === undefined) found.set(key, { place, stays: [stay] });
        else known.stays.push(stay);
      }
    }
    return [...found.values()];
  };
  const visitsOf = (person: ListedPerson, number: number, rows: readonly StoredStays[]): VisitRow[] =>
    gather(rows)
      .flatMap(({ place, stays }) => {
        const visit = visitOf(stays, place.activity);
        if (visit === null) return [];
        return [
          { number, person, place, visit, in: localTime(visit.firstIn), out: localTime(visit.lastOut) },
        ];
      })
      .sort((a, b) => (a.visit.firstIn < b.visit.firstIn ? -1 : 1));
  return { staysOf: (ids: readonly string[]) => staysOf.all(JSON.stringify(ids)), visitsOf };
};

/** Per person by day by activity: first in, last out, minutes, and how far they were measured. */
export const people = (parts: ReportParts, request: ReportRequest): Sheet => {
  const words = wordsOf(request.language);
  const all = columnsOf(words, openNameBook(parts, request));
  const { staysOf, visitsOf } = openRows(parts);
  function* rows() {
    let number = 0;
    for (const page of walkPeople(parts.sql, orderFor(request))) {
      const stays = Map.groupBy(staysOf(page.map(({ id }) => id)), ({ attendeeId }) => attendeeId);
      const visits: VisitRow[] = [];
      for (const person of page) {
        const own = visitsOf(person, number + 1, stays.get(person.id) ?? []);
        if (own.length > 0) number += 1;
        visits.push(...own);
      }
      yield visits;
    }
  }
  return sheetOf({
    title: words.sheet.people,
    columns: shownColumns(all, request.withoutPersonalData),
    rows,
  });
};
