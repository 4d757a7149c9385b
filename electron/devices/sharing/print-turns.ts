import type { PrintDocument, SendResult } from '../../desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import { openLanes } from '../raw/lanes.ts';
import { refused } from '../refusals.ts';
import type { SharedJob } from './shared-jobs.ts';

/** Longer than this no badge waits for those before it: the desk that asks has a queue of its own for that. */
const TURN_MS = 10_000;

export interface Turn {
  readonly job: SharedJob;
  readonly printer: SharedPrinter;
  readonly document: PrintDocument;
  /** Whoever asked has hung up. */
  readonly hasLeft: () => boolean;
}

/** Hands badges to the devices, one at a time a printer. Resolves with how it ended. */
export const openPrintTurns = (now: () => number, turnMs = TURN_MS) => {
  const lanes = openLanes();
  return async (turn: Turn): Promise<SendResult> => {
    const { job, printer } = turn;
    const late = Promise.withResolvers<SendResult>();
    // Answered before the other desk loses patience; when its turn comes nothing is printed any more.
    const timer = setTimeout(() => {
      if (job.stand.kind !== 'waiting') return;
      job.stand = { kind: 'refused' };
      late.resolve(refused('busy', 'other badges are before it'));
    }, turnMs);
    try {
      return await Promise.race([late.promise, lanes.pass(printer.id, () => printNow(turn, now))]);
    } finally {
      clearTimeout(timer);
    }
  };
};

const printNow = async (
  { job, printer, document, hasLeft }: Turn,
  now: () => number,
): Promise<SendResult> => {
  if (job.stand.kind !== 'waiting') return refused('busy');
  if (hasLeft() || job.calledOff.signal.aborted) {
    job.stand = { kind: 'cancelled' };
    return refused('cancelled');
  }
  job.stand = { kind: 'sending' };
  const begunAtMs = now();
  job.times = { begunAtMs, endedAtMs: null };
  const result = await printer.send(document, job.calledOff.signal);
  job.times = { begunAtMs, endedAtMs: now() };
  job.stand = standAfter(result, job.calledOff.signal.aborted);
  return result;
};

const standAfter = (result: SendResult, isCalledOff: boolean): SharedJob['stand'] => {
  if (result.outcome === 'sent') return { kind: 'sent', jobRef: result.jobRef };
  if (result.outcome === 'unknown') return { kind: 'unknown' };
  return { kind: isCalledOff ? 'cancelled' : 'refused' };
};
