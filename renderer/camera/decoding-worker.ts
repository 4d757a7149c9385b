import { CameraError } from './code-reader.ts';
import type { FrameWorker } from './frame-relay.ts';
import type { DecodeRequest, WorkerAnswer } from './worker-messages.ts';

export interface DecodingWorker extends FrameWorker<DecodeRequest['picture']> {
  /** Resolves when the decoder is loaded. */
  readonly ready: Promise<void>;
  /** Never resolves; rejects when the decoder could not be loaded, or broke over a picture. */
  readonly failed: Promise<never>;
}

/** Starts a decoder in a worker of its own, so that the screen never waits for a picture. */
export const startDecodingWorker = (
  hear: (frameNumber: number, codes: readonly string[]) => void,
): DecodingWorker => {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
  const readiness = Promise.withResolvers<void>();
  const failure = Promise.withResolvers<never>();
  // Nobody need wait for it: the watchdog replaces a worker that gives no answer.
  failure.promise.catch(() => {});
  const fail = (why: string): void => failure.reject(new CameraError('unsupported', why));
  worker.addEventListener('error', (event) => fail(event.message));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.kind === 'ready') readiness.resolve();
    else if (data.kind === 'failed') fail(data.why);
    else hear(data.number, data.codes);
  });
  return {
    ready: readiness.promise,
    failed: failure.promise,
    send: (number, picture) => worker.postMessage({ number, picture } satisfies DecodeRequest, [picture]),
    end: () => worker.terminate(),
  };
};
