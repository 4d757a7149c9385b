import type { HardestNames } from '../../../../shared/contract/badge-drawing.ts';

/** Whose badge is on the board at first: somebody with two names, else the first; empty before anybody is known. */
export const typicalOf = (hardest: HardestNames | null): string => {
  const people = hardest?.people ?? [];
  const wanted = ['cyrillic', 'greek', 'georgian', 'armenian'];
  return (people.find(({ kind }) => wanted.includes(kind)) ?? people[0])?.attendeeId ?? '';
};
