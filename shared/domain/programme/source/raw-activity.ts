import type { ActivityKind, BOOKING_POLICIES } from '../activity.ts';

/**
 * When something is, as a source says it: an instant, or a time on the wall. A wall time without zone is one
 * of the event's. `day` is `2022-05-08`, `time` is `09:00`.
 */
export type RawTime =
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'wall'; readonly day: string; readonly time: string; readonly zone?: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** How long something takes, or when it ends; `next-day` is an end that names no day of its own. */
export type RawEnd =
  | RawTime
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'clock'; readonly time: string };

export interface RawBus {
  readonly name: string;
  readonly seats: number;
  readonly leaderName: string;
}

/** Something that was read all the same, and that an organiser may want to look at. */
export interface SourceWarning {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** One activity as a file has it. What the file does not speak of is undefined. */
export interface RawActivity {
  /** Where it stands: the line of a table or calendar, else its number. */
  readonly line: number;
  /** The key that the source gives it; empty where it gives none. */
  readonly id: string;
  /** The key as people at the event say it, such as `A-102`. */
  readonly ref: string;
  readonly titleEn: string;
  readonly titleDe: string;
  readonly from: RawTime;
  readonly until: RawEnd;
  readonly kind?: ActivityKind;
  /** A theme's letter or name. */
  readonly theme?: string;
  readonly room?: string;
  readonly capacity?: number | null;
  readonly held?: number;
  readonly policy?: (typeof BOOKING_POLICIES)[number];
  readonly speakers?: readonly string[];
  readonly buses?: readonly RawBus[];
  /** A rule in pretix's dialect of JSON logic, or empty. */
  readonly rules?: string;
  readonly isCancelled?: boolean;
  readonly warnings: readonly SourceWarning[];
}
