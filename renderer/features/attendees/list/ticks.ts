/** Who is ticked, and from where a range with Shift begins. */
export interface Ticks {
  readonly keys: ReadonlySet<string>;
  readonly anchor: number | null;
}

export const NO_TICKS: Ticks = { keys: new Set(), anchor: null };

/** Ticks or unticks one row, and begins ranges there. */
export const tickOne = ({ keys }: Ticks, key: string, place: number | null): Ticks => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: place };
};

/** Ticks all rows from the anchor to a place. Rows that are not here yet are left out. */
export const tickRange = (
  { keys, anchor }: Ticks,
  place: number,
  keyAt: (place: number) => string | undefined,
): Ticks => {
  const from = anchor ?? place;
  const next = new Set(keys);
  for (let at = Math.min(from, place); at <= Math.max(from, place); at += 1) {
    const key = keyAt(at);
    if (key !== undefined) next.add(key);
  }
  return { keys: next, anchor: from };
};
