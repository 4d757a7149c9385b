/** How the keys of the last scan followed each other, in milliseconds. */
export interface KeyRhythm {
  readonly medianMs: number;
  readonly largestMs: number;
  /** Enter or Tab, or nothing: some scanners just stop. */
  readonly end: 'Enter' | 'Tab' | '';
}

interface TimedPress {
  readonly key: string;
  readonly atMs: number;
}

const isCharacter = ({ key }: TimedPress): boolean => [...key].length === 1;

/** The rhythm of so many characters at the end of what was pressed. */
export const rhythmOf = (presses: readonly TimedPress[], characters: number): KeyRhythm => {
  const last = presses.at(-1)?.key;
  const times = presses.filter(isCharacter).slice(-characters);
  const gaps = times.slice(1).map((press, place) => press.atMs - (times[place]?.atMs ?? press.atMs));
  const ordered = gaps.toSorted((one, other) => one - other);
  return {
    medianMs: Math.round(ordered[Math.floor(ordered.length / 2)] ?? 0),
    largestMs: Math.round(ordered.at(-1) ?? 0),
    end: last === 'Enter' || last === 'Tab' ? last : '',
  };
};
