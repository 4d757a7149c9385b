import type { DeskClient } from '../client/desk-client.ts';

/** Below the longest message that hosts take, also after base64 has made it a third longer. */
const PIECE_BYTES = 700 * 1024;

export interface Upload {
  readonly desk: Pick<DeskClient, 'sources'>;
  readonly file: File;
  readonly signal: AbortSignal;
  /** Bytes that have arrived. */
  readonly onReceived: (bytes: number) => void;
}

/** Brings a file to the desk in pieces and gives its draft. Stopping it forgets what had arrived. */
export const uploadFile = async ({ desk, file, signal, onReceived }: Upload): Promise<string> => {
  const { draftId } = await desk.sources.beginUpload({ fileName: file.name, bytes: file.size });
  try {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      signal.throwIfAborted();
      const base64 = await base64Of(file.slice(at, at + PIECE_BYTES));
      const { received } = await desk.sources.chunk({ draftId, base64 });
      onReceived(received);
    }
    signal.throwIfAborted();
    return draftId;
  } catch (error) {
    // The first trouble counts: where the line is down, forgetting the draft fails too.
    await desk.sources.cancel({ draftId }).catch(() => undefined);
    throw error;
  }
};

const base64Of = (piece: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file could not be read')));
    // `readAsDataURL` gives "data:…;base64,…".
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    });
    reader.readAsDataURL(piece);
  });
