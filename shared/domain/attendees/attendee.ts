/**
 * A person on the list. Every field is text, so that one rule merges them all (last writer wins per
 * field) and every source can fill them. Empty text means "not known".
 */
export const ATTENDEE_FIELDS = [
  'given',
  'family',
  'display',
  'ownScript',
  'say',
  'category',
  'organisation',
  'jobTitle',
  'town',
  'country',
  'delegation',
  'delegationRole',
  'email',
  'phone',
  'languages',
  'status',
  'payment',
  'amountDue',
  'blockedReason',
  'flags',
  'attention',
  'handOver',
  'ticketType',
  'orderRef',
  'validFrom',
  'validUntil',
] as const;

export type AttendeeField = (typeof ATTENDEE_FIELDS)[number];

/** `status` of the registration. */
export const ATTENDEE_STATUSES = ['confirmed', 'pending', 'cancelled'] as const;
export type AttendeeStatus = (typeof ATTENDEE_STATUSES)[number];

/** `payment`: `free` means that nothing is owed. */
export const PAYMENT_STATES = ['paid', 'unpaid', 'free'] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** `delegationRole`: who speaks for a delegation, and who of the host looks after it. */
export const DELEGATION_ROLES = ['head', 'liaison', 'member'] as const;

/** What else an organiser kept in a column of their own, by its heading. Fields are merged one by one. */
export type CustomFields = Readonly<Record<string, string>>;

/**
 * `country` is ISO 3166-1 alpha-2 where known, else the text as given. `flags` and `handOver` are lists
 * separated by `;`. `validFrom` and `validUntil` are ISO 8601 instants. `attention` is the note that
 * desk staff must see at check-in. `say` tells how to say the name. `ownScript` is the name as its owner
 * writes it, where that is not Latin.
 */
export type AttendeeFields = Readonly<Record<AttendeeField, string>>;

export interface Attendee extends AttendeeFields {
  readonly id: string;
  readonly custom: CustomFields;
}

/** An attendee of whom nothing is known yet: confirmed, nothing owed. */
export const emptyAttendee = (id: string): Attendee => ({
  ...(Object.fromEntries(ATTENDEE_FIELDS.map((field) => [field, ''])) as AttendeeFields),
  id,
  custom: {},
  status: 'confirmed',
  payment: 'free',
});

/** The items of a `;` list field, without blanks. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The name as shown: display name, else given and family, else own script. */
export const nameOf = (person: Pick<Attendee, 'display' | 'given' | 'family' | 'ownScript'>): string =>
  person.display || [person.given, person.family].filter(Boolean).join(' ') || person.ownScript;
