import type { ReportRequest } from '../../../shared/contract/reports.ts';
import { prepareBusMoves } from './bus-moves.ts';
import { openNameBook } from './name-book.ts';
import type { ReportParts } from './report-parts.ts';
import { type ReportColumn, type Sheet, shownColumns } from './sheet.ts';
import { sheetOf } from './sheet-of.ts';
import { type MoveRow, manifestColumns, moveColumns, rollColumns } from './trip-columns.ts';
import { openTripRows, type PassengerRow, type Trip } from './trip-rows.ts';
import { wordsOf } from './words.ts';

/** Left without: whom a roll call was closed without, and who was excused before. */
const isLeft = ({ standing }: PassengerRow): boolean => standing === 'excused' || standing === 'missing';

const rodeElsewhere = ({ passenger, ...row }: PassengerRow): readonly MoveRow[] =>
  row.standing === 'other-bus' && passenger.expectedOn !== null && passenger.boarding !== null
    ? [{ ...row, from: passenger.expectedOn, to: passenger.boarding.busId, how: 'rode', operatorId: '' }]
    : [];

const openMoves = (parts: ReportParts, rows: ReturnType<typeof openTripRows>) => {
  const movesOf = prepareBusMoves(parts.sql);
  const moved = (trip: Trip): readonly MoveRow[] => {
    const seats = trip.facts.seats.map(({ attendeeId }) => attendeeId);
    const moves = movesOf(trip.activity.id, seats);
    const people = rows.peopleOf(moves.map(({ attendeeId }) => attendeeId));
    return moves.flatMap(({ attendeeId, at, ...move }) => {
      const person = people.get(attendeeId);
      return person === undefined
        ? []
        : [{ ...trip, ...move, person, leg: undefined, at: rows.localTime(at), how: 'moved' as const }];
    });
  };
  return (trip: Trip): readonly MoveRow[] => [
    ...moved(trip),
    ...rows.passengersOf(trip).flatMap(rodeElsewhere),
  ];
};

/** Field trips: their roll calls with head counts, their manifests leg by leg, who was left without and why, and moves. */
export const trips = (parts: ReportParts, request: ReportRequest): readonly [Sheet, ...Sheet[]] => {
  const words = wordsOf(request.language);
  const names = openNameBook(parts, request);
  const rows = openTripRows(parts, request);
  const movesOf = openMoves(parts, rows);
  // A trip is one stretch of work: its people are some hundreds.
  const sheet = <Row>(
    title: string,
    columns: readonly ReportColumn<Row>[],
    rowsOf: (trip: Trip) => readonly Row[],
  ): Sheet =>
    sheetOf<Row>({
      title,
      columns: shownColumns(columns, request.withoutPersonalData),
      *rows() {
        for (const trip of rows.trips()) yield rowsOf(trip);
      },
    });
  const manifest = manifestColumns(words, names);
  const { tripSheets: titles } = words;
  return [
    sheet(words.sheet.trips, rollColumns(words, names, rows.localTime), rows.rollsOf),
    sheet(titles.manifest, manifest, rows.passengersOf),
    sheet(titles.left, manifest, (trip) => rows.passengersOf(trip).filter(isLeft)),
    sheet(titles.moves, moveColumns(words, names), movesOf),
  ];
};
