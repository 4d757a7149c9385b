/** A corner of an outline, in modules from the top left of the code. */
export type Corner = readonly [number, number];

/**
 * Traces the dark modules to closed loops, to be filled by the even-odd rule. One path has no hairlines
 * between modules, as separate squares have in many viewers.
 */
export const qrOutline = (rows: readonly string[]): readonly (readonly Corner[])[] => {
  const edges = openEdges(rows);
  const loops: Corner[][] = [];
  for (const start of edges.keys()) {
    while ((edges.get(start)?.length ?? 0) > 0) loops.push(followLoop(edges, start));
  }
  return loops.map(withoutStraights);
};

const openEdges = (rows: readonly string[]): Map<string, Corner[]> => {
  const edges = new Map<string, Corner[]>();
  const isDark = (x: number, y: number): boolean => rows[y]?.[x] === '1';
  const add = (from: Corner, to: Corner): void => {
    const key = from.join();
    edges.set(key, [...(edges.get(key) ?? []), to]);
  };
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!isDark(x, y)) continue;
      if (!isDark(x, y - 1)) add([x, y], [x + 1, y]);
      if (!isDark(x + 1, y)) add([x + 1, y], [x + 1, y + 1]);
      if (!isDark(x, y + 1)) add([x + 1, y + 1], [x, y + 1]);
      if (!isDark(x - 1, y)) add([x, y + 1], [x, y]);
    }
  }
  return edges;
};

const followLoop = (edges: Map<string, Corner[]>, start: string): Corner[] => {
  const loop: Corner[] = [];
  let key = start;
  do {
    const to = edges.get(key)?.pop();
    if (to === undefined) break;
    loop.push(to);
    key = to.join();
  } while (key !== start);
  return loop;
};

const withoutStraights = (loop: readonly Corner[]): readonly Corner[] =>
  loop.filter(([x, y], at) => {
    const [beforeX, beforeY] = loop.at(at - 1) ?? [x, y];
    const [afterX, afterY] = loop[(at + 1) % loop.length] ?? [x, y];
    return !((beforeX === x && afterX === x) || (beforeY === y && afterY === y));
  });
