import type { DeskClient } from '../../../client/desk-client.ts';
import { uploadFile } from '../../../file-import/upload-file.ts';

/** Brings a file to the desk, works with it there, and lets it be forgotten. */
export const withFile = async <Result>(
  desk: Pick<DeskClient, 'sources'>,
  file: File,
  work: (draftId: string) => Promise<Result>,
): Promise<Result> => {
  const draftId = await uploadFile({
    desk,
    file,
    signal: new AbortController().signal,
    onReceived: () => undefined,
  });
  try {
    return await work(draftId);
  } finally {
    // The first trouble counts: where the line is down, forgetting the file fails too.
    await desk.sources.cancel({ draftId }).catch(() => undefined);
  }
};
