import type { SessionView } from '../../../shared/contract/operators.ts';

/** What the person at this screen may do with people. The desk checks it again; this only says so beforehand. */
export interface Abilities {
  /** Change people, check several in at once, print badges. */
  readonly mayChange: boolean;
  /** Change what turns people away and only organisers override: category, registration, blocks, revoked codes. */
  readonly mayLift: boolean;
  /** Reports leave the desk as files: organisers only. */
  readonly mayExport: boolean;
}

/** The abilities of a session. Before the desk has answered, nothing may be done. */
export const abilitiesOf = (session: Pick<SessionView, 'role' | 'isOpen'> | null): Abilities => {
  if (session === null) return { mayChange: false, mayLift: false, mayExport: false };
  const { role, isOpen } = session;
  return {
    mayChange: isOpen || role === 'front-desk' || role === 'organiser',
    mayLift: isOpen || role === 'organiser',
    mayExport: isOpen || role === 'organiser',
  };
};
