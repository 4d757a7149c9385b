import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import WebSocket from 'ws';
import type { Desk } from '../../../electron/desk/open-desk.ts';
import { openLanHost } from '../../../electron/hosts/lan/open-lan-host.ts';
import type { FoyerContract } from '../../../shared/contract/foyer-contract.ts';
import type { Audience } from '../../../shared/contract/procedure.ts';
import { overSocket } from '../../support/over-socket.ts';

export type DeskCaller = ContractRouterClient<FoyerContract>;

export interface OpenHost {
  readonly client: DeskCaller;
  /** A second screen at the same host, of another kind if wished. */
  readonly another: (audience?: Audience) => Promise<DeskCaller>;
  close(): Promise<void>;
}

/** A way to serve a desk, as the suite sees it. */
export interface HostKind {
  readonly name: string;
  open(desk: Desk): Promise<OpenHost>;
}

/** What main.ts does with the port that a page sends, with Node's ports in the place of Electron's. */
const messagePort: HostKind = {
  name: 'message port',
  open: async (desk) => {
    const handler = new RPCHandler(desk.router);
    const channels: MessageChannel[] = [];
    const connect = async (audience: Audience = 'window'): Promise<DeskCaller> => {
      const channel = new MessageChannel();
      channels.push(channel);
      handler.upgrade(channel.port2, { context: { session: desk.openSession(audience) } });
      channel.port2.start();
      channel.port1.start();
      return createORPCClient(new PortLink({ port: channel.port1 }));
    };
    return {
      client: await connect(),
      another: connect,
      close: async () => {
        for (const { port1, port2 } of channels) {
          port1.close();
          port2.close();
        }
      },
    };
  },
};

/** The loopback host as a browser meets it: link, cookie, WebSocket. */
const loopback: HostKind = {
  name: 'loopback host',
  open: async (desk) => {
    const host = await openLanHost({
      desk,
      port: 0,
      screensFolder: null,
      randomBytes: (length) => randomBytes(length),
      now: Date.now,
    });
    const sockets: WebSocket[] = [];
    const connect = async (audience: Audience = 'window'): Promise<DeskCaller> => {
      const welcome = await fetch(host.newLink({ audience, name: 'Tablet 4' }), { redirect: 'manual' });
      const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
      const socket = new WebSocket(`${host.url.replace('http', 'ws')}/desk`, {
        origin: host.url,
        headers: { cookie },
      });
      sockets.push(socket);
      await once(socket, 'open');
      return overSocket(socket);
    };
    return {
      client: await connect(),
      another: connect,
      close: async () => {
        for (const socket of sockets) socket.close();
        await host.close();
      },
    };
  },
};

export const HOST_KINDS: readonly HostKind[] = [messagePort, loopback];
