import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BADGE_ORDERS, BadgeSelection } from '../../../shared/contract/badge-selection.ts';
import type { PrintBatch } from '../../../shared/contract/bulk-printing.ts';
import type { PrintJobState } from '../../../shared/contract/printing.ts';
import { nameOf } from '../../../shared/domain/attendees/attendee.ts';
import { prepareAttendeeReads } from '../cards/attendee-rows.ts';
import { choosePeople } from '../cards/choose-people.ts';
import type { PeopleRoll } from '../cards/people-roll.ts';
import { ordered } from '../cards/roll-order.ts';
import { newId, nowIso } from '../desk-parts.ts';
import { notFound } from '../gate/cannot.ts';
import { prepareBadgeHandovers } from './badge-handovers.ts';
import { type BatchRow, prepareBatchRows } from './batch-rows.ts';
import { needsBadge, queueBadge } from './job-requests.ts';
import type { PrintingParts } from './printing-parts.ts';

/** Whose badges are wanted, in which order, where, and who takes them. */
export interface BatchWish {
  readonly selection: BadgeSelection;
  readonly order: (typeof BADGE_ORDERS)[number];
  readonly printerId: string;
  readonly takenBy: string;
  readonly operatorId: string;
}

/** Many badges at once. */
export type PrintBatches = ReturnType<typeof openPrintBatches>;

/** So many badges are put in the queue in one transaction; scans are answered in between. */
const SLICE = 100;

/** Opens the batches of a desk. */
export const openPrintBatches = (parts: PrintingParts, roll: PeopleRoll, wake: () => void) => {
  const batches = prepareBatchRows(parts.sql);
  const handovers = prepareBadgeHandovers(parts);
  const { byId: personById } = prepareAttendeeReads(parts.sql);
  // What is filled now: a batch whose filling broke off stays as far as it came, also where that cannot be written.
  const underWay = new Set<string>();
  parts.log.transaction(() => batches.settleLeftovers());

  const batchOr = (id: string): BatchRow => {
    const batch = batches.byId(id);
    if (batch === undefined) throw notFound();
    return batch;
  };
  const nameOfPerson = (id: string): string => {
    const person = personById.get(id);
    return person === undefined ? '' : nameOf(person);
  };
  const view = (batch: BatchRow): PrintBatch => ({
    id: batch.id,
    askedAt: batch.askedAt,
    printerName: parts.printers.byId(batch.printerId)?.name ?? '',
    takenBy: nameOfPerson(batch.takenBy),
    isFilling: batch.state === 'filling' && underWay.has(batch.id),
    already: batch.already,
    leftOut: batch.leftOut,
    ...countJobs(parts.rows.ofBatch(batch.id)),
  });

  const fill = async (id: string, wish: BatchWish, people: readonly string[]): Promise<void> => {
    for (let done = 0; done < people.length && isFilling(id); done += SLICE) {
      parts.log.transaction(() => addSlice(id, wish, people.slice(done, done + SLICE)));
      wake();
      await nextTurn();
    }
    if (parts.sql.open) parts.log.transaction(() => batches.close(id));
  };
  const isFilling = (id: string): boolean => parts.sql.open && batches.byId(id)?.state === 'filling';
  const addSlice = (batchId: string, wish: BatchWish, people: readonly string[]): void => {
    const { printerId, takenBy, operatorId } = wish;
    const reason = takenBy === '' ? 'beforehand' : 'on-behalf';
    const without = people.filter((attendeeId) => needsBadge(parts, attendeeId));
    for (const attendeeId of without)
      queueBadge(parts, { attendeeId, printerId, reason, operatorId, batchId });
    if (takenBy !== '') for (const attendeeId of people) handovers.give(attendeeId, takenBy, operatorId);
    batches.addAlready(batchId, people.length - without.length);
  };

  return {
    /** Puts the badges of a selection in the queue. Resolves when all are in it, not when they are printed. */
    async start(wish: BatchWish): Promise<PrintBatch> {
      if (wish.takenBy !== '' && personById.get(wish.takenBy) === undefined) throw notFound();
      const { chosen, leftOut } = await choosePeople(roll, parts.settings, wish.selection);
      const id = newId(parts.ports);
      const { printerId, takenBy, operatorId } = wish;
      const selection = JSON.stringify(wish.selection);
      const askedAt = nowIso(parts.ports);
      parts.log.transaction(() =>
        batches.add({ id, askedAt, operatorId, printerId, takenBy, leftOut, selection }),
      );
      const inOrder = ordered(chosen, wish.order, false).map((entry) => entry.id);
      underWay.add(id);
      try {
        await fill(id, wish, inOrder);
      } finally {
        underWay.delete(id);
      }
      return view(batchOr(id));
    },
    list: (limit: number): PrintBatch[] => batches.latest(limit).map(view),
    /** Takes off what has not gone out. */
    cancel(id: string): PrintBatch {
      batchOr(id);
      parts.log.transaction(() => {
        batches.cancel(id);
        const at = nowIso(parts.ports);
        for (const jobId of parts.rows.waitingOfBatch(id)) {
          const from = ['queued', 'rendering', 'failed'] as const;
          if (parts.rows.move(jobId, { from, to: 'void', cause: 'cancelled', at })) parts.news.tell(jobId);
        }
      });
      return view(batchOr(id));
    },
  };
};

type JobCounts = Pick<PrintBatch, 'jobs' | 'waiting' | 'printed' | 'failed' | 'unknown' | 'cancelled'>;

const countJobs = (
  states: readonly { readonly state: PrintJobState; readonly jobs: number }[],
): JobCounts => {
  const of = (...wanted: readonly PrintJobState[]): number =>
    states.filter(({ state }) => wanted.includes(state)).reduce((sum, { jobs }) => sum + jobs, 0);
  return {
    jobs: states.reduce((sum, { jobs }) => sum + jobs, 0),
    waiting: of('queued', 'rendering', 'sending'),
    printed: of('sent', 'done'),
    failed: of('failed'),
    unknown: of('unknown'),
    cancelled: of('void'),
  };
};
