import type { ReportRequest } from '../../../shared/contract/reports.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { doorOf } from '../../../shared/domain/programme/checkpoint-id.ts';
import { MAIN_ENTRANCE } from '../cards/cards.ts';
import type { Sql } from '../database/open-database.ts';
import { walkSlices } from '../database/walk-slices.ts';
import { nowIso } from '../desk-parts.ts';
import { activityColumns } from './activity-columns.ts';
import { columnKinds } from './column-kinds.ts';
import { type LocalMoment, openLocalClock } from './local-clock.ts';
import { type NameBook, openNameBook } from './name-book.ts';
import { reachColumns, whoColumns } from './person-columns.ts';
import { type ListedPerson, orderFor, preparePeopleOf, walkPeople } from './person-rows.ts';
import type { Place } from './places.ts';
import type { ReportParts } from './report-parts.ts';
import type { ReportWords } from './report-words.ts';
import { type ReportColumn, type Sheet, shownColumns } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { wordFor, wordsOf } from './words.ts';

/** Somebody with a place in an activity that they never came to. */
interface AbsentRow {
  readonly place: Place;
  readonly person: ListedPerson;
  readonly from: LocalMoment | null;
  readonly hasArrived: boolean;
  readonly note: string;
}

interface MissedPlace {
  readonly attendeeId: string;
  readonly note: string;
  readonly hasArrived: number;
}

const AT_ONCE = 250;

/** Places of an activity at whose door, or on whose legs, their holder was never let in. */
const prepareMissed = (sql: Sql) => {
  const page = sql.prepare<[{ activityId: string; after: string; first: string; last: string }], MissedPlace>(
    `SELECT b.attendee_id AS attendeeId, b.note, EXISTS (SELECT 1 FROM attendance e
         WHERE e.attendee_id = b.attendee_id AND e.checkpoint_id = '${MAIN_ENTRANCE}') AS hasArrived
     FROM standing_booking b WHERE b.activity_id = @activityId AND b.attendee_id > @after AND b.state = 'booked'
       AND NOT EXISTS (SELECT 1 FROM attendance h WHERE h.attendee_id = b.attendee_id
         AND h.checkpoint_id >= @first AND h.checkpoint_id <= @last)
     ORDER BY b.attendee_id LIMIT ${AT_ONCE}`,
  );
  return ({ id, legs }: Activity): Generator<readonly MissedPlace[]> => {
    // "0" follows "/" in the order of texts: all checkpoints of the trip.
    const [first, last] = legs.length > 0 ? [`leg/${id}/`, `leg/${id}0`] : [doorOf(id), doorOf(id)];
    return walkSlices(AT_ONCE, { attendeeId: '' }, (end) =>
      page.all({ activityId: id, after: end.attendeeId, first, last }),
    );
  };
};

const absentColumns = (words: ReportWords, names: NameBook): readonly ReportColumn<AbsentRow>[] => {
  const { sessions, noShows: heads } = words;
  const kinds = columnKinds<AbsentRow>();
  return [
    ...activityColumns<AbsentRow>(words, names),
    kinds.date(sessions.date, 12, ({ from }) => from?.day ?? null),
    kinds.time(sessions.from, 10, ({ from }) => from?.second ?? null),
    ...whoColumns<AbsentRow>(words, names),
    ...reachColumns<AbsentRow>(words),
    kinds.word(heads.hasArrived, 16, ({ hasArrived }) => (hasArrived ? words.yes : words.no)),
    kinds.personal(heads.note, 30, ({ note }) => note),
  ];
};

/** What is over and was not called off: before, nobody has failed to come. */
const isOver =
  (now: string) =>
  ({ isCancelled, until }: Activity): boolean =>
    !isCancelled && Date.parse(until) <= Date.parse(now);

const openAbsent = (parts: ReportParts, request: ReportRequest) => {
  const missedOf = prepareMissed(parts.sql);
  const peopleOf = preparePeopleOf(parts.sql, orderFor(request));
  const localTime = openLocalClock(parts.settings.event().timeZone);
  return function* (): Generator<readonly AbsentRow[]> {
    for (const activity of parts.programme.activities().filter(isOver(nowIso(parts.ports)))) {
      const place = { id: activity.id, activity };
      const from = localTime(activity.from);
      for (const missed of missedOf(activity)) {
        const byId = new Map(missed.map((one) => [one.attendeeId, one]));
        yield [...peopleOf([...byId.keys()])].map(([id, person]) => {
          const { note = '', hasArrived = 0 } = byId.get(id) ?? {};
          return { place, person, from, hasArrived: hasArrived === 1, note };
        });
      }
    }
  };
};

const NEVER_ARRIVED = `a.status <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM attendance h
  WHERE h.attendee_id = a.id AND h.checkpoint_id = '${MAIN_ENTRANCE}')`;

interface NeverRow {
  readonly person: ListedPerson;
}

/** Who had a place and never came, and who of the list never arrived at all. Waiting lists are no places. */
export const noShows = (parts: ReportParts, request: ReportRequest): readonly [Sheet, ...Sheet[]] => {
  const words = wordsOf(request.language);
  const names = openNameBook(parts, request);
  const without = request.withoutPersonalData;
  const never: readonly ReportColumn<NeverRow>[] = [
    ...whoColumns<NeverRow>(words, names),
    ...reachColumns<NeverRow>(words),
    columnKinds<NeverRow>().word(words.attendance.status, 16, ({ person }) =>
      wordFor(words.status, person.status),
    ),
  ];
  return [
    sheetOf({
      title: words.sheet['no-shows'],
      columns: shownColumns(absentColumns(words, names), without),
      rows: openAbsent(parts, request),
    }),
    sheetOf<NeverRow>({
      title: words.noShows.neverArrived,
      columns: shownColumns(never, without),
      *rows() {
        for (const page of walkPeople(parts.sql, orderFor(request), NEVER_ARRIVED))
          yield page.map((person) => ({ person }));
      },
    }),
  ];
};
