import { compareHeads, type HeadComparison } from '../../../shared/domain/trips/head-count.ts';
import { columnKinds } from './column-kinds.ts';
import type { LocalMoment } from './local-clock.ts';
import type { NameBook } from './name-book.ts';
import { reachColumns, whoColumns } from './person-columns.ts';
import type { ListedPerson } from './person-rows.ts';
import type { ReportWords } from './report-words.ts';
import type { ReportColumn } from './sheet.ts';
import type { PassengerRow, RollRow, Trip } from './trip-rows.ts';
import { wordFor } from './words.ts';

/** Somebody was moved to another bus, or rode on one that was not theirs. */
export interface MoveRow extends Trip {
  readonly person: ListedPerson;
  readonly leg: PassengerRow['leg'];
  readonly from: string;
  readonly to: string;
  readonly at: LocalMoment | null;
  readonly how: 'moved' | 'rode';
  readonly operatorId: string;
}

type LocalTime = (instant: string) => LocalMoment | null;

const two = (value: number): string => String(value).padStart(2, '0');
const clockText = (moment: LocalMoment | null): string =>
  moment === null
    ? ''
    : `${two(Math.floor(moment.second / 3600))}:${two(Math.floor(moment.second / 60) % 60)}`;

/** The name of a bus; one that was taken out of the trip with people on it keeps its id. */
const busName = ({ activity }: Trip, id: string | null | undefined): string =>
  activity.buses.find((bus) => bus.id === id)?.name ?? id ?? '';

const tripColumn = <Row extends Trip>({ trips: heads }: ReportWords, names: NameBook) =>
  columnKinds<Row>().word(heads.trip, 30, ({ activity }) => names.place(activity.id));

const legColumn = <Row extends Pick<PassengerRow, 'leg'>>({ trips: heads, language }: ReportWords) =>
  columnKinds<Row>().word(heads.leg, 20, ({ leg }) => leg?.name[language] ?? '');

const saysOf = (words: ReportWords, comparison: HeadComparison): string => {
  const text = words.heads[comparison.kind];
  return 'by' in comparison ? text.replace('{by}', String(comparison.by)) : text;
};

/** Every count of a bus on a leg with its time, the first one first. */
const countsOf = ({ facts, roll }: RollRow, localTime: LocalTime): string =>
  facts.headCounts
    .filter(({ legId, busId }) => legId === roll.legId && busId === roll.busId)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ count, at }) => `${count} (${clockText(localTime(at))})`)
    .join('; ');

/** Roll calls: what was expected, who came, and what the heads said. */
export const rollColumns = (
  words: ReportWords,
  names: NameBook,
  localTime: LocalTime,
): readonly ReportColumn<RollRow>[] => {
  const { trips: heads } = words;
  const kinds = columnKinds<RollRow>();
  return [
    tripColumn<RollRow>(words, names),
    legColumn<RollRow>(words),
    kinds.word(heads.bus, 14, (row) => busName(row, row.roll.busId)),
    kinds.date(heads.dueDate, 12, ({ due }) => due?.day ?? null),
    kinds.time(heads.dueTime, 10, ({ due }) => due?.second ?? null),
    kinds.number(heads.seats, 9, ({ bus }) => (bus === undefined || bus.seats === 0 ? null : bus.seats)),
    kinds.number(heads.expected, 10, ({ roll }) => roll.expected),
    kinds.number(heads.aboard, 10, ({ roll }) => roll.aboard.length),
    kinds.number(heads.excused, 12, ({ roll }) => roll.excused.length),
    kinds.number(heads.missing, 10, ({ roll }) => roll.missing.length),
    kinds.number(heads.headCount, 10, ({ roll }) => roll.headCount?.count ?? null),
    kinds.word(heads.compared, 36, ({ roll }) =>
      saysOf(words, compareHeads(roll.headCount?.count ?? null, roll)),
    ),
    kinds.word(heads.counts, 30, (row) => countsOf(row, localTime)),
    kinds.date(heads.closedDate, 12, ({ closed }) => closed?.day ?? null),
    kinds.time(heads.closedTime, 10, ({ closed }) => closed?.second ?? null),
  ];
};

/** People on legs, as a manifest has them. */
export const manifestColumns = (
  words: ReportWords,
  names: NameBook,
): readonly ReportColumn<PassengerRow>[] => {
  const { trips: heads } = words;
  const kinds = columnKinds<PassengerRow>();
  const reason = ({ passenger }: PassengerRow): string =>
    passenger.excuse === null ? '' : wordFor(words.excuse, passenger.excuse.reason);
  return [
    tripColumn<PassengerRow>(words, names),
    legColumn<PassengerRow>(words),
    kinds.word(heads.expectedOn, 14, (row) => busName(row, row.passenger.expectedOn)),
    kinds.word(heads.aboardOn, 14, (row) => busName(row, row.passenger.boarding?.busId)),
    ...whoColumns<PassengerRow>(words, names),
    ...reachColumns<PassengerRow>(words),
    kinds.word(heads.standing, 24, ({ standing }) => words.standing[standing]),
    kinds.date(heads.date, 12, ({ at }) => at?.day ?? null),
    kinds.time(heads.time, 10, ({ at }) => at?.second ?? null),
    kinds.word(heads.reason, 20, reason),
    kinds.personal(heads.note, 30, ({ passenger }) => passenger.excuse?.note ?? ''),
  ];
};

/** Moves from bus to bus. */
export const moveColumns = (words: ReportWords, names: NameBook): readonly ReportColumn<MoveRow>[] => {
  const { trips: heads } = words;
  const kinds = columnKinds<MoveRow>();
  return [
    tripColumn<MoveRow>(words, names),
    legColumn<MoveRow>(words),
    ...whoColumns<MoveRow>(words, names),
    kinds.word(heads.fromBus, 14, (row) => busName(row, row.from)),
    kinds.word(heads.toBus, 14, (row) => busName(row, row.to)),
    kinds.word(heads.how, 34, ({ how }) => words.move[how]),
    kinds.date(heads.date, 12, ({ at }) => at?.day ?? null),
    kinds.time(heads.time, 10, ({ at }) => at?.second ?? null),
    kinds.personalWord(words.scanLog.operator, 20, ({ operatorId }) =>
      operatorId === '' ? '' : names.operator(operatorId),
    ),
  ];
};
