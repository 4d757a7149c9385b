import type { Attendee } from '../attendees/attendee.ts';
import type { CodeReading } from '../codes/foyer-code.ts';
import type { PretixTicket } from '../codes/pretix-ticket.ts';
import type { Bilingual } from '../programme/activity.ts';
import type { UnmetCondition } from '../rules/unmet-condition.ts';
import type { Direction } from './verdict.ts';

/** Now, as the desk's clock and the event's calendar have it. `at` is an ISO 8601 instant. */
export interface Moment {
  readonly at: string;
  readonly direction: Direction;
  readonly timeZone: string;
}

/** Somebody whose code (or whose row in a search) was read. */
export interface MatchedCode {
  readonly attendee: Attendee;
  readonly isRevoked: boolean;
}

/** A genuine signed ticket of somebody who is not on the list yet; `category` as its product is mapped, or empty. */
export interface SignedTicketFacts {
  readonly ticket: PretixTicket;
  readonly category: string;
  readonly isRevoked: boolean;
  readonly isBlocked: boolean;
}

/** What was read. `text` is the cleaned and repaired code, empty where a person was picked by name. */
export interface ReadingFacts {
  readonly text: string;
  readonly code: CodeReading;
  readonly matches: readonly MatchedCode[];
  readonly signedTicket: SignedTicketFacts | null;
}

export type CheckpointKind = 'entrance' | 'room' | 'leg' | 'meal' | 'handout';

/** `once`: never again, even after leaving. `in-and-out`: in again after leaving. `free-count`: as often as read. */
export type EntryMode = 'once' | 'once-a-day' | 'in-and-out' | 'free-count';

/** From and until as ISO 8601 instants; null is open on that side. Both ends belong to it. */
export interface TimeWindow {
  readonly from: string | null;
  readonly until: string | null;
}

export interface CheckpointFacts {
  readonly id: string;
  readonly kind: CheckpointKind;
  readonly mode: EntryMode;
  /** Who may pass: categories or ticket types; none named means everybody. */
  readonly categories: readonly string[];
  readonly window: TimeWindow;
  readonly toleranceMinutes: number;
  readonly letsPendingIn: boolean;
  readonly capacity: number | null;
}

/** An admitted scan of this attendee at this checkpoint; void ones are left out. Any order. */
export interface EarlierScan {
  readonly at: string;
  /** Where the log has it; the order of readings also when a clock was set back in between. */
  readonly stamp?: string | undefined;
  readonly desk: string;
  readonly direction: Direction;
}

export type BookingPolicy = 'open' | 'booked-first' | 'booked-only';

/** Where else the attendee has a place at this time: another room, or another bus of the same trip. */
export interface PlaceElsewhere {
  readonly title: Bilingual;
  readonly place: string;
  readonly startsAt: string;
}

export interface BookingFacts {
  readonly policy: BookingPolicy;
  readonly state: 'booked' | 'waitlisted' | 'none';
  /** `booked-first`: from when those without a place may come in; null is at once. */
  readonly opensAt: string | null;
  readonly elsewhere: PlaceElsewhere | null;
  /** Seats that are kept for booked people who have not come yet, other than this one. */
  readonly seatsKept: number;
}

/** An activity that does not take place; `instead` is where it does, where the programme says so. */
export interface CalledOff {
  readonly instead: PlaceElsewhere | null;
}

/** What the rule of the checkpoint said about this scan; where it said no, what would have to hold. */
export interface RulesResult {
  readonly passed: boolean;
  readonly unmet: readonly UnmetCondition[];
}

export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
}

/** All that the decision may know: plain data that survives JSON. Activities, rules and questions may be absent. */
export interface AdmissionFacts {
  readonly reading: ReadingFacts;
  readonly checkpoint: CheckpointFacts;
  readonly earlier: readonly EarlierScan[];
  readonly insideCount: number;
  readonly calledOff?: CalledOff | undefined;
  readonly booking?: BookingFacts | undefined;
  readonly rules?: RulesResult | undefined;
  readonly openQuestions?: readonly OpenQuestion[] | undefined;
  /** The event's first day, `2022-05-08`, in its own time zone; for "Welcome back, day 2". */
  readonly firstDay?: string | undefined;
}
