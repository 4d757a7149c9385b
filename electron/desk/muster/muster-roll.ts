import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Notice } from '../../../shared/contract/notices.ts';
import { houseDayStart } from '../../../shared/domain/attendance/house-day.ts';
import { type Whereabouts, whereaboutsOf } from '../../../shared/domain/attendance/whereabouts.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { type MemberRow, prepareMusterReads } from './muster-reads.ts';
import { openTracePlaces, type TracePlaces, type TraceRow } from './trace-places.ts';

/** Somebody on the list of guests, and where they are; null for who is not inside. */
export interface Member extends MemberRow {
  readonly where: Whereabouts | null;
}

/** Everybody in the order of their names, as of one version; an equal version is an equal roll. */
export interface Roll {
  readonly version: number;
  readonly members: readonly Member[];
  member(id: string): Member | undefined;
}

/** The list of a muster, made when it is first asked for and kept in step with the scans. */
export interface MusterRoll {
  read(): Promise<Roll>;
  /** Gives the memory back. */
  forget(): void;
  /** Ends what is being made, and waits for it. */
  close(): Promise<void>;
}

type Kept = { -readonly [Key in keyof Member]: Member[Key] };

interface Made {
  readonly byId: Map<string, Kept>;
  sorted: readonly Kept[];
  readonly places: TracePlaces;
  readonly dayStart: string;
  /** From this moment on, in milliseconds since 1970, it has to be made anew. */
  readonly untilMs: number;
}

const DAY_MS = 86_400_000;

const inOrder = (members: Iterable<Kept>): readonly Kept[] =>
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

/** Opens the roll. Nothing is read before somebody asks. */
export const openMusterRoll = (parts: DeskParts): MusterRoll => {
  const { sql, settings, ports, notices } = parts;
  const reads = prepareMusterReads(sql);
  let made: Made | null = null;
  let making: Promise<Made> | null = null;
  let isOutdated = false;
  const changed = new Set<string>();
  let version = 0;
  let isClosing = false;

  const whereOf = (rows: readonly TraceRow[], { places, dayStart }: Pick<Made, 'places' | 'dayStart'>) =>
    whereaboutsOf(places.tracesOf(rows), {
      dayStart,
      leavesByEnteringElsewhere: settings.event().leavesByEnteringElsewhere,
    });
  const pause = async (): Promise<void> => {
    await nextTurn();
    if (isClosing) throw cannot('desk-closing');
  };
  const make = async (): Promise<Made> => {
    const nowMs = ports.now();
    const dayStart = houseDayStart(new Date(nowMs).toISOString(), settings.event().timeZone);
    const places = openTracePlaces(parts, nowMs);
    const byId = new Map<string, Kept>();
    for (const rows of reads.members()) {
      for (const row of rows) byId.set(row.id, { ...row, where: null });
      await pause();
    }
    const people = openPeople((rows) => {
      const member = byId.get(rows[0]?.attendeeId ?? '');
      if (member !== undefined) member.where = whereOf(rows, { places, dayStart });
    });
    for (const rows of reads.traces(dayStart)) {
      for (const row of rows) people.add(row);
      await pause();
    }
    people.end();
    const untilMs = Math.min(places.nextEndMs, Date.parse(dayStart) + DAY_MS);
    return { byId, sorted: inOrder(byId.values()), places, dayStart, untilMs };
  };
  const makeOnce = (): Promise<Made> => {
    if (making !== null) return making;
    // What comes from now on is news for the roll that is being made.
    changed.clear();
    isOutdated = false;
    making = make().finally(() => {
      making = null;
    });
    return making;
  };
  const renew = (current: Made, id: string): void => {
    const known = current.byId.get(id);
    const row = reads.member(id);
    if (row === undefined) current.byId.delete(id);
    const where = whereOf(reads.ofPerson(id, current.dayStart), current);
    if (row !== undefined && known?.sortName === row.sortName) Object.assign(known, row, { where });
    else {
      if (row !== undefined) current.byId.set(id, { ...row, where });
      current.sorted = inOrder(current.byId.values());
    }
  };
  const bringInStep = (current: Made): void => {
    if (changed.size === 0) return;
    for (const id of changed) renew(current, id);
    changed.clear();
    version += 1;
  };
  const hear = (notice: Notice): void => {
    if (notice.kind === 'scan' && notice.row.attendeeId !== '') changed.add(notice.row.attendeeId);
    else if (notice.kind === 'attendees' && notice.ids.length > 0)
      for (const id of notice.ids) changed.add(id);
    else if (CHANGES_ALL.has(notice.kind)) isOutdated = true;
  };
  const stopHearing = notices.listen((notice) => {
    // Nobody asked yet: there is nothing to keep in step.
    if (made !== null || making !== null) hear(notice);
  });
  const forget = (): void => {
    made = null;
    changed.clear();
  };
  return {
    async read() {
      if (made === null || isOutdated || ports.now() >= made.untilMs) {
        made = await makeOnce();
        version += 1;
      }
      const current = made;
      bringInStep(current);
      return { version, members: current.sorted, member: (id) => current.byId.get(id) };
    },
    forget,
    async close() {
      stopHearing();
      isClosing = true;
      await making?.catch(() => undefined);
      forget();
    },
  };
};

/** What moves many people at once, or says where all of them are anew. */
const CHANGES_ALL: ReadonlySet<Notice['kind']> = new Set(['attendees', 'programme', 'event', 'trip']);
