import { dayAfter } from '../../calendar/days.ts';
import { openWallClock, type PlacedTime, type WallClock } from '../../calendar/wall-clock.ts';
import { readRule } from '../../rules/read-rule.ts';
import { foldHeading } from '../../sources/headings.ts';
import type { Activity, Bilingual } from '../activity.ts';
import type { RawActivity, RawBus, RawEnd, RawTime, SourceWarning } from './raw-activity.ts';

/** An activity of a source with its key and its times on the line of instants. */
export interface SourceActivity {
  readonly result: 'activity';
  readonly line: number;
  readonly key: string;
  readonly ref: string;
  readonly title: Bilingual;
  readonly from: string;
  readonly until: string;
  /** What the source speaks of besides, under the names of the activity's fields. */
  readonly fields: Partial<
    Pick<Activity, 'kind' | 'room' | 'capacity' | 'held' | 'policy' | 'rules' | 'isCancelled'>
  >;
  readonly theme: string | undefined;
  readonly speakers: readonly string[] | undefined;
  readonly buses: readonly RawBus[] | undefined;
  readonly warnings: readonly SourceWarning[];
}

/** A row that cannot be used, with why; `title` tells people which one. */
export interface UnusableRow {
  readonly result: 'unreadable' | 'double';
  readonly line: number;
  readonly title: string;
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
}

export type SettledRow = SourceActivity | UnusableRow;

const MINUTE_MS = 60_000;
const MOST_PAST_MIDNIGHT_MINUTES = 12 * 60;
const UNKNOWN_LENGTH_MINUTES = 60;

/** Why a row cannot be used; thrown within this file only. */
class Unusable extends Error {
  readonly reason: string;
  readonly text: string;
  constructor(reason: string, text = '') {
    super(reason);
    this.reason = reason;
    this.text = text;
  }
}

/** Gives every activity of a file its key and its times. The key is the source's own, else title and day. */
export const settleActivities = (raws: readonly RawActivity[], timeZone: string): readonly SettledRow[] => {
  const clock = openWallClock(timeZone);
  const firstLines = new Map<string, number>();
  const keyOf = openKeys(clock);
  return raws.map((raw) => {
    const title = raw.titleEn || raw.titleDe;
    try {
      const settled = settle(raw, clock);
      const key = keyOf(raw, settled.from);
      const firstLine = firstLines.get(key);
      if (firstLine !== undefined)
        return {
          result: 'double',
          line: raw.line,
          title,
          reason: 'double',
          params: { line: String(firstLine) },
        };
      firstLines.set(key, raw.line);
      return { ...settled, key };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      const { reason, text } = error;
      return { result: 'unreadable', line: raw.line, title, reason, params: { text } };
    }
  });
};

/** Without a key of the source: title and day, and a number where one is given several times that day. */
const openKeys = (clock: WallClock) => {
  const times = new Map<string, string[]>();
  return (raw: RawActivity, from: string): string => {
    if (raw.id !== '') return raw.id;
    const base = `title:${foldHeading(raw.titleEn || raw.titleDe)}@${clock.read(from).day}`;
    const place = `${from} ${raw.room ?? ''}`;
    const known = times.get(base) ?? [];
    const number = known.includes(place) ? known.indexOf(place) : known.push(place) - 1;
    times.set(base, known);
    return number === 0 ? base : `${base}#${number + 1}`;
  };
};

const settle = (raw: RawActivity, clock: WallClock): Omit<SourceActivity, 'key'> => {
  const { line, ref, theme, speakers, buses } = raw;
  if (raw.titleEn === '' && raw.titleDe === '') throw new Unusable('no-title');
  refuseUnreadRule(raw.rules ?? '');
  const warnings = [...raw.warnings];
  const from = placeTime(raw.from, clock, 'start', warnings);
  const until = placeEnd(raw.until, from, clock, warnings);
  return {
    result: 'activity',
    line,
    ref,
    title: { en: raw.titleEn || raw.titleDe, de: raw.titleDe || raw.titleEn },
    from,
    until,
    fields: spokenOf(raw),
    theme,
    speakers,
    buses,
    warnings,
  };
};

