import { dayOf } from '../calendar/days.ts';
import type { EarlierScan } from '../checkin/admission-facts.ts';
import { isInside } from '../checkin/earlier-scans.ts';

/** What a rule may know of a scan. Plain data; instants as ISO 8601. */
export interface RuleFacts {
  readonly at: string;
  readonly timeZone: string;
  /** What the guest has and where they stand, by id and by name: a rule may speak of either. */
  readonly product: readonly string[];
  readonly variation: readonly string[];
  readonly gate: readonly string[];
  /** Of the activity at its doors and buses, of the event elsewhere. */
  readonly times: { readonly from: string; readonly until: string; readonly admission: string };
  /** Admitted scans of this guest at this checkpoint, in any order. */
  readonly scans: readonly EarlierScan[];
}

/** The facts with what is counted from them, once a scan. */
export interface RuleScene {
  readonly facts: RuleFacts;
  readonly now: number;
  readonly today: string;
  readonly isInside: boolean;
  readonly entries: readonly { readonly ms: number; readonly day: string }[];
}

/** Counts what rules ask for. */
export const sceneOf = (facts: RuleFacts): RuleScene => ({
  facts,
  now: Date.parse(facts.at),
  today: dayOf(facts.at, facts.timeZone),
  isInside: isInside(facts.scans),
  entries: facts.scans
    .filter(({ direction }) => direction === 'entry')
    .map(({ at }) => ({ ms: Date.parse(at), day: dayOf(at, facts.timeZone) })),
});
