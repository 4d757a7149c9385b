/** A moment that a rule speaks of. `time-of-day` is on the day of the scan, in the event's time zone. */
export type TimeTerm =
  | { readonly kind: 'now' }
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'time-of-day'; readonly time: string }
  | { readonly kind: 'date_from' | 'date_to' | 'date_admission' };

/** What is counted of the guest's earlier entries here; minutes are −1 where there was none. */
export const NUMBER_VARIABLES = [
  'now_isoweekday',
  'entries_number',
  'entries_today',
  'entries_days',
  'minutes_since_last_entry',
  'minutes_since_first_entry',
] as const;

/** What is counted of them before or from a moment on. */
export const COUNTS = [
  'entries_since',
  'entries_before',
  'entries_days_since',
  'entries_days_before',
] as const;

export type NumberTerm =
  | { readonly kind: 'variable'; readonly name: (typeof NUMBER_VARIABLES)[number] }
  | { readonly kind: 'count'; readonly name: (typeof COUNTS)[number]; readonly time: TimeTerm };

export const COMPARISONS = ['<', '<=', '>', '>=', '==', '!='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Lists that a guest or a checkpoint may be on. */
export const LISTED = ['product', 'variation', 'gate'] as const;

/** An entry of a list: the id that the registration system gives it, and what people call it. */
export interface Listed {
  readonly id: string;
  readonly label: string;
}

export type Condition =
  | {
      readonly kind: 'number';
      readonly term: NumberTerm;
      readonly is: Comparison;
      readonly limit: number;
    }
  | { readonly kind: 'presence'; readonly isInside: boolean }
  | {
      readonly kind: 'list';
      readonly of: (typeof LISTED)[number];
      readonly isNot: boolean;
      readonly entries: readonly Listed[];
    }
  | {
      readonly kind: 'time';
      readonly is: 'before' | 'after';
      readonly left: TimeTerm;
      readonly right: TimeTerm;
      readonly toleranceMinutes: number;
    };

/** A rule that was understood to the last word. */
export type Rule =
  | { readonly kind: 'constant'; readonly holds: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Rule[] }
  | Condition;

/** Why a rule was not understood; the words are in the locales under `rules.problem.WHY`. */
export type RuleProblemWhy =
  | 'not-json'
  | 'too-long'
  | 'too-deep'
  | 'one-operator'
  | 'unknown-operator'
  | 'unknown-variable'
  | 'needs-condition'
  | 'needs-number'
  | 'needs-time'
  | 'needs-list'
  | 'wrong-count';

export interface RuleProblem {
  readonly why: RuleProblemWhy;
  /** Where in the rule: `and[1].isBefore[0]`; empty at its root. */
  readonly place: string;
  /** What stands there, cut to a readable length. */
  readonly found: string;
}

/** A rule as it was read: the rule, or all that is wrong with it. */
export type RuleReading =
  | { readonly isUnderstood: true; readonly rule: Rule }
  | { readonly isUnderstood: false; readonly problems: readonly [RuleProblem, ...RuleProblem[]] };
