/** What kind of place a checkpoint stands for: a room, a bus, or the house as a whole. */
export type TraceKind = 'room' | 'bus' | 'house';

/** What one checkpoint knows of a person. Times are ISO 8601 instants; empty is not known. */
export interface Trace {
  readonly kind: TraceKind;
  /** The room or bus, as lists group by it; says nothing at the house. */
  readonly group: string;
  /** Since when inside; empty for who was scanned out. */
  readonly insideSince: string;
  /** When they were let in elsewhere while inside here. */
  readonly elsewhereAt: string;
  /** The last entry. */
  readonly lastAt: string;
  /** When somebody last scanned them out; of a bus, when they went their own way instead of riding on. */
  readonly leftAt: string;
  /** The session has ended, the bus is back: nobody is there by rule any more. */
  readonly isOver: boolean;
}

/** Where somebody is taken to be in a muster. `house`: inside, but in no room that is known. */
export interface Whereabouts {
  readonly kind: TraceKind;
  readonly group: string;
  readonly since: string;
}

export interface WhereaboutsRules {
  /** When the day at the house began: traces of yesterday say nothing about today. */
  readonly dayStart: string;
  readonly leavesByEnteringElsewhere: boolean;
}

const latest = (times: readonly string[]): string => times.reduce((best, at) => (at > best ? at : best), '');

/**
 * Where one person is, out of everything that checkpoints know of them today: in the room or bus that they
 * entered last and did not leave, else in the house if anything was seen of them since they last left it.
 * Null for who is not inside. In doubt somebody is listed: a muster looks for people, it does not count guests.
 */
export const whereaboutsOf = (
  traces: readonly Trace[],
  { dayStart, leavesByEnteringElsewhere }: WhereaboutsRules,
): Whereabouts | null => {
  const leftHouseAt = latest(traces.filter(({ kind }) => kind !== 'room').map(({ leftAt }) => leftAt));
  const seen = traces.filter(({ lastAt }) => lastAt >= dayStart && lastAt > leftHouseAt);
  const inPlace = seen
    .filter(({ kind, insideSince, isOver }) => kind !== 'house' && insideSince !== '' && !isOver)
    .filter(({ elsewhereAt }) => elsewhereAt === '' || !leavesByEnteringElsewhere)
    .reduce<Trace | null>((best, one) => (best === null || one.lastAt > best.lastAt ? one : best), null);
  if (inPlace !== null) return { kind: inPlace.kind, group: inPlace.group, since: inPlace.lastAt };
  if (seen.length === 0) return null;
  const since = latest([...seen.map(({ lastAt }) => lastAt), ...seen.map(({ leftAt }) => leftAt)]);
  return { kind: 'house', group: '', since };
};
