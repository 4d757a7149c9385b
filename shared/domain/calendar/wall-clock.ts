import { type WallOddity, zoneOf } from './zone.ts';

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

/** Opens the wall clock of a zone. Throws where there is no such zone. */
export const openWallClock = (timeZone: string): WallClock => {
  const zone = zoneOf(timeZone);
  return {
    place(day, time) {
      const shownMs = shownMsOf(day, time);
      if (Number.isNaN(shownMs)) return null;
      const { ms, oddity } = zone.place(shownMs);
      return { at: new Date(ms).toISOString(), oddity };
    },
    read(at) {
      const [day = '', time = ''] = new Date(zone.shownAt(Date.parse(at))).toISOString().split('T');
      return { day, time: time.slice(0, 5) };
    },
  };
};

const shownMsOf = (day: string, time: string): number => {
  const ms = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  // Some days are read as the first of the next month, such as 31 April.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? Number.NaN : ms;
};

/** The instant at which the clocks of a zone show a time of a day, both of which there must be. */
export const instantOf = (day: string, time: string, timeZone: string): number =>
  zoneOf(timeZone).place(Date.parse(`${day}T${time}Z`)).ms;
