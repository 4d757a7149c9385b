import type { Readable } from 'node:stream';

/**
 * The lines of a stream, as they come; ends with the stream or the signal. Only LF and CR LF end a line:
 * Node's own reader also breaks at U+2028 and a lone CR, which are parts of codes that scanners send.
 */
export async function* readLines(input: Readable, signal: AbortSignal): AsyncGenerator<string> {
  const stop = (): void => void input.destroy();
  signal.addEventListener('abort', stop, { once: true });
  input.setEncoding('utf8');
  let rest = '';
  try {
    for await (const text of input) {
      const parts = String(text).split('\n');
      parts[0] = rest + (parts[0] ?? '');
      rest = parts.pop() ?? '';
      yield* parts.map(withoutReturn);
      if (signal.aborted) return;
    }
    if (rest !== '') yield withoutReturn(rest);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
