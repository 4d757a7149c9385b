import type { DeskParts } from '../desk-parts.ts';
import type { PrinterStatus } from '../ports/printer-port.ts';
import type { Pace } from './pace.ts';
import type { PrinterList } from './printer-list.ts';
import { reportBug } from './report-bug.ts';

/** What the printers say of themselves, asked sparingly, so that a screen never waits for a dead one. */
export interface PrinterStates {
  /** What a printer says now or said lately; after a limit what it said last. */
  of(printerId: string): Promise<PrinterStatus>;
  /**
   * What a printer says now; after a longer limit what it said last, as one that prints may not hear the question.
   * Several who ask at one time are one question.
   */
  ask(printerId: string): Promise<PrinterStatus>;
  /** Something happened at a printer: asks in the background. */
  askAgain(printerId: string): void;
  /** A printer was set up anew: what it said before is not true of it. */
  forget(printerId: string): void;
  close(): void;
}

interface Options {
  readonly pace: Pace;
  /** Called when a printer says something else than before. */
  readonly changed: (printerId: string, status: PrinterStatus) => void;
}

interface Known {
  readonly status: PrinterStatus;
  readonly atMs: number;
}

/** Longer than this no answer is waited for, even in the background. */
const ASKING_MS = 15_000;
const NOT_KNOWN_YET: PrinterStatus = { word: 'unknown' };

/** Opens them; nobody is asked before somebody wants to know. */
export const openPrinterStates = (
  { ports }: Pick<DeskParts, 'ports'>,
  printers: PrinterList,
  { pace, changed }: Options,
): PrinterStates => {
  const known = new Map<string, Known>();
  const asked = new Map<string, Promise<PrinterStatus>>();
  /** How often a printer was set up anew. */
  const setups = new Map<string, number>();
  const stopping = new AbortController();

  const setupOf = (printerId: string): number => setups.get(printerId) ?? 0;
  const learn = (printerId: string, status: PrinterStatus): void => {
    const before = known.get(printerId)?.status;
    known.set(printerId, { status, atMs: ports.now() });
    const isNews = before?.word !== status.word || before.detail !== status.detail;
    if (isNews && !stopping.signal.aborted) changed(printerId, status);
  };
  const askNow = async (printerId: string): Promise<PrinterStatus> => {
    const device = printers.device(printerId);
    const setup = setupOf(printerId);
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(ASKING_MS)]);
    try {
      const status = device === null ? ({ word: 'not-found' } as const) : await device.status(signal);
      // What the device of an earlier setup says is not true of this one.
      if (setup === setupOf(printerId)) learn(printerId, status);
      return status;
    } catch (error) {
      reportBug({ ports }, 'printing.status', error);
      return NOT_KNOWN_YET;
    }
  };
  const ask = (printerId: string): Promise<PrinterStatus> => {
    const open = asked.get(printerId);
    if (open !== undefined) return open;
    const answer = askNow(printerId).finally(() => {
      if (asked.get(printerId) === answer) asked.delete(printerId);
    });
    asked.set(printerId, answer);
    return answer;
  };

  return {
    of(printerId) {
      const last = known.get(printerId);
      if (last !== undefined && ports.now() - last.atMs < pace.statusAgeMs)
        return Promise.resolve(last.status);
      return orAfter(pace.statusMs, ask(printerId), () => last?.status ?? NOT_KNOWN_YET);
    },
    ask: (printerId) =>
      orAfter(pace.askedStatusMs, ask(printerId), () => known.get(printerId)?.status ?? NOT_KNOWN_YET),
    askAgain: (printerId) => void ask(printerId),
    forget(printerId) {
      known.delete(printerId);
      asked.delete(printerId);
      setups.set(printerId, setupOf(printerId) + 1);
    },
    close: () => stopping.abort(),
  };
};

const orAfter = async <Value>(ms: number, work: Promise<Value>, otherwise: () => Value): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};
