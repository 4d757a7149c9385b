import { missingOfWalkIn, type WalkInField } from '../../../../shared/domain/checkin/walk-in.ts';

/** The form of somebody who is not on the list, as far as it is filled in. */
export interface WalkInDraft {
  readonly given: string;
  readonly family: string;
  readonly organisation: string;
  readonly town: string;
  readonly country: string;
  readonly category: string;
}

export const EMPTY_DRAFT: WalkInDraft = {
  given: '',
  family: '',
  organisation: '',
  town: '',
  country: '',
  category: '',
};

// Names are not put into title case: de la Cruz and van Gogh know better. Only what was typed all small is.
const withCapitals = (text: string): string =>
  text === text.toLowerCase()
    ? text.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : text;

/** A draft from what was typed into the search: the last word is the family name, one word alone as well. */
export const draftFrom = (typed: string): WalkInDraft => {
  const words = withCapitals(typed.trim()).split(/\s+/u).filter(Boolean);
  return { ...EMPTY_DRAFT, given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' };
};

/** What still has to be filled in. */
export const missingOf = (draft: WalkInDraft): readonly WalkInField[] => missingOfWalkIn(draft);

/** What to look for among those on the list while the form is filled in; empty while it says too little. */
export const doubleSearch = ({ given, family }: WalkInDraft): string => {
  const name = `${given} ${family}`.trim();
  return name.length >= 3 ? name : '';
};
