import type { FoundAttendee } from '../../../shared/contract/attendees.ts';
import { useAnswer } from '../../client/desk-context.tsx';

/** From so many letters on a name says something. */
const FROM_LETTERS = 2;
const MOST = 6;

/** People whom the text finds, while it is typed. */
export const useFoundPeople = (typed: string): readonly FoundAttendee[] => {
  const text = typed.trim();
  const wanted = text.length < FROM_LETTERS ? '' : text;
  const { value } = useAnswer(
    `command-search.${wanted}`,
    async (desk) => (wanted === '' ? [] : (await desk.attendees.search({ text: wanted, limit: MOST })).found),
    ['search-ready'],
  );
  return wanted === '' ? [] : (value ?? []);
};
