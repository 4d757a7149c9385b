import type { HardestNames } from '../../../../shared/contract/badge-drawing.ts';

/** Whose badge is on the board at first: somebody with two names, else the first; empty before anybody is known. */
export const typicalOf = (hardest: HardestNames | null): string => {
  const people = hardest?.people ?? [];
  const wanted = ['cyrillic', 'greek', 'georgian', 'armenian'];
  const found = wanted.flatMap((one) => people.filter(({ kind }) => kind === one));
  return (found[0] ?? people[0])?.attendeeId ?? '';
};
