import { type Attendee, nameOf } from '../attendees/attendee.ts';
import { fold } from '../names/fold.ts';
import { countryNames } from './country-names.ts';

/** What a person is found by. `sortAs` orders hits that match equally well, and tells who shares a name. */
export interface SearchForms {
  readonly sortAs: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly groups: readonly string[];
  readonly contacts: readonly string[];
  readonly refs: readonly string[];
}

/** Gathers what an attendee is found by; `codes` are what their ticket, badge and wristband say. */
export const searchFormsOf = (attendee: Attendee, codes: readonly string[]): SearchForms => ({
  sortAs: fold(attendee.family === '' ? nameOf(attendee) : `${attendee.family} ${attendee.given}`).trim(),
  names: known([attendee.given, attendee.family, attendee.display, attendee.ownScript]),
  places: known([attendee.town, ...countryNames(attendee.country)]),
  groups: known([attendee.delegation, attendee.organisation]),
  contacts: known([attendee.email]),
  refs: known([attendee.orderRef, ...codes]),
});

const known = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '');
