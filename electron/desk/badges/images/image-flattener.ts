import type { Worker } from 'node:worker_threads';
import { runInThread, ThreadFailure } from '../run-in-thread.ts';
import type { FlatImage, FlattenRequest } from './flatten-image.ts';
import { IMAGE_LIMITS } from './image-limits.ts';
import { ImageRefusal } from './image-refusal.ts';
import type { ImageReply, ImageWork } from './image-worker.ts';

/** Makes files into images of layouts, each in a thread of its own that is ended when it takes too long. */
export interface ImageFlattener {
  /** Rejected with an `ImageRefusal` where the file is at fault. */
  flatten(request: FlattenRequest): Promise<FlatImage>;
  close(): Promise<void>;
}

const MOST_MEMORY_MB = 512;

/** Opens the flattener of a desk. Files are made one after the other, as each may need much memory. */
export const openImageFlattener = (fontsFolder: string): ImageFlattener => {
  const running = new Set<Worker>();
  let last: Promise<unknown> = Promise.resolve();

  const start = async (workerData: ImageWork): Promise<FlatImage> => {
    const reply = await runInThread<ImageReply>({
      url: new URL('./image-worker.ts', import.meta.url),
      workerData,
      seconds: IMAGE_LIMITS.seconds,
      mostMemoryMb: MOST_MEMORY_MB,
      running,
    }).catch(toRefusal);
    if (reply.outcome === 'flat') return reply.image;
    throw new ImageRefusal(reply.code, reply.params);
  };

  return {
    flatten(request) {
      if (request.file.length > IMAGE_LIMITS.fileMegabytes * 1024 * 1024) {
        const params = { maxMegabytes: String(IMAGE_LIMITS.fileMegabytes) };
        return Promise.reject(new ImageRefusal('too-large', params));
      }
      const made = last.then(() => start({ request, fontsFolder }));
      last = made.catch(() => undefined);
      return made;
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
};

const toRefusal = (error: unknown): never => {
  if (!(error instanceof ThreadFailure)) throw error;
  if (error.kind === 'too-slow')
    throw new ImageRefusal('too-slow', { seconds: String(IMAGE_LIMITS.seconds) });
  throw new ImageRefusal('damaged');
};
