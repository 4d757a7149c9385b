interface Stamped {
  readonly stamp: string;
}

/** Joins walks, each slice by slice in the order of its stamps, to one walk in that order. No slice is empty. */
export function* mergeWalks<Row extends Stamped>(
  walks: readonly Generator<readonly Row[]>[],
): Generator<readonly Row[]> {
  let ahead = walks.map((walk) => ({ walk, rows: sliceOf(walk) })).filter(hasRows);
  while (ahead.length > 0) {
    // Up to the earliest end of a slice, everything is at hand.
    const end = ahead.map(({ rows }) => rows.at(-1)?.stamp ?? '').reduce((a, b) => (a < b ? a : b));
    yield ahead.flatMap(({ rows }) => rows.slice(0, countUpTo(rows, end))).sort(byStamp);
    ahead = ahead
      .map(({ walk, rows }) => {
        const rest = rows.slice(countUpTo(rows, end));
        return { walk, rows: rest.length > 0 ? rest : sliceOf(walk) };
      })
      .filter(hasRows);
  }
}

const sliceOf = <Row>(walk: Generator<readonly Row[]>): readonly Row[] => {
  const { value, done } = walk.next();
  return done === true ? [] : value;
};

const hasRows = ({ rows }: { readonly rows: readonly unknown[] }): boolean => rows.length > 0;

const byStamp = (a: Stamped, b: Stamped): number => (a.stamp < b.stamp ? -1 : 1);

const countUpTo = (rows: readonly Stamped[], end: string): number => {
  const behind = rows.findIndex(({ stamp }) => stamp > end);
  return behind === -1 ? rows.length : behind;
};
