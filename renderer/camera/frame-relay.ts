/** Whatever holds a picture and must be let go: a VideoFrame. */
export interface Frame {
  readonly close: () => void;
}

/** One life of a worker. `send` hands a frame over; `end` stops it for good. */
export interface FrameWorker<Picture extends Frame> {
  readonly send: (frameNumber: number, frame: Picture) => void;
  readonly end: () => void;
}

export interface FrameRelayPorts<Picture extends Frame> {
  readonly startWorker: (
    answer: (frameNumber: number, codes: readonly string[]) => void,
  ) => FrameWorker<Picture>;
  readonly now: () => number;
  readonly onCodes: (codes: readonly string[]) => void;
  /** A worker that has not answered for this long is stuck, and is replaced. */
  readonly stuckMs: number;
}

export interface FrameRelay<Picture extends Frame> {
  /** Takes the frame if the worker is free, else lets it go: the next one is newer anyway. */
  readonly offer: (frame: Picture) => void;
  readonly close: () => void;
}

/** Keeps exactly one frame with the worker, and the worker alive. */
export const createFrameRelay = <Picture extends Frame>(
  ports: FrameRelayPorts<Picture>,
): FrameRelay<Picture> => {
  let frameNumber = 0;
  let inFlight: { readonly frameNumber: number; readonly sentMs: number } | null = null;
  let isClosed = false;

  const answer = (answered: number, codes: readonly string[]): void => {
    // A late answer of a worker that was given up is no answer to the present frame.
    if (isClosed || inFlight?.frameNumber !== answered) return;
    inFlight = null;
    ports.onCodes(codes);
  };

  let worker = ports.startWorker(answer);
  const replaceIfStuck = (): void => {
    if (inFlight === null || ports.now() - inFlight.sentMs < ports.stuckMs) return;
    worker.end();
    worker = ports.startWorker(answer);
    inFlight = null;
  };

  return {
    offer: (frame) => {
      if (!isClosed) replaceIfStuck();
      if (isClosed || inFlight !== null) {
        frame.close();
        return;
      }
      frameNumber += 1;
      inFlight = { frameNumber, sentMs: ports.now() };
      worker.send(frameNumber, frame);
    },
    close: () => {
      isClosed = true;
      inFlight = null;
      worker.end();
    },
  };
};
