import { assertNever } from '../closed.ts';
import { aboutOf, excuseOf, type Mark } from './mark.ts';
import type { ExcuseReason, TripFacts } from './trip-facts.ts';

/** A trip with the time of the newest mark about each thing. */
export interface MarkedTrip {
  readonly facts: TripFacts;
  readonly newest: ReadonlyMap<string, string>;
}

/** Has a later mark about the same been made already? */
export const isOvertaken = (newestAt: string | undefined, at: string): boolean =>
  newestAt !== undefined && newestAt > at;

/** Later than every stamp of a log, in the order of the marks. */
const stampOf = ({ at, id }: Mark): string => `~${at} ${id}`;

/** Whether nothing later is known about this. */
const isNewest = (newest: MarkedTrip['newest'], about: string, at: string): boolean =>
  !isOvertaken(newest.get(about), at);

type Draft = { -readonly [Key in keyof TripFacts]: TripFacts[Key] };

const board = (facts: Draft, mark: Mark, attendeeId: string): void => {
  const { id: scanId, legId, busId, at } = mark;
  const one = { scanId, legId, busId, attendeeId, at, direction: 'entry' as const, stamp: stampOf(mark) };
  facts.boardings = [...facts.boardings, one];
};

const takeOff = (facts: Draft, { legId, at }: Mark, attendeeId: string): void => {
  facts.boardings = facts.boardings.filter(
    (one) => one.legId !== legId || one.attendeeId !== attendeeId || one.at > at,
  );
};

interface Given {
  readonly attendeeId: string;
  readonly reason: ExcuseReason;
  readonly note: string;
}

const excuse = (facts: Draft, { legId, at }: Mark, { attendeeId, reason, note }: Given): void => {
  facts.excuses = [...facts.excuses, { legId, attendeeId, reason, note, at }];
};

const unexcuse = (facts: Draft, { legId, at }: Mark, attendeeId: string): void => {
  facts.excuses = facts.excuses.filter(
    (one) => one.legId !== legId || one.attendeeId !== attendeeId || one.at > at,
  );
};

const setState = (facts: Draft, mark: Mark, state: 'open' | 'closed'): void => {
  const { legId, busId, at } = mark;
  const others = facts.states.filter((one) => one.legId !== legId || one.busId !== busId);
  facts.states = [...others, { legId, busId, state, at, stamp: stampOf(mark) }];
};

const place = (facts: Draft, mark: Mark, attendeeId: string, bus: string): void => {
  const before = facts.seats.find((seat) => seat.attendeeId === attendeeId);
  const others = facts.seats.filter((seat) => seat !== before);
  const seat = { attendeeId, state: 'booked' as const, bus, since: before?.since ?? mark.at };
  facts.seats = [...others, { ...seat, stamp: stampOf(mark) }];
};

const apply = (facts: Draft, mark: Mark, newest: MarkedTrip['newest']): void => {
  const { act, legId, busId, at } = mark;
  switch (act.kind) {
    case 'aboard':
    case 'override':
      return board(facts, mark, act.attendeeId);
    case 'scan':
      return act.attendeeId === '' ? undefined : board(facts, mark, act.attendeeId);
    case 'off':
      return takeOff(facts, mark, act.attendeeId);
    case 'excuse':
      return excuse(facts, mark, act);
    case 'unexcuse':
      return unexcuse(facts, mark, act.attendeeId);
    case 'count':
      facts.headCounts = [...facts.headCounts, { legId, busId, count: act.count, at }];
      return;
    case 'close':
      for (const reason of act.reasons)
        if (isNewest(newest, excuseOf(legId, reason.attendeeId), at)) excuse(facts, mark, reason);
      return setState(facts, mark, 'closed');
    case 'reopen':
      return setState(facts, mark, 'open');
    case 'place':
      return place(facts, mark, act.attendeeId, act.toBus);
    default:
      return assertNever(act);
  }
};

/**
 * What a mark makes of a trip, as the desk will have it. A mark that a later one about the same has overtaken
 * changes nothing, so that the marks of several leaders give one roll call in whatever order they arrive.
 */
export const applyMark = ({ facts, newest }: MarkedTrip, mark: Mark): MarkedTrip => {
  const about = aboutOf(mark);
  if (about[0] !== undefined && !isNewest(newest, about[0], mark.at)) return { facts, newest };
  const next: Draft = { ...facts };
  apply(next, mark, newest);
  const settled = about.filter((one) => isNewest(newest, one, mark.at));
  return { facts: next, newest: new Map([...newest, ...settled.map((one) => [one, mark.at] as const)]) };
};

/** The trip as it will be when the desk has these marks too: what a screen shows before they have arrived. */
export const withMarks = (facts: TripFacts, marks: readonly Mark[]): TripFacts =>
  marks.reduce<MarkedTrip>(applyMark, { facts, newest: new Map() }).facts;
