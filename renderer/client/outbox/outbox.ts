import { ORPCError } from '@orpc/client';
import type { MarkOutcome } from '../../../shared/contract/trips.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import { troubleOf } from '../call-trouble.ts';
import type { Connection } from '../desk-client.ts';
import { type KeptMark, type MarkStore, toSend } from './kept-marks.ts';

export interface OutboxPorts {
  readonly store: MarkStore;
  readonly send: (mark: Mark, sentAt: string) => Promise<MarkOutcome>;
  /** Hears changes of the line. Returns what ends it. */
  readonly onConnection: (hear: (connection: Connection) => void) => () => void;
  /** Calls back later; returns what prevents it. */
  readonly after: (delayMs: number, run: () => void) => () => void;
}

export interface OutboxState {
  /** To send, in the order in which they were made. */
  readonly waiting: readonly Mark[];
  /** The desk has them; screens show them until they have asked for what came of it, also after a reload. */
  readonly sent: readonly Mark[];
  /** Not done, or turned away when nobody looked any more: until somebody has read it. */
  readonly refused: readonly KeptMark[];
}

/** Marks on their way to the desk. */
export interface Outbox {
  readonly state: () => OutboxState;
  readonly subscribe: (hear: () => void) => () => void;
  /** Keeps a mark and sends it as soon as there is a line. */
  readonly add: (mark: Mark) => void;
  /** Hears how each mark ended at the desk. */
  readonly onOutcome: (hear: (mark: Mark, outcome: MarkOutcome) => void) => () => void;
  /** These marks are in what the desk has answered since. */
  readonly forget: (marks: readonly Mark[]) => void;
  /** Somebody has read why this was not done. */
  readonly dismiss: (markId: string) => void;
  /** Sends for as long as it is open. Returns what ends that. */
  readonly open: () => () => void;
}

const RETRY_MS = 3_000;
/** Whoever made a mark looks so long for what the desk says of it. */
const LOOKS_MS = 10_000;

/** What the desk will say of a mark each time it is sent; anything else may pass, and the mark waits. */
const FINAL = ['CANNOT', 'NOT_FOUND', 'NOT_ALLOWED', 'BAD_REQUEST', 'INTERNAL_SERVER_ERROR'];

const isFinal = (error: unknown): boolean => error instanceof ORPCError && FINAL.includes(error.code);

/** Sends marks one after the other, in order. One that the line lost is sent again: the desk knows it by its id. */
export const createOutbox = (ports: OutboxPorts, clock: () => string): Outbox => {
  const { store } = ports;
  const listeners = new Set<() => void>();
  const hearers = new Set<(mark: Mark, outcome: MarkOutcome) => void>();
  let state: OutboxState = read();
  let isSending = false;
  let isWanted = false;
  let isOpen = false;
  let cancelRetry: (() => void) | null = null;

  function read(): OutboxState {
    const all = store.all();
    return {
      waiting: all.filter((kept) => !kept.isSent && !isToRead(kept)).map(({ mark }) => mark),
      sent: all.filter(({ isSent }) => isSent).map(({ mark }) => mark),
      refused: all.filter(isToRead),
    };
  }
  const changed = (): void => {
    state = read();
    for (const hear of listeners) hear();
  };
  const settle = (mark: Mark, outcome: MarkOutcome): void => {
    const isLate = Date.parse(clock()) - Date.parse(mark.at) > LOOKS_MS;
    if (isTurnedAway(outcome) && isLate) store.put({ ...toSend(mark), turnedAway: outcome.scan });
    else if (outcome.outcome === 'overtaken' || isTurnedAway(outcome)) store.remove(mark.id);
    else store.put({ ...toSend(mark), isSent: true });
    changed();
    for (const hear of hearers) hear(mark, outcome);
  };
  /** False: the line is down, or the desk cannot take marks now. */
  const sendOne = async (mark: Mark): Promise<boolean> => {
    try {
      settle(mark, await ports.send(mark, clock()));
      return true;
    } catch (error) {
      if (!isFinal(error)) return false;
      store.put({ ...toSend(mark), refused: troubleOf(error) });
      changed();
      return true;
    }
  };
  const sendAll = async (): Promise<void> => {
    isWanted = true;
    if (isSending || !isOpen) return;
    isSending = true;
    // A line that came back while a mark was failing asks for another round.
    while (isWanted && isOpen) {
      isWanted = false;
      const [next] = state.waiting;
      if (next !== undefined && (await sendOne(next))) isWanted = true;
    }
    isSending = false;
    cancelRetry?.();
    cancelRetry = state.waiting.length > 0 && isOpen ? ports.after(RETRY_MS, () => void sendAll()) : null;
  };
  return {
    state: () => state,
    subscribe(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    add(mark) {
      store.put(toSend(afterOthers(mark, [...state.sent, ...state.waiting])));
      changed();
      void sendAll();
    },
    onOutcome(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    forget(marks) {
      if (marks.length === 0) return;
      for (const { id } of marks) store.remove(id);
      changed();
    },
    dismiss(markId) {
      store.remove(markId);
      changed();
    },
    open() {
      isOpen = true;
      const stopWatching = ports.onConnection((connection) => {
        if (connection === 'open') void sendAll();
      });
      void sendAll();
      return () => {
        isOpen = false;
        cancelRetry?.();
        stopWatching();
      };
    },
  };
};

const isToRead = ({ refused, turnedAway }: KeptMark): boolean => refused !== null || turnedAway !== null;

/**
 * Marks go in the order in which they were made, also where two were made in one moment, or this device's clock was
 * set back between them: each is later than those before it.
 */
const afterOthers = (mark: Mark, others: readonly Mark[]): Mark => {
  const newestMs = Math.max(...others.map(({ at }) => Date.parse(at)));
  return Date.parse(mark.at) > newestMs ? mark : { ...mark, at: new Date(newestMs + 1).toISOString() };
};

/** Scanned, and not let aboard: what the screen shows must not say otherwise meanwhile. */
const isTurnedAway = ({ scan }: MarkOutcome): boolean =>
  scan !== null && scan.verdict !== 'admitted' && scan.reason !== 'already-in';
