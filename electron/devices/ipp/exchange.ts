import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { IppEndpoint } from './ipp-address.ts';

/** How long to wait: for a connection, and from there to the end of the answer. */
export interface Patience {
  readonly connectMs: number;
  readonly answerMs: number;
}

export type ExchangeFault = 'not-reachable' | 'timed-out' | 'cancelled' | 'answers-badly';

/** What came of one call. `bytesWentOut` is true from the moment at which the printer may have got something. */
export type Exchange =
  | { readonly kind: 'answered'; readonly httpStatus: number; readonly body: Uint8Array }
  | {
      readonly kind: 'failed';
      readonly fault: ExchangeFault;
      readonly bytesWentOut: boolean;
      readonly detail: string;
    };

export interface IppCall {
  readonly path: string;
  readonly body: Uint8Array;
  readonly patience: Patience;
  /** False takes a certificate that nobody vouches for, as most printers have. */
  readonly checksCertificate: boolean;
  readonly signal: AbortSignal;
}

/** Calls the first endpoint that takes the call. Once bytes went out, no other endpoint is tried. */
export const exchangeWithFirst = async (
  endpoints: readonly IppEndpoint[],
  call: IppCall,
): Promise<Exchange> => {
  let last: Exchange = { kind: 'failed', fault: 'not-reachable', bytesWentOut: false, detail: 'no address' };
  for (const endpoint of endpoints) {
    last = await exchange(endpoint, call);
    if (last.kind === 'answered' || last.bytesWentOut || last.fault === 'cancelled') return last;
  }
  return last;
};

class Fault extends Error {
  readonly fault: ExchangeFault;
  constructor(fault: ExchangeFault, detail: string) {
    super(detail);
    this.fault = fault;
  }
}

/** One HTTP POST on its own connection, which is closed afterwards. Never throws. */
export const exchange = async (endpoint: IppEndpoint, call: IppCall): Promise<Exchange> => {
  if (call.signal.aborted) return failure(new Fault('cancelled', 'cancelled'), false);
  const request = openRequest(endpoint, call);
  let bytesWentOut = false;
  let stopped: Fault | null = null;
  const stop = (fault: ExchangeFault, detail: string): void => {
    // Kept, because Node reports a hang-up in the middle of an answer and not why we hung up.
    stopped = new Fault(fault, detail);
    request.destroy(stopped);
  };
  const onAbort = () => stop('cancelled', 'cancelled');
  const connectTimer = setTimeout(stop, call.patience.connectMs, 'timed-out', 'no connection in time');
  let answerTimer: NodeJS.Timeout | undefined;
  call.signal.addEventListener('abort', onAbort, { once: true });
  try {
    await whenConnected(request, endpoint);
    clearTimeout(connectTimer);
    answerTimer = setTimeout(stop, call.patience.answerMs, 'timed-out', 'no answer in time');
    bytesWentOut = true;
    const answer = await answerTo(request, call.body);
    return { kind: 'answered', httpStatus: answer.statusCode ?? 0, body: await readBody(answer) };
  } catch (error) {
    return failure(stopped ?? error, bytesWentOut);
  } finally {
    clearTimeout(connectTimer);
    clearTimeout(answerTimer);
    call.signal.removeEventListener('abort', onAbort);
    request.destroy();
  }
};

const failure = (error: unknown, bytesWentOut: boolean): Exchange => {
  const detail = error instanceof Error ? error.message : String(error);
  const fault =
    error instanceof Fault ? error.fault : isProtocolError(error) ? 'answers-badly' : 'not-reachable';
  return { kind: 'failed', fault, bytesWentOut, detail };
};

// HPE_… comes from Node's HTTP parser: somebody is there, but does not speak HTTP.
const isProtocolError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('HPE_');

/** A request whose late errors harm nobody: the first one is the answer, and once the answer is there none counts. */
const openRequest = (endpoint: IppEndpoint, call: IppCall): ClientRequest =>
  requestTo(endpoint, call).on('error', () => undefined);

const requestTo = (endpoint: IppEndpoint, call: IppCall): ClientRequest => {
  const headers = {
    'content-type': 'application/ipp',
    'content-length': call.body.length,
    accept: 'application/ipp',
    ...(endpoint.transport === 'socket' ? { host: 'localhost' } : {}),
  };
  const options: RequestOptions = { method: 'POST', path: call.path, agent: false, headers };
  if (endpoint.transport === 'socket') return httpRequest({ ...options, socketPath: endpoint.socketPath });
  const { host, port } = endpoint;
  if (!endpoint.isEncrypted) return httpRequest({ ...options, host, port });
  return httpsRequest({ ...options, host, port, rejectUnauthorized: call.checksCertificate });
};

/** Resolves when the printer has taken the connection, encrypted if asked for. Not a byte of ours went out yet. */
const whenConnected = (request: ClientRequest, endpoint: IppEndpoint): Promise<void> =>
  new Promise((resolve, reject) => {
    const isEncrypted = endpoint.transport === 'tcp' && endpoint.isEncrypted;
    request.once('error', reject);
    request.once('socket', (socket) => {
      socket.once(isEncrypted ? 'secureConnect' : 'connect', () => resolve());
    });
  });

const answerTo = (request: ClientRequest, body: Uint8Array): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', resolve);
    request.end(body);
  });

// A hundred queues with every attribute stay below this; what is longer is no answer to our questions.
const MAX_ANSWER_BYTES = 4_000_000;

const readBody = async (answer: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer) {
    // A response without encoding yields buffers.
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > MAX_ANSWER_BYTES) throw new Fault('answers-badly', 'an endless answer');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
