import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { RPCHandler } from '@orpc/server/ws';
import sirv from 'sirv';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DeskDoor } from '../../desk/open-desk.ts';
import type { Invitation } from '../../desk/ports/screen-host.ts';
import { addressOf, asOf, NO_TOKEN, refuse, setScreenHeaders, welcome } from './answers.ts';
import { openInvitedScreens } from './invited-screens.ts';
import { isForThisHost, isFromElsewhere } from './own-address.ts';
import { createScreenSessions } from './screen-sessions.ts';
import { openPrograms } from './serve-programs.ts';
import { createVisitors, OWN_WINDOW, type Visitor } from './visitors.ts';

export interface LanHostOptions {
  readonly desk: DeskDoor;
  /** 0 takes any free port. */
  readonly port: number;
  /** The built screens; null serves programs only. */
  readonly screensFolder: string | null;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly now: () => number;
}

/** A running host on this machine's own address. */
export interface LanHost {
  readonly url: string;
  /** For programs: `Authorization: Bearer …` on the routes under `/api`. */
  readonly programToken: string;
  /** A link that opens screens once, in one browser; where nothing else is said, those of the desk itself. */
  newLink(invitation?: Invitation): string;
  close(): Promise<void>;
}

/** Longest message from a screen: a piece of an upload in base64, with room. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

/** Serves screens by WebSocket and programs by OpenAPI routes, on loopback only. Rejects when the port is taken. */
export const openLanHost = async ({
  desk,
  port,
  screensFolder,
  randomBytes,
  now,
}: LanHostOptions): Promise<LanHost> => {
  const visitors = createVisitors({ randomBytes, now, ownPort: () => ownPort() });
  const screens =
    screensFolder === null ? null : sirv(screensFolder, { etag: true, setHeaders: setScreenHeaders });
  const rpc = new RPCHandler(desk.router);
  const sessions = createScreenSessions(({ audience, name }) => desk.openSession(audience, null, name), now);
  const answerProgram = openPrograms(desk);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });

  const lines = new Map<WebSocket, Visitor>();
  const url = (): string => `http://127.0.0.1:${ownPort()}`;
  const screensNow = openInvitedScreens({
    visitors,
    sessions,
    linkTo: (token, audience) =>
      `${url()}/?${new URLSearchParams({ ...asOf(audience), link: token }).toString()}`,
    hangUp(visitor) {
      for (const [line, { id }] of lines) if (id === visitor.id) line.terminate();
    },
  });

  const serveProgram = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!visitors.isProgram(request.headers.authorization)) return refuse(response, 401, NO_TOKEN);
    if (!(await answerProgram(request, response))) refuse(response, 404);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isForThisHost(request, ownPort()) || isFromElsewhere(request)) return refuse(response, 403);
    const url = addressOf(request);
    if (url === null) return refuse(response, 400);
    if (url.pathname.startsWith('/api/')) return serveProgram(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const link = url.searchParams.get('link');
    const visitor = visitors.visitorOf(request.headers.cookie, url.searchParams.get('as'));
    // A program that only looks whether the link works must not use it up.
    if (link !== null && request.method === 'GET') return welcome(response, visitors.redeem(link), visitor);
    if (visitor === null) return refuse(response, visitors.wasRemoved(request.headers.cookie) ? 410 : 401);
    if (screens === null) return refuse(response, 404);
    screens(request, response, () => refuse(response, 404));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500));
  });
  const ownPort = (): number => (server.address() as AddressInfo).port;

  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const url = addressOf(request);
    const visitor = visitors.visitorOf(request.headers.cookie, url?.searchParams.get('as') ?? null);
    const isWelcome =
      isForThisHost(request, ownPort()) &&
      request.headers.origin !== undefined &&
      !isFromElsewhere(request) &&
      url?.pathname === '/desk' &&
      visitor !== null;
    if (!isWelcome) {
      // Whoever is turned away may hang up first, and Node would end the process over it.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      // A message that is too long or broken: ws closes the line by itself, but an error that nobody hears ends the process.
      webSocket.on('error', () => webSocket.terminate());
      const { session, leave } = sessions.enter(visitor, url.searchParams.get('page'));
      lines.set(webSocket, visitor);
      screensNow.changed();
      webSocket.once('close', () => {
        lines.delete(webSocket);
        leave();
        screensNow.changed();
      });
      void rpc.upgrade(webSocket, { context: { session } });
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const detach = desk.attachScreens(screensNow.host);
  return {
    url: url(),
    programToken: visitors.programToken,
    newLink: (invitation = OWN_WINDOW) => screensNow.host.invite(invitation),
    async close() {
      detach();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
