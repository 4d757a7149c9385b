/**
 * Reads a long list slice by slice, each beginning behind the last row of the one before, so that the desk
 * does its work in between. No slice is empty.
 */
export function* walkSlices<Place, Row extends Place>(
  atOnce: number,
  from: Place,
  readBehind: (last: Place) => readonly Row[],
): Generator<readonly Row[]> {
  let last = from;
  for (;;) {
    const rows = readBehind(last);
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    if (rows.length < atOnce) return;
    last = end;
  }
}
