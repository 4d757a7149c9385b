import { Worker } from 'node:worker_threads';
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

  const start = (work: ImageWork): Promise<FlatImage> => {
    const worker = new Worker(new URL('./image-worker.ts', import.meta.url), {
      workerData: work,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    running.add(worker);
    const seconds = String(IMAGE_LIMITS.seconds);
    return new Promise<FlatImage>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new ImageRefusal('too-slow', { seconds })),
        IMAGE_LIMITS.seconds * 1000,
      );
      worker.on('message', (reply: ImageReply) => {
        if (reply.outcome === 'flat') resolve(reply.image);
        else reject(new ImageRefusal(reply.code, reply.params));
      });
      worker.on('error', (error) => reject(isTheFiles(error) ? new ImageRefusal('damaged') : error));
      worker.on('exit', () => {
        clearTimeout(timer);
        reject(new ImageRefusal('damaged'));
      });
    }).finally(async () => {
      running.delete(worker);
      await worker.terminate();
    });
  };

  return {
    flatten(request) {
      const { file } = request;
      if (file.length > IMAGE_LIMITS.fileMegabytes * 1024 * 1024)
        return Promise.reject(
          new ImageRefusal('too-large', { maxMegabytes: String(IMAGE_LIMITS.fileMegabytes) }),
        );
      const made = last.then(() => start({ request, fontsFolder }));
      last = made.catch(() => undefined);
      return made;
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
};

/** What makes the readers run out of memory or break down is a broken file; anything else is a bug of ours. */
const isTheFiles = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'RuntimeError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
