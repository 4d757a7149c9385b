import type { AttendeeFields } from './attendee.ts';

/** The text by which lists are ordered and same names are found: family first, without case and marks. */
export const sortNameOf = (
  person: Pick<AttendeeFields, 'given' | 'family' | 'display' | 'ownScript'>,
): string =>
  foldForSorting(
    [person.family || person.display || person.ownScript, person.given].filter(Boolean).join(' '),
  );

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Lower case, without diacritics, white space collapsed. */
export const foldForSorting = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : foldAny(text);

const foldAny = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
