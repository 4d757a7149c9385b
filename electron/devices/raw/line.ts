import { connect, type Socket } from 'node:net';
import type { RawAddress } from './raw-address.ts';

/** A connection to a printer, for one job. Nothing here throws; every fault is an answer. */
export interface Line {
  /** What the printer has said since it was last asked. */
  heard(): Uint8Array;
  /** Sends a question, or waits without one; null where no whole answer comes in time. */
  ask(
    question: Uint8Array,
    isWhole: (answer: Uint8Array) => boolean,
    patienceMs: number,
  ): Promise<Uint8Array | null>;
  /** Sends bytes, as fast as the printer takes them; false where it stops taking them. */
  send(bytes: Uint8Array, stallMs: number): Promise<boolean>;
  /** Says that nothing more comes, and waits until the printer says so too; false where it does not. */
  finish(patienceMs: number): Promise<boolean>;
  /** Why the line broke; null while it holds. A printer that says goodbye before we do has broken it. */
  broken(): string | null;
  /** Says goodbye, and resolves when the printer has, so that the next connection finds it free. */
  close(): Promise<void>;
}

export type LineFault = 'not-reachable' | 'cancelled';

export interface LineCall {
  readonly connectMs: number;
  readonly signal: AbortSignal;
}

/** More than this no printer has to say. */
const MOST_HEARD_BYTES = 16_384;
/** So long a printer may take to say goodbye before it is left standing. */
const GOODBYE_MS = 500;
/** Small enough that a printer which takes bytes only as fast as it prints still shows progress. */
const CHUNK_BYTES = 16_384;

/** Connects, or says why not. */
export const openLine = async (
  { host, port }: RawAddress,
  { connectMs, signal }: LineCall,
): Promise<{ readonly line: Line } | { readonly fault: LineFault; readonly detail: string }> => {
  if (signal.aborted) return { fault: 'cancelled', detail: 'cancelled' };
  // Half open, so that a printer which hangs up early is told from one that answers our goodbye.
  const socket = connect({ host, port, noDelay: true, allowHalfOpen: true });
  const state = watch(socket, signal);
  const isConnected = await state.until(() => socket.readyState !== 'opening', connectMs);
  if (isConnected && state.fault() === null) return { line: lineOver(socket, state) };
  state.close();
  if (signal.aborted) return { fault: 'cancelled', detail: 'cancelled' };
  return { fault: 'not-reachable', detail: state.fault() ?? 'no connection in time' };
};

interface Watch {
  /** Waits until something is so; false where it is not so in time, or the line is dead. */
  until(isSo: () => boolean, ms: number): Promise<boolean>;
  /** Something may have become so. */
  look(): void;
  fault(): string | null;
  hasEnded(): boolean;
  heard(): Uint8Array;
  forget(): void;
  close(): void;
}

const watch = (socket: Socket, signal: AbortSignal): Watch => {
  const looks = new Set<() => void>();
  let heard: Buffer[] = [];
  let heardBytes = 0;
  let fault: string | null = null;
  let hasEnded = false;
  const look = (): void => {
    for (const one of looks) one();
  };
  const die = (reason: string): void => {
    fault ??= reason;
    socket.destroy();
    look();
  };
  const onAbort = (): void => die('cancelled');
  signal.addEventListener('abort', onAbort, { once: true });
  socket.on('error', (error) => die(error.message));
  socket.on('close', look).on('connect', look);
  socket.on('end', () => {
    hasEnded = true;
    look();
  });
  socket.on('data', (bytes: Buffer) => {
    heard.push(bytes);
    heardBytes += bytes.length;
    if (heardBytes > MOST_HEARD_BYTES) die('an endless answer');
    look();
  });
  return {
    until: (isSo, ms) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          looks.delete(check);
          resolve(fault === null && isSo());
        };
        const check = (): void => {
          if (fault !== null || socket.destroyed || isSo()) end();
        };
        const timer = setTimeout(end, ms);
        looks.add(check);
        check();
      }),
    look,
    fault: () => fault,
    hasEnded: () => hasEnded,
    heard: () => Buffer.concat(heard),
    forget: () => {
      heard = [];
      heardBytes = 0;
    },
    close: () => {
      signal.removeEventListener('abort', onAbort);
      socket.destroy();
    },
  };
};

const lineOver = (socket: Socket, state: Watch): Line => {
  let hasFinished = false;
  const broken = (): string | null =>
    state.fault() ?? (state.hasEnded() && !hasFinished ? 'hung up before the end' : null);
  const sendChunk = async (chunk: Uint8Array, stallMs: number): Promise<boolean> => {
    let isTaken = false;
    socket.write(chunk, () => {
      isTaken = true;
      state.look();
    });
    return state.until(() => isTaken, stallMs);
  };
  return {
    heard: state.heard,
    async ask(question, isWhole, patienceMs) {
      state.forget();
      if (question.length > 0) socket.write(question);
      const isAnswered = await state.until(() => isWhole(state.heard()) || state.hasEnded(), patienceMs);
      return isAnswered && isWhole(state.heard()) ? state.heard() : null;
    },
    async send(bytes, stallMs) {
      for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
        if (broken() !== null) return false;
        if (!(await sendChunk(bytes.subarray(from, from + CHUNK_BYTES), stallMs))) return false;
      }
      return broken() === null;
    },
    async finish(patienceMs) {
      if (broken() !== null) return false;
      hasFinished = true;
      socket.end();
      return state.until(state.hasEnded, patienceMs);
    },
    broken,
    async close() {
      socket.end();
      await state.until(state.hasEnded, GOODBYE_MS);
      state.close();
    },
  };
};
