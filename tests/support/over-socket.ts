import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { WebSocket } from 'ws';
import type { FoyerContract } from '../../shared/contract/foyer-contract.ts';

/** Speaks to a desk over an open socket, as a page does. */
export const overSocket = (socket: WebSocket): ContractRouterClient<FoyerContract> =>
  // The interface is that of the browser's WebSocket as far as the link uses it.
  createORPCClient(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }));
