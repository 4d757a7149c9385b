import type { MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';
import { doubleOf } from './electron-double.ts';

/** Electron's port hands over an event where Node's hands over the message itself. */
export function mainPort(port: MessagePort): MessagePortMain {
  const double = doubleOf<MessagePortMain>('MessagePortMain')({
    postMessage: (message) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  });
  port.on('message', (data) => double.emit('message', { data }));
  port.on('close', () => double.emit('close'));
  return double;
}