/** A rule that is not understood to its last word would only turn guests away at the door. */
const refuseUnreadRule = (rules: string): void => {
  const reading = readRule(rules);
  if (reading.isUnderstood) return;
  const [{ place, found }] = reading.problems;
  throw new Unusable(
    'rule-not-understood',
    [place === '' ? '' : `$.${place}`, found].filter(Boolean).join(': '),
  );
};

const spokenOf = ({
  kind,
  room,
  capacity,
  held,
  policy,
  rules,
  isCancelled,
}: RawActivity): SourceActivity['fields'] => ({
  ...(kind === undefined ? {} : { kind }),
  ...(room === undefined ? {} : { room }),
  ...(capacity === undefined ? {} : { capacity }),
  ...(held === undefined ? {} : { held }),
  ...(policy === undefined ? {} : { policy }),
  ...(rules === undefined ? {} : { rules }),
  ...(isCancelled === undefined ? {} : { isCancelled }),
});

const placeTime = (
  time: RawTime,
  clock: WallClock,
  what: 'start' | 'end',
  warnings: SourceWarning[],
): string => {
  switch (time.kind) {
    case 'instant':
      return time.at;
    case 'wall':
      return onTheWall(time.day, time.time, time.zone === undefined ? clock : clockOf(time.zone), warnings);
    case 'missing':
      throw new Unusable(`no-${what}`);
    default:
      throw new Unusable(`unreadable-${what}`, time.text);
  }
};

const clockOf = (zone: string): WallClock => {
  try {
    return openWallClock(zone);
  } catch {
    throw new Unusable('unknown-zone', zone);
  }
};

const onTheWall = (day: string, time: string, clock: WallClock, warnings: SourceWarning[]): string => {
  const placed: PlacedTime | null = clock.place(day, time);
  if (placed === null) throw new Unusable('no-such-time', `${day} ${time}`);
  if (placed.oddity !== '')
    warnings.push({ code: `time-${placed.oddity}`, params: { text: `${day} ${time}` } });
  return placed.at;
};

const placeEnd = (end: RawEnd, from: string, clock: WallClock, warnings: SourceWarning[]): string => {
  switch (end.kind) {
    case 'minutes':
      return end.minutes > 0 ? after(from, end.minutes) : assumedEnd(from, warnings);
    case 'missing':
      return assumedEnd(from, warnings);
    case 'clock':
      return clockEnd(end.time, from, clock, warnings);
    default: {
      const until = placeTime(end, clock, 'end', warnings);
      if (Date.parse(until) < Date.parse(from)) throw new Unusable('ends-before-start');
      return until === from ? assumedEnd(from, warnings) : until;
    }
  }
};

const after = (from: string, minutes: number): string =>
  new Date(Date.parse(from) + minutes * MINUTE_MS).toISOString();

const assumedEnd = (from: string, warnings: SourceWarning[]): string => {
  warnings.push({ code: 'no-end', params: {} });
  return after(from, UNKNOWN_LENGTH_MINUTES);
};

/** A time of day that is earlier than the start is one after midnight, unless that makes it longer than half a day. */
const clockEnd = (time: string, from: string, clock: WallClock, warnings: SourceWarning[]): string => {
  const { day } = clock.read(from);
  const sameDay = onTheWall(day, time, clock, warnings);
  if (Date.parse(sameDay) > Date.parse(from)) return sameDay;
  const nextDay = onTheWall(dayAfter(day), time, clock, warnings);
  if (Date.parse(nextDay) - Date.parse(from) > MOST_PAST_MIDNIGHT_MINUTES * MINUTE_MS)
    throw new Unusable('ends-before-start');
  warnings.push({ code: 'past-midnight', params: {} });
  return nextDay;
};
