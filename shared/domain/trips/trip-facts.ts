import type { Activity, Booking, Bus, Leg } from '../programme/activity.ts';

/** Why somebody is not aboard, although the bus leaves. `other` needs words. */
export const EXCUSES = ['not-coming', 'own-way', 'not-found', 'other'] as const;
export type ExcuseReason = (typeof EXCUSES)[number];

/** A booking with the stamp of its newest word, which tells who joined a trip that had left already. */
export interface Seat extends Pick<Booking, 'attendeeId' | 'state' | 'bus' | 'since'> {
  readonly stamp: string;
}

/** An admitted scan, not void, at the roll call of a bus. `busId` is empty on a trip without buses. */
export interface Boarding {
  readonly scanId: string;
  readonly legId: string;
  readonly busId: string;
  readonly attendeeId: string;
  readonly direction: 'entry' | 'exit';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly stamp: string;
}

/** Somebody is not expected on a leg, for a reason. What was taken back is not among them. */
export interface Excuse {
  readonly legId: string;
  readonly attendeeId: string;
  readonly reason: string;
  readonly note: string;
  readonly at: string;
}

/** How many heads a leader counted; the newest of a bus on a leg stands. */
export interface HeadCount {
  readonly legId: string;
  readonly busId: string;
  readonly count: number;
  readonly at: string;
}

/** Whether the roll call of a bus on a leg is over. */
export interface LegState {
  readonly legId: string;
  readonly busId: string;
  readonly state: 'open' | 'closed';
  readonly at: string;
  readonly stamp: string;
}

/** All that is known of a trip, in no order that matters but that of its legs. */
export interface TripFacts {
  /** In the order of their times. */
  readonly legs: readonly Pick<Leg, 'id' | 'kind'>[];
  readonly buses: readonly Pick<Bus, 'id' | 'seats'>[];
  /** The places of a trip without buses, but for those that are held; null is no limit. */
  readonly places: number | null;
  readonly seats: readonly Seat[];
  readonly boardings: readonly Boarding[];
  readonly excuses: readonly Excuse[];
  readonly headCounts: readonly HeadCount[];
  readonly states: readonly LegState[];
}

/** What the programme says of a trip, as its roll calls need it. */
export const plannedOf = ({
  legs,
  buses,
  capacity,
  held,
}: Pick<Activity, 'legs' | 'buses' | 'capacity' | 'held'>): Pick<TripFacts, 'legs' | 'buses' | 'places'> => ({
  legs,
  buses,
  places: capacity === null ? null : Math.max(0, capacity - held),
});
