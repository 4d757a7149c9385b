import type { IncomingMessage } from 'node:http';

export interface BodyBounds {
  /** A badge with a photograph has a few megabytes. */
  readonly bytes: number;
  /** Of all calls together, so that no crowd of them fills the memory of a desk. */
  readonly bytesAtOnce: number;
}

/** Version, operation and number of a request. */
const HEAD_BYTES = 8;

const BOUNDS: BodyBounds = { bytes: 32_000_000, bytesAtOnce: 128_000_000 };

/** What a call brought; of one for which there is no room now only how it began. */
export type Body =
  | { readonly kind: 'whole' | 'no-room'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'hung-up' };

export type Bodies = ReturnType<typeof openBodies>;

/** Reads what calls bring, within bounds. */
export const openBodies = ({ bytes: most, bytesAtOnce }: BodyBounds = BOUNDS) => {
  let held = 0;
  /** Reads a call and works on it; its bytes count until that is done. */
  const withBody = async (request: IncomingMessage, work: (body: Body) => Promise<void>): Promise<void> => {
    let kept = 0;
    const hold = (length: number): void => {
      held += length - kept;
      kept = length;
    };
    try {
      await work(await read(request, hold));
    } finally {
      hold(0);
    }
  };
  const read = async (request: IncomingMessage, hold: (length: number) => void): Promise<Body> => {
    if (Number(request.headers['content-length'] ?? 0) > most) return { kind: 'too-large' };
    let chunks: Buffer[] = [];
    let length = 0;
    let hasRoom = true;
    try {
      // Not destroyed when it is too long: the caller still gets to know.
      const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      for await (const chunk of parts) {
        length += chunk.length;
        if (length > most) return { kind: 'too-large' };
        if (!hasRoom) continue;
        chunks.push(chunk);
        hold(length);
        if (held <= bytesAtOnce) continue;
        // Read to its end all the same: who is still sending hears no answer.
        hasRoom = false;
        chunks = [Buffer.from(Buffer.concat(chunks).subarray(0, HEAD_BYTES))];
        hold(0);
      }
      return { kind: hasRoom ? 'whole' : 'no-room', bytes: Buffer.concat(chunks) };
    } catch {
      // The caller hung up; there is nobody to answer.
      return { kind: 'hung-up' };
    }
  };
  return { withBody };
};
