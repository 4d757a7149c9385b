import { createSocket, type RemoteInfo } from 'node:dgram';
import { expect, it, onTestFinished } from 'vitest';
import { openAnnouncer } from '../../../../electron/devices/sharing/announcer.ts';
import { freeNamePort, testNetwork } from '../../../support/printers/network-announcer.ts';

/** `PTR _ipp._tcp.local`. */
const QUESTION = Buffer.from(
  '\x12\x34\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x04_ipp\x04_tcp\x05local\x00\x00\x0c\x00\x01',
  'latin1',
);

/** Asks an announcer from there, and gives the ports to which it answers. */
const portsAnswered = async (from: Pick<RemoteInfo, 'address' | 'port'>) => {
  const namePort = await freeNamePort();
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  const announcer = openAnnouncer({
    address: '127.0.0.1',
    mdns: { ...testNetwork(namePort), socket },
    onConflict: () => undefined,
  });
  onTestFinished(() => announcer.close());
  await announcer.isHeard;
  announcer.say({ host: 'foyer-testid', shares: [{ name: 'Labels', port: 8639, txt: [] }] });
  const ports: unknown[] = [];
  const send = socket.send.bind(socket) as (...wish: unknown[]) => void;
  // What goes out is seen where it does.
  Object.assign(socket, {
    send: (...wish: unknown[]) => {
      ports.push(wish[3]);
      send(...wish);
    },
  });
  socket.emit('message', QUESTION, { ...from, family: 'IPv4', size: QUESTION.length });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return [...new Set(ports)].map((port) => (port === namePort ? 'everybody' : port));
};

it.each([
  ['a neighbour itself', { address: '127.0.0.1', port: 40_000 }, ['everybody', 40_000]],
  ['nobody on port 0, from where packets cannot come', { address: '127.0.0.1', port: 0 }, ['everybody']],
  ['nobody on the internet', { address: '203.0.113.7', port: 40_000 }, ['everybody']],
] as const)('answers %s, and everybody', async (_, from, answered) => {
  expect(await portsAnswered(from)).toEqual(answered);
});
