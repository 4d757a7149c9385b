import type { UnmetCondition } from '../rules/unmet-condition.ts';
import type { EarlierScan, OpenQuestion } from './admission-facts.ts';
import type { Reason, Verdict } from './verdict.ts';

/** In the details of `invalid-time`: it is no time for it, because the activity was cancelled. */
export const CALLED_OFF = 'called-off';

/** What staff should know when somebody is let in: shown, and to be ticked, before the next guest. */
export interface AdmissionNotes {
  readonly attention: string;
  readonly flags: readonly string[];
  readonly handOver: readonly string[];
  readonly delegation: string;
  readonly delegationRole: string;
}

/** The answer to a scan. Plain data that survives JSON. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly attendeeId: string | null;
  /** Whom to choose among, for `ambiguous`. */
  readonly choices: readonly string[];
  /** Proved by a signed ticket, but not on the list yet. */
  readonly isProvisional: boolean;
  readonly notes: AdmissionNotes;
  readonly needsAttention: boolean;
  /** The entry that stands, for `already-in`. */
  readonly first: EarlierScan | null;
  /** The first entry of all here: the one that prints a badge. */
  readonly isFirstEntry: boolean;
  readonly isWelcomeBack: boolean;
  /** 1 on the event's first day; null where days are not counted. */
  readonly dayNumber: number | null;
  readonly questions: readonly OpenQuestion[];
  /** What would have to hold, for `rules`. */
  readonly unmet: readonly UnmetCondition[];
  /** What the words for this reason need: `from`, `until`, `category`, `capacity` … */
  readonly details: Readonly<Record<string, string>>;
}

/** What there is to say about a decision that let nobody pass. */
export type RefusalFacts = Pick<Decision, 'reason' | 'details' | 'unmet'>;

export const NO_NOTES: AdmissionNotes = {
  attention: '',
  flags: [],
  handOver: [],
  delegation: '',
  delegationRole: '',
};
