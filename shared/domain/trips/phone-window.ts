import type { DoorRole } from '../checkin/override.ts';
import { allRollCalls } from './roll-call.ts';
import type { TripFacts } from './trip-facts.ts';

/** Leaders get the numbers so long before the start. */
const BEFORE_MS = 3_600_000;

export type PhoneWindow =
  | { readonly kind: 'shown' }
  | { readonly kind: 'too-early'; readonly from: string }
  | { readonly kind: 'trip-over' };

export interface PhoneQuestion {
  readonly role: DoorRole;
  /** Start of the trip and now, as ISO 8601 instants. */
  readonly start: string;
  readonly now: string;
}

/** May the numbers of the guests be seen? Organisers always; leaders from an hour before the start until the return is closed. */
export const phoneWindow = (facts: TripFacts, { role, start, now }: PhoneQuestion): PhoneWindow => {
  if (role === 'organiser') return { kind: 'shown' };
  const from = new Date(Date.parse(start) - BEFORE_MS).toISOString();
  if (Date.parse(now) < Date.parse(from)) return { kind: 'too-early', from };
  const last = facts.legs.at(-1)?.id;
  const returns = allRollCalls(facts).filter(({ legId }) => legId === last);
  const isOver = returns.length > 0 && returns.every(({ isClosed }) => isClosed);
  return isOver ? { kind: 'trip-over' } : { kind: 'shown' };
};
