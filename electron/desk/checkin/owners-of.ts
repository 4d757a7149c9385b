import type { RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import type { CheckinParts } from './checkin-parts.ts';

/** Whose code was read: nobody's, one person's, or that of several. `text` is the code, cleaned and repaired. */
export const ownersOf = (
  { gathering }: Pick<CheckinParts, 'gathering'>,
  raw: RawReading,
): { readonly text: string; readonly attendeeIds: readonly string[] } => {
  const { text, matches } = gathering.reading(raw);
  return { text, attendeeIds: matches.map(({ attendee }) => attendee.id) };
};
