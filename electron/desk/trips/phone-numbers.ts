import type { Activity } from '../../../shared/domain/programme/activity.ts';
import { standingAtBus } from '../../../shared/domain/trips/bus-standing.ts';
import { type PhoneWindow, phoneWindow } from '../../../shared/domain/trips/phone-window.ts';
import { riderBuses } from '../../../shared/domain/trips/rider-buses.ts';
import type { TripFacts } from '../../../shared/domain/trips/trip-facts.ts';
import type { Actor } from '../gate/session.ts';
import { leaderOf, type TripParts } from './trip-parts.ts';

export interface NumbersQuestion {
  readonly activity: Activity;
  readonly facts: TripFacts;
  readonly viewer: Actor;
  readonly at: string;
}

/** Whose numbers somebody may see, and why not those of a bus. */
export interface ShownNumbers {
  /** By bus; of a trip without buses under ''. */
  readonly windows: Readonly<Record<string, PhoneWindow>>;
  areShownOf(attendeeId: string): boolean;
}

/** Says which numbers of a trip are for whoever asks. Who only waits for a seat may be called by the leader of any bus. */
export const numbersFor = (
  parts: Pick<TripParts, 'cards' | 'workers'>,
  { activity, facts, viewer, at }: NumbersQuestion,
): ShownNumbers => {
  const worker = parts.workers.nameOf(viewer.operatorId);
  const operators = parts.workers.names();
  const windowOf = (busId: string): PhoneWindow => {
    const bus = activity.buses.find(({ id }) => id === busId);
    const leader = leaderOf(parts, bus).name;
    const standing = standingAtBus({ role: viewer.role ?? 'front-desk', worker, leader, operators });
    return phoneWindow(facts, { busId, standing, start: activity.from, now: at });
  };
  const ids = activity.buses.length === 0 ? [''] : activity.buses.map(({ id }) => id);
  const windows = Object.fromEntries(ids.map((id) => [id, windowOf(id)]));
  const isShownAnywhere = Object.values(windows).some(({ kind }) => kind === 'shown');
  const buses = riderBuses(facts);
  return {
    windows,
    areShownOf(attendeeId) {
      const busId = buses.get(attendeeId);
      return busId === undefined ? isShownAnywhere : windows[busId]?.kind === 'shown';
    },
  };
};
