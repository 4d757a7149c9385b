import { createContext, useContext } from 'react';
import type { TripPerson, TripState } from '../../../../shared/contract/trips.ts';
import type { Reason } from '../../../../shared/domain/checkin/verdict.ts';
import type { Activity, Bus, Leg } from '../../../../shared/domain/programme/activity.ts';
import type { MarkAct } from '../../../../shared/domain/trips/mark.ts';
import type { RollCall } from '../../../../shared/domain/trips/roll-call.ts';
import type { TripFacts } from '../../../../shared/domain/trips/trip-facts.ts';
import type { HeadDraft } from './use-head-draft.ts';
import type { Verdict } from './verdict.ts';

/** What is open over the lists: the reasons of those who are left, one person, or why one may come aboard all the same. */
export type Panel =
  | { readonly kind: 'leave' }
  | { readonly kind: 'person'; readonly attendeeId: string }
  | { readonly kind: 'override'; readonly attendeeId: string; readonly reason: Reason }
  | null;

/** What every part of a bus's screen shares. */
export interface BusView {
  readonly state: TripState;
  readonly facts: TripFacts;
  readonly activity: Activity;
  readonly busId: string;
  /** Undefined on a trip without buses. */
  readonly bus: Bus | undefined;
  readonly leg: Leg;
  /** The roll call of this bus on the leg that is shown, and on all legs. */
  readonly roll: RollCall;
  readonly rolls: readonly RollCall[];
  /** The desk's clock, of this minute. */
  readonly nowMs: number;
  readonly personOf: (attendeeId: string) => TripPerson;
  /** Makes a mark on this leg. */
  readonly mark: (act: MarkAct) => void;
  /** Heads that are being counted. */
  readonly heads: Pick<HeadDraft, 'draft' | 'setDraft'>;
  readonly chooseLeg: (legId: string) => void;
  readonly verdict: Verdict | null;
  /** The badge of the verdict was read once more within seconds. */
  readonly isReadAgain: boolean;
  readonly closeVerdict: () => void;
  readonly panel: Panel;
  readonly open: (panel: Panel) => void;
  readonly isCameraOn: boolean;
  readonly toggleCamera: () => void;
}

const BusContext = createContext<BusView | null>(null);
export const BusProvider = BusContext;

export const useBus = (): BusView => {
  const view = useContext(BusContext);
  if (view === null) throw new Error('useBus needs the screen of a bus around it');
  return view;
};
