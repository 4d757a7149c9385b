/** What an activity is. `other` is what a programme calls by a name of its own. */
export const ACTIVITY_KINDS = [
  'plenary',
  'panel',
  'workshop',
  'training',
  'field-trip',
  'social',
  'other',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** `open`: anybody may come. `booked-first`: the others from a while after the start. `booked-only`: nobody else. */
export const BOOKING_POLICIES = ['open', 'booked-first', 'booked-only'] as const;

export const LEG_KINDS = ['out', 'stop', 'return'] as const;

/** A text in the languages of the product; a programme in one language has it in both. */
export interface Bilingual {
  readonly en: string;
  readonly de: string;
}

/** One roll call of a field trip. `at` is when it is due, as an ISO 8601 instant. */
export interface Leg {
  readonly id: string;
  readonly kind: (typeof LEG_KINDS)[number];
  readonly name: Bilingual;
  readonly at: string;
}

/** `leader` is an attendee's id or empty; `leaderName` what the programme says where nobody on the list is meant. */
export interface Bus {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly leader: string;
  readonly leaderName: string;
  readonly phone: string;
}

/** One item of the programme. Times are ISO 8601 instants; a null capacity is no limit. */
export interface Activity {
  readonly id: string;
  /** The key that the organiser's own programme gives it, such as `A-102`; may be empty. */
  readonly ref: string;
  readonly kind: ActivityKind;
  /** The letter of a theme of the event, or empty. */
  readonly theme: string;
  readonly title: Bilingual;
  /** Ids of attendees who speak, and the names of those who are not on the list. */
  readonly speakers: readonly string[];
  readonly speakerNames: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly room: string;
  readonly capacity: number | null;
  /** Seats kept free for guests of the organisers until the door opens to everybody. */
  readonly held: number;
  readonly policy: (typeof BOOKING_POLICIES)[number];
  /** `booked-first`: so many minutes after the start everybody may take a free seat. */
  readonly opensAfterMinutes: number;
  /** Doors open so many minutes before the start and close as many after the end; null is never closed. */
  readonly toleranceMinutes: number | null;
  /** Who may pass: categories or ticket types; none named means everybody. */
  readonly categories: readonly string[];
  /** A rule in pretix's dialect of JSON logic, or empty. */
  readonly rules: string;
  readonly isCancelled: boolean;
  /** Of field trips; empty otherwise. Legs in the order of their times. */
  readonly legs: readonly Leg[];
  readonly buses: readonly Bus[];
}

/** An attendee's place in an activity. `bus` only on trips; `since` orders a waiting list (ISO 8601 instant, then id). */
export interface Booking {
  readonly activityId: string;
  readonly attendeeId: string;
  readonly state: 'booked' | 'waitlisted' | 'cancelled';
  readonly bus: string;
  readonly since: string;
  /** What the room should know, such as "Wheelchair seat kept, row 1". */
  readonly note: string;
}

/** Do two times share a moment? Touching ends do not. Instants are compared as moments, not as texts. */
export const overlaps = (a: Pick<Activity, 'from' | 'until'>, b: Pick<Activity, 'from' | 'until'>): boolean =>
  Date.parse(a.from) < Date.parse(b.until) && Date.parse(b.from) < Date.parse(a.until);

/** From when everybody may take a free seat of a `booked-first` activity; null for the others. */
export const opensAt = (activity: Pick<Activity, 'policy' | 'from' | 'opensAfterMinutes'>): string | null =>
  activity.policy === 'booked-first'
    ? new Date(Date.parse(activity.from) + activity.opensAfterMinutes * 60_000).toISOString()
    : null;
