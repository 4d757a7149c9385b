import type { AttendeeField, CustomFields } from '../../shared/domain/attendees/attendee.ts';

/** What is known of a guest before the rest is filled in. */
export type GuestSketch = Readonly<Partial<Record<AttendeeField, string>>> & {
  readonly custom?: CustomFields;
  readonly codes?: readonly string[];
};

/** A guest as the sample event keeps them: empty fields are left out. */
export type Guest = GuestSketch & {
  readonly key: string;
  readonly category: string;
  readonly status: string;
  readonly payment: string;
};

/** The name that desk staff would see. */
export const shownName = (guest: GuestSketch): string =>
  guest.display || [guest.given, guest.family].filter(Boolean).join(' ');
