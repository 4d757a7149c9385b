import { parentPort, workerData } from 'node:worker_threads';
import { type FlatImage, type FlattenRequest, flattenImage } from './flatten-image.ts';
import { ImageRefusal, type ImageRefusalCode } from './image-refusal.ts';

/** What the thread is given when it starts. It makes one image and ends. */
export interface ImageWork {
  readonly request: FlattenRequest;
  readonly fontsFolder: string;
}

export type ImageReply =
  | { readonly outcome: 'flat'; readonly image: FlatImage }
  | {
      readonly outcome: 'refused';
      readonly code: ImageRefusalCode;
      readonly params: Readonly<Record<string, string>>;
    };

const replyTo = async ({ request, fontsFolder }: ImageWork): Promise<ImageReply> => {
  try {
    return { outcome: 'flat', image: await flattenImage(request, fontsFolder) };
  } catch (error) {
    if (!(error instanceof ImageRefusal)) throw error;
    return { outcome: 'refused', code: error.code, params: error.params };
  }
};

// Written by image-flattener.ts, the only one that starts this thread.
parentPort?.postMessage(await replyTo(workerData as ImageWork));
