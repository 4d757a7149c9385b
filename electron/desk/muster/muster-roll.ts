import type { Notice } from '../../../shared/contract/notices.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { inOrder, type MadeRoll, type Member, prepareRollMaking } from './make-roll.ts';
import type { MemberRow } from './muster-reads.ts';

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

/** What moves many people at once, or says where all of them are anew. */
const CHANGES_ALL: ReadonlySet<Notice['kind']> = new Set(['attendees', 'programme', 'event', 'trip']);

/** Whom news are about; `all` for everybody, none where they change nothing. */
const concerns = (notice: Notice): readonly string[] | 'all' => {
  if (notice.kind === 'scan') return notice.row.attendeeId === '' ? [] : [notice.row.attendeeId];
  if (notice.kind === 'attendees' && notice.ids.length > 0) return notice.ids;
  return CHANGES_ALL.has(notice.kind) ? 'all' : [];
};

const renew = (roll: MadeRoll, id: string, row: MemberRow | undefined): void => {
  const known = roll.byId.get(id);
  if (row !== undefined && known?.sortName === row.sortName) {
    Object.assign(known, row, { where: roll.whereIs(id) });
    return;
  }
  if (row === undefined) roll.byId.delete(id);
  else roll.byId.set(id, { ...row, where: roll.whereIs(id) });
  roll.sorted = inOrder(roll.byId.values());
};

/** Opens the roll. Nothing is read before somebody asks. */
export const openMusterRoll = (parts: DeskParts): MusterRoll => {
  let isClosing = false;
  const making = prepareRollMaking(parts, () => {
    if (isClosing) throw cannot('desk-closing');
  });
  let made: MadeRoll | null = null;
  let underWay: Promise<MadeRoll> | null = null;
  let isOutdated = false;
  let version = 0;
  const changed = new Set<string>();

  const stopHearing = parts.notices.listen((notice) => {
    // Nobody asked yet: there is nothing to keep in step.
    if (made === null && underWay === null) return;
    const whom = concerns(notice);
    if (whom === 'all') isOutdated = true;
    else for (const id of whom) changed.add(id);
  });
  const makeOnce = (): Promise<MadeRoll> => {
    if (underWay !== null) return underWay;
    // What comes from now on is news for the roll that is being made.
    changed.clear();
    isOutdated = false;
    underWay = making
      .make()
      .catch((error: unknown) => {
        // What came meanwhile is in no roll: the next who asks has it made anew.
        isOutdated = true;
        throw error;
      })
      .finally(() => {
        underWay = null;
      });
    return underWay;
  };
  const forget = (): void => {
    made = null;
    changed.clear();
  };
  return {
    async read() {
      if (made === null || isOutdated || parts.ports.now() >= made.untilMs()) {
        made = await makeOnce();
        version += 1;
      }
      const current = made;
      if (changed.size > 0) version += 1;
      for (const id of changed) renew(current, id, making.member(id));
      changed.clear();
      return { version, members: current.sorted, member: (id) => current.byId.get(id) };
    },
    forget,
    async close() {
      stopHearing();
      isClosing = true;
      await underWay?.catch(() => undefined);
      forget();
    },
  };
};
