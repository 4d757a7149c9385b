import type { Language } from '../../language.ts';

/** What a refusal is explained with in one language, outside of the screens: reports and the command line. */
export interface WhyWords {
  readonly language: Language;
  /** What would have to hold for a rule to let a guest pass, by the key of the condition. */
  readonly rule: Readonly<Record<string, string>>;
  /** A condition that a newer desk knows; `{key}` is its name. */
  readonly otherRule: string;
  readonly bound: Readonly<Record<string, string>>;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly calledOff: string;
  readonly heldInstead: string;
  readonly ticketTime: string;
  readonly checkpointTime: string;
  /** Of a time that is open on one side. */
  readonly fromOnly: string;
  readonly untilOnly: string;
  readonly fromUntil: string;
  readonly category: string;
  readonly bookedElsewhere: string;
  readonly opens: string;
  readonly seats: string;
  readonly due: string;
}
