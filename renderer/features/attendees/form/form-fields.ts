import type { AttendeeField } from '../../../../shared/domain/attendees/attendee.ts';

/** How a field is entered. `choice` has a list of values, `latin` reads from left to right everywhere. */
export type FieldKind = 'text' | 'latin' | 'choice';

export interface FormField {
  readonly name: AttendeeField;
  readonly kind: FieldKind;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

export interface FormGroup {
  readonly id: string;
  readonly fields: readonly FormField[];
}

const line = (name: AttendeeField): FormField => ({ name, kind: 'text' });
const wide = (name: AttendeeField): FormField => ({ name, kind: 'text', isWide: true });
const latin = (name: AttendeeField): FormField => ({ name, kind: 'latin' });
const choice = (name: AttendeeField): FormField => ({ name, kind: 'choice' });

/** All fields of a person, in the order in which people think of them. */
export const FORM_GROUPS: readonly FormGroup[] = [
  { id: 'name', fields: [line('given'), line('family'), wide('ownScript'), line('say'), line('display')] },
  {
    id: 'role',
    fields: [
      choice('category'),
      line('jobTitle'),
      wide('organisation'),
      line('town'),
      latin('country'),
      line('delegation'),
      choice('delegationRole'),
    ],
  },
  { id: 'contact', fields: [{ ...latin('email'), isWide: true }, latin('phone'), latin('languages')] },
  {
    id: 'registration',
    fields: [
      choice('status'),
      choice('payment'),
      line('amountDue'),
      latin('orderRef'),
      line('ticketType'),
      wide('blockedReason'),
      latin('validFrom'),
      latin('validUntil'),
    ],
  },
  { id: 'check-in', fields: [wide('attention'), wide('handOver'), wide('flags')] },
];
