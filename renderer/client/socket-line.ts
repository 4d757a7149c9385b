import { RPCLink } from '@orpc/client/websocket';
import { WebSocket as ReconnectingWebSocket } from 'partysocket';
import { callsOver, createConnectionState, type DeskLine } from './desk-client.ts';
import { watchLine } from './line-watch.ts';

/**
 * Speaks the contract over a WebSocket that comes back by itself. Calls under way when the line breaks fail.
 * `page` is a name that nobody guesses: by it the desk knows this page again after a break, and nobody who
 * has signed in here signs in twice. It lives as long as the page.
 */
export const openSocketLine = (
  { protocol, host, search }: Pick<Location, 'protocol' | 'host' | 'search'>,
  page: string,
): DeskLine => {
  const state = createConnectionState();
  // A browser may be a window of the desk and, in another tab, a room: the link has said which this is.
  const as = new URLSearchParams(search).get('as');
  const query = new URLSearchParams({ page, ...(as === null ? {} : { as }) });
  const address = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/desk?${query.toString()}`;
  const socket = new ReconnectingWebSocket(address, [], {
    minReconnectionDelay: 200,
    maxReconnectionDelay: 2000,
    connectionTimeout: 4000,
    // A call made while the line is down fails at once and says so, instead of acting minutes later.
    maxEnqueuedMessages: 0,
  });
  socket.addEventListener('open', () => state.set('open'));
  socket.addEventListener('close', () => state.set('lost'));
  // It keeps the WebSocket interface; only its event types differ from those of the DOM.
  const link = new RPCLink({ websocket: socket as unknown as WebSocket });
  const calls = callsOver(link);
  // The desk's own windows are on its computer: only a device elsewhere can lose it without a word.
  const watch =
    as === null
      ? null
      : watchLine({
          isOpen: () => state.get() === 'open',
          ask: () => void calls.client.operators.session().catch(() => undefined),
          hangUp: () => socket.reconnect(),
          each: (pauseMs, run) => {
            const timer = window.setInterval(run, pauseMs);
            return () => window.clearInterval(timer);
          },
        });
  socket.addEventListener('message', () => watch?.heard());
  return {
    ...calls,
    connection: state.get,
    onConnection: state.listen,
    close: () => {
      watch?.close();
      socket.close();
    },
  };
};
