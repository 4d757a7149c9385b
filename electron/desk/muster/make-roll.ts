import { setImmediate as nextTurn } from 'node:timers/promises';
import { houseDayEnd, houseDayStart } from '../../../shared/domain/attendance/house-day.ts';
import { type Whereabouts, whereaboutsOf } from '../../../shared/domain/attendance/whereabouts.ts';
import type { DeskParts } from '../desk-parts.ts';
import { type MemberRow, prepareMusterReads } from './muster-reads.ts';
import { openTracePlaces, type TraceRow } from './trace-places.ts';

/** Somebody on the list of guests, and where they are; null for who is not inside. */
export interface Member extends MemberRow {
  where: Whereabouts | null;
}

/** Everybody as of one moment, with the means to look at one of them again. */
export interface MadeRoll {
  readonly byId: Map<string, Member>;
  /** In the order of their names. */
  sorted: readonly Member[];
  /** From this moment on, in milliseconds since 1970, it has to be made anew: a session ends, or the day. */
  untilMs(): number;
  whereIs(id: string): Whereabouts | null;
}

/** Members in the order of their names. */
export const inOrder = (members: Iterable<Member>): readonly Member[] =>
  [...members].sort((a, b) =>
    a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.id < b.id ? -1 : 1,
  );

/** Rows of one person after the other; those of the last one may go on in the next slice. */
const openPeople = (take: (rows: readonly TraceRow[]) => void) => {
  let waiting: TraceRow[] = [];
  return {
    add(row: TraceRow): void {
      if (waiting[0] !== undefined && waiting[0].attendeeId !== row.attendeeId) {
        take(waiting);
        waiting = [];
      }
      waiting.push(row);
    },
    end(): void {
      if (waiting.length > 0) take(waiting);
    },
  };
};

type Reads = ReturnType<typeof prepareMusterReads>;

const readEverybody = async (reads: Reads, pause: () => Promise<void>): Promise<Map<string, Member>> => {
  const byId = new Map<string, Member>();
  for (const rows of reads.members()) {
    for (const row of rows) byId.set(row.id, { ...row, where: null });
    await pause();
  }
  return byId;
};

/** Prepares the making of a roll: in slices, between which scans go on. `goesOn` throws where nobody wants it any more. */
export const prepareRollMaking = (parts: DeskParts, goesOn: () => void) => {
  const reads = prepareMusterReads(parts.sql);
  const pause = async (): Promise<void> => {
    await nextTurn();
    goesOn();
  };
  const make = async (): Promise<MadeRoll> => {
    const nowMs = parts.ports.now();
    const { timeZone, leavesByEnteringElsewhere } = parts.settings.event();
    const now = new Date(nowMs).toISOString();
    const dayStart = houseDayStart(now, timeZone);
    const dayEndMs = Date.parse(houseDayEnd(now, timeZone));
    const places = openTracePlaces(parts, nowMs);
    const whereOf = (rows: readonly TraceRow[]): Whereabouts | null =>
      whereaboutsOf(places.tracesOf(rows), { dayStart, leavesByEnteringElsewhere });
    const byId = await readEverybody(reads, pause);
    const people = openPeople((rows) => {
      const member = byId.get(rows[0]?.attendeeId ?? '');
      if (member !== undefined) member.where = whereOf(rows);
    });
    for (const rows of reads.traces(dayStart)) {
      for (const row of rows) people.add(row);
      await pause();
    }
    people.end();
    return {
      byId,
      sorted: inOrder(byId.values()),
      untilMs: () => Math.min(places.nextEndMs(), dayEndMs),
      whereIs: (id) => whereOf(reads.ofPerson(id, dayStart)),
    };
  };
  return { make, member: reads.member };
};
