import { assertNever } from '../closed.ts';
import type { KeyPress } from '../codes/us-keyboard.ts';
import type { GivenReason } from './close-leg.ts';
import type { ExcuseReason } from './trip-facts.ts';

/** What a leader did at a roll call. */
export type MarkAct =
  | { readonly kind: 'aboard'; readonly attendeeId: string }
  | {
      readonly kind: 'scan';
      readonly text: string;
      readonly keys: readonly KeyPress[];
      readonly via: 'scanner' | 'camera';
      /** Whose code the phone took it for; empty where it does not know. */
      readonly attendeeId: string;
    }
  /** Lets somebody aboard whom the rules turn away, for a reason of the event's list. */
  | {
      readonly kind: 'override';
      readonly attendeeId: string;
      readonly reason: string;
      readonly note: string;
    }
  /** Not aboard after all. */
  | { readonly kind: 'off'; readonly attendeeId: string }
  | {
      readonly kind: 'excuse';
      readonly attendeeId: string;
      readonly reason: ExcuseReason;
      readonly note: string;
    }
  | { readonly kind: 'unexcuse'; readonly attendeeId: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'close'; readonly reasons: readonly GivenReason[] }
  | { readonly kind: 'reopen' }
  /** Gives a place on a bus: moves between buses, and takes from the waiting list. */
  | { readonly kind: 'place'; readonly attendeeId: string; readonly toBus: string };

/** One mark of a roll call. Its id makes sending it twice harmless; its time says which of two marks is the newer. */
export interface Mark {
  readonly id: string;
  /** When it was made, as an ISO 8601 instant. */
  readonly at: string;
  readonly activityId: string;
  readonly legId: string;
  readonly busId: string;
  readonly act: MarkAct;
}

/** What marks are about that excuse somebody from a leg, or take that back. */
export const excuseOf = (legId: string, attendeeId: string): string => `excuse ${legId} ${attendeeId}`;

/** What a mark is about: of two marks about the same, the later one counts, whichever arrives first. */
export const aboutOf = ({ legId, busId, act }: Pick<Mark, 'legId' | 'busId' | 'act'>): readonly string[] => {
  switch (act.kind) {
    case 'scan':
      return act.attendeeId === '' ? [] : [`seat ${legId} ${act.attendeeId}`];
    case 'aboard':
    case 'override':
    case 'off':
      return [`seat ${legId} ${act.attendeeId}`];
    case 'excuse':
    case 'unexcuse':
      return [excuseOf(legId, act.attendeeId)];
    case 'close':
      return [`state ${legId} ${busId}`, ...act.reasons.map(({ attendeeId }) => excuseOf(legId, attendeeId))];
    case 'reopen':
      return [`state ${legId} ${busId}`];
    case 'place':
      return [`place ${act.attendeeId}`];
    // Every count is kept, and the newest stands.
    case 'count':
      return [];
    default:
      return assertNever(act);
  }
};
