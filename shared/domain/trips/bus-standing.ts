import { foldForSorting } from '../attendees/sort-name.ts';
import type { DoorRole } from '../checkin/override.ts';

/** How somebody who works at a screen stands to a bus. */
export type BusStanding = 'organiser' | 'leader' | 'other';

export interface BusQuestion {
  readonly role: DoorRole;
  /** Who is signed in; empty at a desk where nobody has to. */
  readonly worker: string;
  /** Whom the programme names as the leader of the bus; empty for nobody. */
  readonly leader: string;
  /** The names of all who may sign in. */
  readonly operators: readonly string[];
}

const NO_NAME = '';

/** The same name whatever its order and its accents: a list may say "Felderer Jonas". */
const plain = (name: string): string => foldForSorting(name.replaceAll(',', ' ')).split(' ').sort().join(' ');

/**
 * Who leads a bus is the operator whom the programme names. Where it names nobody who could sign in, whoever
 * signs in as a host leads it: a stand-in must be able to work. Where nobody signs in, whoever holds the screen.
 */
export const standingAtBus = ({ role, worker, leader, operators }: BusQuestion): BusStanding => {
  if (role === 'organiser') return 'organiser';
  const name = plain(leader);
  if (worker !== NO_NAME && plain(worker) === name) return 'leader';
  const canSignIn = name !== NO_NAME && operators.some((one) => plain(one) === name);
  return role === 'host' && (worker === NO_NAME || !canSignIn) ? 'leader' : 'other';
};
