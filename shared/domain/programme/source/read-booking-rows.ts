import type { WallClock } from '../../calendar/wall-clock.ts';
import { namesZone, readMoment } from '../../sources/dates.ts';
import type { Booking } from '../activity.ts';
import { type BookingTarget, openRow } from './programme-columns.ts';
import { openSourceWords, type SourceWords } from './source-words.ts';

/** A place in an activity as a file has it; people and activities are still words. */
export interface RawBooking {
  readonly line: number;
  readonly personKey: string;
  readonly email: string;
  readonly code: string;
  readonly name: string;
  readonly activity: string;
  readonly activityTitle: string;
  /** Null for a word that is none of ours. */
  readonly state: Booking['state'] | null;
  readonly stateText: string;
  readonly bus: string;
  /** ISO 8601 instant, or empty. */
  readonly since: string;
  readonly note: string;
}

interface BookingRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly columns: readonly BookingTarget[];
  readonly dayFirst: boolean;
  readonly clock: WallClock;
}

/** Reads rows of bookings one by one; a row with nothing in its used columns is left out. */
export function* readBookingRows({ rows, lines, columns, ...reading }: BookingRows): Generator<RawBooking> {
  const words = openSourceWords();
  const cellsOf = openRow(columns);
  const used = [...new Set(columns.filter((target) => target !== 'ignore'))];
  for (const [index, row] of rows.entries()) {
    const cell = cellsOf(row);
    if (used.every((target) => cell(target) === '')) continue;
    yield toRaw(cell, lines[index] ?? index + 1, words, reading);
  }
}

const toRaw = (
  cell: (target: BookingTarget) => string,
  line: number,
  words: SourceWords,
  { dayFirst, clock }: Pick<BookingRows, 'dayFirst' | 'clock'>,
): RawBooking => {
  const stateText = cell('state');
  return {
    line,
    personKey: cell('personKey'),
    email: cell('email'),
    code: cell('code'),
    name: cell('name') || [cell('given'), cell('family')].filter(Boolean).join(' '),
    activity: cell('activity'),
    activityTitle: cell('activityTitle'),
    // A list that says nothing of states is a list of places.
    state: stateText === '' ? 'booked' : (words.stateOf(stateText) ?? null),
    stateText,
    bus: cell('bus'),
    since: instantOf(cell('since'), dayFirst, clock),
    note: cell('note'),
  };
};

const instantOf = (text: string, dayFirst: boolean, clock: WallClock): string => {
  const moment = readMoment(text, { dayFirst, placeMs: (shownMs) => shownMs });
  if (moment === undefined) return '';
  if (namesZone(text)) return moment;
  return clock.place(moment.slice(0, 10), moment.slice(11, 19))?.at ?? '';
};
