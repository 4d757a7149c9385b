import type { Stamp } from './hybrid-clock.ts';

/**
 * Who wrote each field last: stamp → the fields that it set, so that a row imported at once costs one
 * entry. A field under no stamp was never set.
 */
export type FieldClocks = Readonly<Record<Stamp, readonly string[]>>;

/**
 * [R4] Last writer wins per field: gives the fields of `incoming` that are newer than what is there, and
 * the clocks afterwards. The result does not depend on the order in which ops arrive.
 */
export const mergeFields = <Value>(
  clocks: FieldClocks,
  incoming: Readonly<Record<string, Value>>,
  stamp: Stamp,
): { readonly wins: Readonly<Record<string, Value>>; readonly clocks: FieldClocks } => {
  const names = Object.keys(incoming);
  // An entry that sets nothing leaves no trace, in any order of arrival [R6].
  if (names.length === 0) return { wins: {}, clocks };
  const entries = Object.entries(clocks);
  if (entries.length === 0) return { wins: incoming, clocks: { [stamp]: names.sort() } };
  const lastStamp = new Map<string, Stamp>();
  for (const [at, known] of entries) for (const name of known) lastStamp.set(name, at);
  const wins: Record<string, Value> = {};
  for (const [name, value] of Object.entries(incoming)) {
    if ((lastStamp.get(name) ?? '') >= stamp) continue;
    wins[name] = value;
    lastStamp.set(name, stamp);
  }
  return { wins, clocks: groupByStamp(lastStamp) };
};

const groupByStamp = (lastStamp: ReadonlyMap<string, Stamp>): FieldClocks => {
  const grouped: Record<Stamp, string[]> = {};
  for (const name of [...lastStamp.keys()].sort()) {
    const stamp = lastStamp.get(name) ?? '';
    (grouped[stamp] ??= []).push(name);
  }
  return Object.fromEntries(Object.entries(grouped).sort(([a], [b]) => (a < b ? -1 : 1)));
};
