import { RPCLink } from '@orpc/client/message-port';
import { callsOver, createConnectionState, type DeskLine } from './desk-client.ts';

/** Asks the preload for a port and speaks the contract over it. Calls wait until the port is there. */
export const openPortLine = (page: Window): DeskLine => {
  const state = createConnectionState();
  const channel = new MessageChannel();
  const accept = (event: MessageEvent): void => {
    const [port] = event.ports;
    if (event.source !== page || event.data !== 'foyer:port' || port === undefined) return;
    page.removeEventListener('message', accept);
    joinPorts(channel.port2, port);
    state.set('open');
  };
  page.addEventListener('message', accept);
  page.postMessage('foyer:port-please', page.location.origin);
  const link = new RPCLink({ port: channel.port1 });
  channel.port1.start();
  return {
    ...callsOver(link),
    connection: state.get,
    onConnection: state.listen,
    close: () => channel.port1.close(),
  };
};

const joinPorts = (inner: MessagePort, outer: MessagePort): void => {
  inner.addEventListener('message', (event) => outer.postMessage(event.data));
  outer.addEventListener('message', (event) => inner.postMessage(event.data));
  inner.start();
  outer.start();
};
