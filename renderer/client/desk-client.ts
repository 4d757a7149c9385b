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
  /** Hears what calls failed with. Returns what ends it. A line in the same process may have nothing to say. */
  onTrouble?(hear: (trouble: unknown) => void): () => void;
  close(): void;
}

/** The client over a link, and the way to hear what its calls failed with. */
export const callsOver = (
  link: ClientLink<Record<never, never>>,
): Required<Pick<DeskLine, 'client' | 'onTrouble'>> => {
  const listeners = new Set<(trouble: unknown) => void>();
  const watched: ClientLink<Record<never, never>> = {
    async call(...asked) {
      try {
        return await link.call(...asked);
      } catch (trouble) {
        for (const hear of listeners) hear(trouble);
        throw trouble;
      }
    },
  };
  return {
    client: createORPCClient(watched),
    onTrouble(hear) {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
};

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
