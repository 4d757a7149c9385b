import type { IncomingMessage } from 'node:http';

/** A badge with a photograph has a few megabytes. */
const MOST_BYTES = 32_000_000;
/** Of all calls together, so that no crowd of them fills the memory of a desk. */
const MOST_BYTES_AT_ONCE = 128_000_000;

/** Reads what calls bring, within bounds. */
export const openBodies = () => {
  let held = 0;
  const read = async (request: IncomingMessage): Promise<Buffer | 'too-large' | 'hung-up'> => {
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return 'too-large';
    const chunks: Buffer[] = [];
    let length = 0;
    try {
      // Not destroyed when it is too long: the caller still gets to know.
      const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      for await (const chunk of parts) {
        length += chunk.length;
        held += chunk.length;
        if (length > MOST_BYTES || held > MOST_BYTES_AT_ONCE) return 'too-large';
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch {
      // The caller hung up; there is nobody to answer.
      return 'hung-up';
    } finally {
      held -= length;
    }
  };
  return { read };
};
