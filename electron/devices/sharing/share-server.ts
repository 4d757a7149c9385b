import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { SharingDesk } from '../../desk/ports/printer-sharing.ts';
import { decodeIpp, OF_REQUESTS } from '../ipp/decode.ts';
import { encodeIpp } from '../ipp/encode.ts';
import { IppError, type IppMessage } from '../ipp/ipp-message.ts';
import { STATUS } from '../ipp/status-codes.ts';
import { type Answer, messageOf } from './answer.ts';
import { answerRequest, type Counter } from './answer-request.ts';
import { pathNameOf, readRequest } from './ipp-request.ts';
import { isNearby, plainAddress } from './nearby.ts';
import { type Bodies, type Body, openBodies } from './request-bodies.ts';

export interface ShareServer {
  readonly port: number;
  /** Listens no more, and cuts what goes on after so long; once more, with less patience, hurries. */
  close(patienceMs: number): Promise<void>;
}

const MOST_CONNECTIONS = 100;
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8_192,
};

export interface ShareServerParts {
  readonly desk: SharingDesk;
  readonly counter: Counter;
  /** The first on which nobody listens yet; 0 is any. */
  readonly ports: readonly number[];
  readonly bodies?: Bodies;
}

/** Serves the shared printers, or gives null where there is no port for it. */
export const openShareServer = async ({
  desk,
  counter,
  ports,
  bodies = openBodies(),
}: ShareServerParts): Promise<ShareServer | null> => {
  const answerTo = async (message: IppMessage, request: IncomingMessage): Promise<Answer | null> => {
    const read = readRequest(message, request.url ?? '');
    if ('code' in read) return read;
    const printer = desk.printers().find(({ id }) => pathNameOf(desk.deskId, id) === read.pathName);
    if (printer === undefined) return { code: STATUS['not-found'], detail: 'no printer is shared here' };
    return answerRequest(
      {
        request: read,
        printer,
        from: request.socket.remoteAddress ?? '',
        reachedAt: reachedAt(request.socket),
        hasLeft: () => request.socket.destroyed,
      },
      counter,
    );
  };
  const answer = async (body: Body, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (body.kind === 'hung-up') return;
    if (body.kind === 'too-large') return void response.writeHead(413, { connection: 'close' }).end();
    const asked = body.kind === 'no-room' ? crowdedOut(body.bytes) : messageIn(body.bytes);
    if (asked === null) return void response.writeHead(400, { connection: 'close' }).end();
    const said = 'code' in asked ? await answerTo(asked, request) : asked.answer;
    // Nothing is said where nobody knows what became of the badge: an answer would be taken for one.
    if (said === null) return void request.socket.destroy();
    response.writeHead(200, { 'content-type': 'application/ipp' }).end(encodeIpp(messageOf(said, asked)));
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET' && isNearby(request.socket.remoteAddress)) return welcome(response);
    const refusal = refusalOf(request);
    if (refusal !== null) return void response.writeHead(refusal, { connection: 'close' }).end();
    await bodies.withBody(request, (body) => answer(body, request, response));
  };
  const server = createServer(LIMITS, (request, response) => {
    take(request, response).catch((error: unknown) => {
      desk.report('sharing.request', error);
      request.socket.destroy();
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (_, socket) => hangUp(socket as Socket));
  for (const port of ports) {
    if (!(await listens(server, port))) continue;
    server.on('error', (error) => desk.report('sharing.server', error));
    return served(server);
  }
  return null;
};

const served = (server: Server): ShareServer => {
  let closed: Promise<void> | undefined;
  return {
    // Listening on TCP, a server's address is an object.
    port: (server.address() as AddressInfo).port,
    close(patienceMs) {
      // Who is being answered just now still gets to know.
      const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
      closed ??= new Promise((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      return closed.finally(() => clearTimeout(timer));
    },
  };
};

/** Of several networks the one over which the call came. */
const reachedAt = ({ localAddress = 'localhost', localPort = 0 }: Socket): string => {
  const plain = plainAddress(localAddress);
  return `${plain.includes(':') ? `[${plain}]` : plain}:${localPort}`;
};

const hangUp = (socket: Socket): void => {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  else socket.destroy();
};

/** What is wrong with a call before a byte of it is read; null for none. Pages of browsers name where they are from. */
const refusalOf = ({ socket, method, headers }: IncomingMessage): number | null => {
  if (!isNearby(socket.remoteAddress) || headers.origin !== undefined) return 403;
  if (method !== 'POST') return 405;
  return headers['content-type'] === 'application/ipp' ? null : 415;
};

/** For a person who opens the address in a browser, to see whether anybody is there. */
const welcome = (response: ServerResponse): void =>
  void response
    .writeHead(200, { 'content-type': 'text/plain' })
    .end('Foyer shares a printer here, by IPP.\n');

type Undecided = Pick<IppMessage, 'version' | 'requestId'> & { readonly answer: Answer };

/** Version and number of a request of which no more was read; null where it has none. */
const headIn = (body: Uint8Array): Pick<IppMessage, 'version' | 'requestId'> | null => {
  if (body.length < 8) return null;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return { version: { major: view.getUint8(0), minor: view.getUint8(1) }, requestId: view.getInt32(4) };
};

/** What the bytes of other calls leave no room for passes, as a busy printer does. */
const crowdedOut = (body: Uint8Array): Undecided | null => {
  const head = headIn(body);
  return head === null ? null : { ...head, answer: { code: STATUS.busy, detail: 'too much at once' } };
};

const messageIn = (body: Uint8Array): IppMessage | Undecided | null => {
  const head = headIn(body);
  if (head === null) return null;
  const { major } = head.version;
  if (major < 1 || major > 2)
    return { ...head, answer: { code: STATUS['version-not-supported'], detail: `version ${major}` } };
  try {
    return decodeIpp(body, OF_REQUESTS);
  } catch (error) {
    if (!(error instanceof IppError)) throw error;
    return { ...head, answer: { code: STATUS['bad-request'], detail: error.message } };
  }
};

const NO_IPV6 = ['EAFNOSUPPORT', 'EADDRNOTAVAIL'];

/** Dual stack where there is IPv6, else IPv4 alone: beside another's dual stack some systems allow it, and mix them up. */
const listens = async (server: Server, port: number): Promise<boolean> => {
  const fault = await tryToListen(server, port, '::');
  return fault === '' || (NO_IPV6.includes(fault) && (await tryToListen(server, port, '0.0.0.0')) === '');
};

/** Why it cannot listen there; empty where it does. */
const tryToListen = (server: Server, port: number, host: string): Promise<string> =>
  new Promise((resolve) => {
    const failed = ({ code = 'unknown' }: NodeJS.ErrnoException): void => resolve(code);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve('');
    });
  });
