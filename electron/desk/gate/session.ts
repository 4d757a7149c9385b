import type { Audience, Role } from '../../../shared/contract/procedure.ts';

/** One screen or program that talks to the desk, and who works at it now. A host makes one for each, and keeps it over a short break of its line. */
export interface Session {
  readonly audience: Audience;
  /** Empty while nobody has signed in. */
  operatorId: string;
  /** Whom the host vouches for, such as the command line of somebody who holds the key; null asks for a sign-in. */
  readonly vouchedFor: Actor | null;
}

/** A new session at which nobody is signed in. */
export const createSession = (audience: Audience, vouchedFor: Actor | null = null): Session => ({
  audience,
  operatorId: '',
  vouchedFor,
});

/** Who acts in a call: known once the gate has let it pass. */
export interface Actor {
  readonly operatorId: string;
  readonly role: Role | null;
}
