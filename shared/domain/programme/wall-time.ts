const DAY_MS = 86_400_000;

/** What is odd about a time on the wall: it was skipped, or struck twice, when the clocks were changed. */
export type WallOddity = '' | 'skipped' | 'twice';

export interface PlacedTime {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly oddity: WallOddity;
}

/** A time as it stands on the wall: `2022-05-08`, `09:00`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/** The wall clock of one time zone. */
export interface WallClock {
  /** Puts a wall time on the line of instants; null for a day or time that there is not. */
  place(day: string, time: string): PlacedTime | null;
  /** What the clock shows at an instant. */
  read(at: string): WallTime;
}

/** The day so many days after, `2022-05-09`. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Opens the wall clock of a zone. A time that was skipped is read with the offset from before, as RFC 5545 says. */
export const openWallClock = (timeZone: string): WallClock => {
  // Swedish writes 2022-05-08 09:00:00.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const shownAt = (ms: number): number => Date.parse(`${format.format(ms).replace(' ', 'T')}Z`);
  const offsetAt = (ms: number): number => shownAt(ms) - ms;
  return {
    place(day, time) {
      const localMs = localMsOf(day, time);
      if (Number.isNaN(localMs)) return null;
      const offsets = [offsetAt(localMs - DAY_MS), offsetAt(localMs + DAY_MS)];
      const [before = 0, after = 0] = offsets.map((offset) => localMs - offset);
      const [first, second] = [shownAt(before) === localMs, shownAt(after) === localMs];
      const at = new Date(first || !second ? before : after).toISOString();
      if (!first && !second) return { at, oddity: 'skipped' };
      return { at, oddity: first && second && before !== after ? 'twice' : '' };
    },
    read(at) {
      const [day = '', time = ''] = format.format(Date.parse(at)).split(' ');
      return { day, time: time.slice(0, 5) };
    },
  };
};

const localMsOf = (day: string, time: string): number => {
  const ms = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  // Some days are read as the first of the next month, such as 31 April.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? Number.NaN : ms;
};
