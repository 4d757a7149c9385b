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
    // Emptied when nobody waits for it any more: a badge that is late must not stay in memory until its turn.
    const place: { turn: Turn | null } = { turn };
    const over = Promise.withResolvers<SendResult>();
    const leave = (kind: 'refused' | 'cancelled', result: SendResult): void => {
      if (job.stand.kind !== 'waiting') return;
      job.stand = { kind };
      place.turn = null;
      over.resolve(result);
    };
    // Answered before the other desk loses patience; when its turn comes nothing is printed any more.
    const timer = setTimeout(leave, turnMs, 'refused', refused('busy', 'other badges are before it'));
    const callOff = (): void => leave('cancelled', refused('cancelled'));
    job.calledOff.signal.addEventListener('abort', callOff);
    try {
      return await Promise.race([over.promise, lanes.pass(printer.id, () => printIn(place, now))]);
    } finally {
      clearTimeout(timer);
      job.calledOff.signal.removeEventListener('abort', callOff);
    }
  };
};

const printIn = async ({ turn }: { readonly turn: Turn | null }, now: () => number): Promise<SendResult> =>
  turn === null ? refused('busy') : printNow(turn, now);

const printNow = async (
  { job, printer, document, hasLeft }: Turn,
  now: () => number,
): Promise<SendResult> => {
  if (hasLeft() || job.calledOff.signal.aborted) {
    job.stand = { kind: 'cancelled' };
    return refused('cancelled');
  }
  job.stand = { kind: 'sending' };
  const begunAtMs = now();
  job.times = { begunAtMs, endedAtMs: null };
  // Stays so where sending throws: then nobody knows.
  let stand: SharedJob['stand'] = { kind: 'unknown' };
  try {
    const result = await printer.send(document, job.calledOff.signal);
    stand = standAfter(result, job.calledOff.signal.aborted);
    return result;
  } finally {
    job.times = { begunAtMs, endedAtMs: now() };
    job.stand = stand;
  }
};

const standAfter = (result: SendResult, isCalledOff: boolean): SharedJob['stand'] => {
  if (result.outcome === 'sent') return { kind: 'sent', jobRef: result.jobRef };
  if (result.outcome === 'unknown') return { kind: 'unknown' };
  return { kind: isCalledOff ? 'cancelled' : 'refused' };
};
