import { endsByBeingElsewhere, endsOtherStays } from '../programme/checkpoint-id.ts';

/** An admitted scan that is not void. */
export interface Passage {
  readonly scanId: string;
  readonly checkpointId: string;
  readonly direction: 'entry' | 'exit';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly stamp: string;
}

/** Once in and, if known, out again. Times are ISO 8601 instants; empty is not known. */
export interface Stay {
  readonly in: string;
  /** Scanned at the way out. */
  readonly out: string;
  /** When the person was first let in somewhere else, while nobody had scanned them out here. */
  readonly elsewhere: string;
}

/** What the scans of one attendee at one checkpoint add up to. */
export interface Attendance {
  readonly checkpointId: string;
  readonly firstAt: string;
  readonly firstScan: string;
  readonly lastAt: string;
  readonly entries: number;
  readonly stays: readonly Stay[];
}

type Draft = { -readonly [Key in keyof Attendance]: Attendance[Key] } & { stays: Stay[] };

const inOrder = (passages: readonly Passage[]): readonly Passage[] =>
  passages.toSorted((a, b) => compare(a.at, b.at) || compare(a.stamp, b.stamp));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const openStay = (draft: Draft): Stay | undefined => {
  const last = draft.stays.at(-1);
  return last !== undefined && last.out === '' && last.elsewhere === '' ? last : undefined;
};

/** Somebody who was counted as gone elsewhere may still be scanned out here: then the scan is the truth. */
const stayToEnd = (draft: Draft): Stay | undefined => {
  const last = draft.stays.at(-1);
  return last !== undefined && last.out === '' ? last : undefined;
};

const replaceLast = (draft: Draft, stay: Stay): void => {
  draft.stays[draft.stays.length - 1] = stay;
};

const enter = (attendances: Map<string, Draft>, { checkpointId, at, scanId }: Passage): void => {
  const draft = attendances.get(checkpointId);
  if (draft === undefined) {
    attendances.set(checkpointId, {
      checkpointId,
      firstAt: at,
      firstScan: scanId,
      lastAt: at,
      entries: 1,
      stays: [{ in: at, out: '', elsewhere: '' }],
    });
    return;
  }
  draft.entries += 1;
  draft.lastAt = at;
  // Scanned in again without having been scanned out: still the same stay.
  if (openStay(draft) === undefined) draft.stays.push({ in: at, out: '', elsewhere: '' });
};

const leaveTheOthers = (attendances: Map<string, Draft>, { checkpointId, at }: Passage): void => {
  if (!endsOtherStays(checkpointId)) return;
  for (const draft of attendances.values()) {
    const stay = openStay(draft);
    if (stay === undefined || draft.checkpointId === checkpointId) continue;
    if (endsByBeingElsewhere(draft.checkpointId)) replaceLast(draft, { ...stay, elsewhere: at });
  }
};

const leave = (attendances: Map<string, Draft>, { checkpointId, at }: Passage): void => {
  const draft = attendances.get(checkpointId);
  const stay = draft === undefined ? undefined : stayToEnd(draft);
  if (draft !== undefined && stay !== undefined) replaceLast(draft, { ...stay, out: at });
};

const pass = (attendances: Map<string, Draft>, passage: Passage): void => {
  if (passage.direction === 'exit') return leave(attendances, passage);
  leaveTheOthers(attendances, passage);
  enter(attendances, passage);
};

/**
 * Adds up the admitted, not void scans of one attendee, in whatever order they are given: by checkpoint,
 * when they came in, went out, or were next seen elsewhere [R6].
 */
export const attendanceOf = (passages: readonly Passage[]): readonly Attendance[] => {
  const attendances = new Map<string, Draft>();
  for (const passage of inOrder(passages)) pass(attendances, passage);
  return [...attendances.values()];
};

/**
 * What attendances become by one passage that is later than everything that they were added up from. Of these
 * only the one of the same checkpoint and those with an open stay are needed.
 */
export const attendanceAfter = (before: readonly Attendance[], passage: Passage): readonly Attendance[] => {
  const attendances = new Map<string, Draft>(
    before.map((one) => [one.checkpointId, { ...one, stays: [...one.stays] }]),
  );
  pass(attendances, passage);
  return [...attendances.values()];
};
