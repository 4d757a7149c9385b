import { once } from 'node:events';
import type { ContractRouterClient } from '@orpc/contract';
import WebSocket from 'ws';
import type { FoyerContract } from '../../../shared/contract/foyer-contract.ts';
import { overSocket } from '../../support/over-socket.ts';
import type { ServedDesk } from './serve-desk.ts';

/** A screen of a served desk, as a browser is one: by link, cookie and WebSocket. */
export interface SocketClient {
  readonly client: ContractRouterClient<FoyerContract>;
  close(): void;
}

/** Connects to a desk over loopback. */
export const connectSocket = async (desk: Pick<ServedDesk, 'url' | 'link'>): Promise<SocketClient> => {
  const welcome = await fetch(desk.link, { redirect: 'manual' });
  const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
  const socket = new WebSocket(`${desk.url.replace('http', 'ws')}/desk`, {
    origin: desk.url,
    headers: { cookie },
  });
  await once(socket, 'open');
  return {
    client: overSocket(socket),
    close: () => socket.close(),
  };
};
