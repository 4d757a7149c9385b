export const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** The days of half a century: beyond, the offsets kept are those of a wild clock. */
const MOST_KEPT = 20_000;

/** What is odd about a time on the wall: it was skipped, or struck twice, when the clocks were changed. */
export type WallOddity = '' | 'skipped' | 'twice';

export interface PlacedMs {
  readonly ms: number;
  readonly oddity: WallOddity;
}

/** The clocks of one time zone. What they show is counted as if it were UTC, in milliseconds since 1970. */
export interface Zone {
  /** What the clocks show at an instant. */
  shownAt(ms: number): number;
  /**
   * The instant at which the clocks show a time. One that they skip is moved on by what they skip, as RFC 5545
   * says; of one that comes twice it is the first.
   */
  place(shownMs: number): PlacedMs;
}

/** Milliseconds in `GMT+05:30`; in `GMT` none. Before zones there were towns, with seconds. */
const offsetIn = (name: string): number => {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/u.exec(name) ?? [];
  const ahead = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ahead : ahead;
};

const openOffsets = (timeZone: string): ((ms: number) => number) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  const asked = (ms: number): number => {
    const before = known.get(ms);
    if (before !== undefined) return before;
    const offset = offsetIn(
      format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '',
    );
    if (known.size >= MOST_KEPT) known.clear();
    known.set(ms, offset);
    return offset;
  };
  // Asking Intl costs microseconds, of each of 100,000 rows seconds. A day that ends as it began has one offset.
  return (ms) => {
    const dayStart = Math.floor(ms / DAY_MS) * DAY_MS;
    const offset = asked(dayStart);
    return offset === asked(dayStart + DAY_MS) ? offset : asked(Math.floor(ms / MINUTE_MS) * MINUTE_MS);
  };
};

const openZone = (timeZone: string): Zone => {
  const offsetAt = openOffsets(timeZone);
  const shownAt = (ms: number): number => ms + offsetAt(ms);
  return {
    shownAt,
    place(shownMs) {
      const before = shownMs - offsetAt(shownMs - DAY_MS);
      const after = shownMs - offsetAt(shownMs + DAY_MS);
      if (before === after) return { ms: before, oddity: '' };
      const [isBefore, isAfter] = [shownAt(before) === shownMs, shownAt(after) === shownMs];
      if (isBefore) return { ms: before, oddity: isAfter ? 'twice' : '' };
      return isAfter ? { ms: after, oddity: '' } : { ms: before, oddity: 'skipped' };
    },
  };
};

// What a zone says never changes, so keeping the few of an event is no state that anybody could notice.
const zones = new Map<string, Zone>();

/** The clocks of a time zone, `Europe/Berlin`. Throws where there is no such zone. */
export const zoneOf = (timeZone: string): Zone => {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const zone = openZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
};
