/** So often somebody asks whether the desk is there. */
const ASK_EACH_MS = 4_000;
/** So many questions in a row stay without a word before nobody is there. */
const MOST_UNANSWERED = 2;

export interface LineWatchPorts {
  readonly isOpen: () => boolean;
  /** Asks the desk for anything, so that it says something. */
  readonly ask: () => void;
  readonly hangUp: () => void;
  /** Calls back again and again; returns what ends it. */
  readonly each: (pauseMs: number, run: () => void) => () => void;
}

/** Watches over a line that looks open. */
export interface LineWatch {
  /** The desk said something. */
  readonly heard: () => void;
  readonly close: () => void;
}

/**
 * Hangs up where nobody answers: a desk that fell asleep, or whose cable was pulled behind the antenna, says no
 * goodbye, and its screens would wait for their verdicts and call themselves in step for a quarter of an hour.
 */
export const watchLine = ({ isOpen, ask, hangUp, each }: LineWatchPorts): LineWatch => {
  let unanswered = 0;
  const look = (): void => {
    if (!isOpen()) {
      unanswered = 0;
      return;
    }
    if (unanswered === MOST_UNANSWERED) {
      unanswered = 0;
      return hangUp();
    }
    unanswered += 1;
    ask();
  };
  const close = each(ASK_EACH_MS, look);
  return {
    heard: () => {
      unanswered = 0;
    },
    close,
  };
};
