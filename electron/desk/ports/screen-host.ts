import type { Audience } from '../../../shared/contract/procedure.ts';

/** What a link opens, and what the device that takes it is called. */
export interface Invitation {
  readonly audience: Audience;
  readonly name: string;
}

/** A browser that came in by a link. Times are ISO 8601 instants. */
export interface InvitedScreen extends Invitation {
  readonly id: string;
  /** Operators signed in at its open pages, one for each page; empty where nobody is. */
  readonly operatorIds: readonly string[];
  readonly joinedAt: string;
  readonly lastSeenAt: string;
}

/** A host that serves screens to browsers, as the desk knows it: by what it can give, not by how. */
export interface ScreenHost {
  /** A link that works once. */
  invite(invitation: Invitation): string;
  screens(): readonly InvitedScreen[];
  /** Ends the lines of a screen and forgets it; false for one that is not there. */
  remove(id: string): boolean;
  /** Hears that a screen came, went or signed in. Returns what ends it. */
  listen(hear: () => void): () => void;
}
