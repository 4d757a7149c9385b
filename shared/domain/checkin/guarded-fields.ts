import type { AttendeeField } from '../attendees/attendee.ts';
import { overrideNeeds } from './override.ts';
import type { Reason } from './verdict.ts';

/** What turns somebody away because of what a field says of them: another value would lift that refusal. */
const REFUSES_FOR: Readonly<Partial<Record<AttendeeField, readonly Reason[]>>> = {
  status: ['cancelled', 'unapproved'],
  blockedReason: ['blocked'],
  // A checkpoint's list and its rules ask for both alike.
  category: ['wrong-category', 'rules'],
  ticketType: ['wrong-category', 'rules'],
  payment: ['unpaid'],
  validFrom: ['invalid-time'],
  validUntil: ['invalid-time'],
};

/** Whether only an organiser changes this field of somebody on the list: whoever may not override may not edit it away. */
export const isGuardedField = (field: AttendeeField): boolean =>
  (REFUSES_FOR[field] ?? []).some((reason) => overrideNeeds(reason) === 'organiser');
