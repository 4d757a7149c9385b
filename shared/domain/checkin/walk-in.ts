import { type AttendeeFields, nameOf } from '../attendees/attendee.ts';

/** What the form of somebody who is not on the list must say before a badge can be made. */
export type WalkInField = 'name' | 'town' | 'category';

export type WalkInForm = Partial<AttendeeFields>;

const shownName = (form: WalkInForm): string =>
  nameOf({
    display: form.display ?? '',
    given: form.given ?? '',
    family: form.family ?? '',
    ownScript: form.ownScript ?? '',
  });

/** The fields that are still empty, in the order of the form; none left means that it can be saved. */
export const missingOfWalkIn = (form: WalkInForm): readonly WalkInField[] => {
  const said: Readonly<Record<WalkInField, string>> = {
    name: shownName(form),
    town: form.town ?? '',
    category: form.category ?? '',
  };
  return (['name', 'town', 'category'] as const).filter((field) => said[field].trim() === '');
};
