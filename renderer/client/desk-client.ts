import type { ClientLink } from '@orpc/client';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { FoyerContract } from '../../shared/contract/foyer-contract.ts';

/** Every procedure of the contract as an async function, over whichever host. */
export type DeskClient = ContractRouterClient<FoyerContract>;

/** How a screen stands with its desk. */
export type Connection = 'connecting' | 'open' | 'lost';

/** A line to the desk: the client, and news of the line itself. */
export interface DeskLine {
  readonly client: DeskClient;
  readonly connection: () => Connection;
  /** Hears changes of the connection. Returns what ends it. */
  onConnection(hear: (connection: Connection) => void): () => void;
  close(): void;
}

/** The client over a link. */
export const clientOver = (link: ClientLink<Record<never, never>>): DeskClient => createORPCClient(link);

/** A connection state that tells its listeners. */
export const createConnectionState = () => {
  let state: Connection = 'connecting';
  const listeners = new Set<(connection: Connection) => void>();
  return {
    get: (): Connection => state,
    set(next: Connection): void {
      if (next === state) return;
      state = next;
      for (const hear of listeners) hear(next);
    },
    listen(hear: (connection: Connection) => void): () => void {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
};
