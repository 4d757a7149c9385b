import type { Audience, Role } from '../../../shared/contract/procedure.ts';

/** One screen or program that talks to the desk, and who works at it now. A host makes one for each, and keeps it over a short break of its line. */
export interface Session {
  readonly audience: Audience;
  /** What its device is called, where it came by an invitation; else empty. */
  readonly deviceName: string;
  /** Empty while nobody has signed in. */
  operatorId: string;
  /** Whom the host vouches for, such as the command line of somebody who holds the key; null asks for a sign-in. */
  readonly vouchedFor: Actor | null;
}

/** A new session at which nobody is signed in. */
export const createSession = (
  audience: Audience,
  vouchedFor: Actor | null = null,
  deviceName = '',
): Session => ({
  audience,
  deviceName,
  operatorId: '',
  vouchedFor,
});

/** Who acts in a call: known once the gate has let it pass. */
export interface Actor {
  readonly operatorId: string;
  readonly role: Role | null;
}

/** A call as its handler sees it: whose screen it came from, and who works there. */
export interface Caller {
  readonly session: Session;
  readonly actor: Actor;
}
