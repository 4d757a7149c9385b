import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { IpcMain, WebFrameMain } from 'electron';
import { afterEach, describe, expect, it } from 'vitest';
import { serveWindowPort } from '../../../electron/hosts/window/serve-window-port.ts';
import { doubleOf } from './electron-double.ts';
import { mainPort } from './main-port.ts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

const router = {
  greet: os.$context<{ desk: string }>().handler(({ context }) => `hello from ${context.desk}`),
};
const handler = new RPCHandler(router);
const ourPage = { url: 'app://foyer/index.html', parent: null };

function serving() {
  const ipcMain = doubleOf<IpcMain>('ipcMain')({});
  const stop = serveWindowPort(ipcMain, (port) => handler.upgrade(port, { context: { desk: 'desk 1' } }));
  const connect = (frame: object | null) => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const closed = new Promise<string>((resolve) => port1.once('close', () => resolve('closed')));
    ipcMain.emit('foyer:port', { ports: [mainPort(port2)], senderFrame: frame as WebFrameMain | null });
    const client = createORPCClient<{ greet: () => Promise<string> }>(new RPCLink({ port: port1 }));
    return { client, closed };
  };
  return { connect, stop, ipcMain };
}

describe('the port between page and desk', () => {
  it('carries a call of our own page to the desk and the answer back', async () => {
    expect(await serving().connect(ourPage).client.greet()).toBe('hello from desk 1');
  });

  it.each([
    ['a page of somebody else', { url: 'https://example.org/', parent: null }],
    ['a frame inside our page', { url: 'app://foyer/index.html', parent: {} }],
    ['a frame that is gone', null],
  ])('is closed to %s', async (_words, frame) => {
    expect(await serving().connect(frame).closed).toBe('closed');
  });

  it('ends with the page: after a reload the old port is closed and the new one answers', async () => {
    const { connect } = serving();
    const before = connect(ourPage);
    const after = connect(ourPage);
    expect(await before.closed).toBe('closed');
    expect(await after.client.greet()).toBe('hello from desk 1');
  });

  it('does not mind a message without a port', async () => {
    const { ipcMain, connect } = serving();
    ipcMain.emit('foyer:port', { ports: [], senderFrame: ourPage });
    expect(await connect(ourPage).client.greet()).toBe('hello from desk 1');
  });

  it('ends when the host stops', async () => {
    const { connect, stop, ipcMain } = serving();
    const { closed } = connect(ourPage);
    stop();
    expect(await closed).toBe('closed');
    expect(ipcMain.listenerCount('foyer:port')).toBe(0);
  });
});
