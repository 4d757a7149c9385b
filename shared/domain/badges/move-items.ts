import { assertNever } from '../closed.ts';
import type { PaperSize } from './badge-paper.ts';
import type { DisplayItem, QrItem, Turn } from './display-list.ts';

/** A place on the paper, from its top left corner. */
export interface Spot {
  readonly xMm: number;
  readonly yMm: number;
}

/** The same item elsewhere on the paper. */
export const movedItem = (item: DisplayItem, by: Spot): DisplayItem => {
  const turn = item.turn && { ...item.turn, ...movedSpot(item.turn, by) };
  switch (item.kind) {
    case 'glyphs':
      return { ...item, turn, xMm: item.xMm + by.xMm, baselineMm: item.baselineMm + by.yMm };
    case 'qr':
    case 'image':
    case 'rect':
      return { ...item, turn, ...movedSpot(item, by) };
    case 'line': {
      const [[x1, y1], [x2, y2]] = [item.fromMm, item.toMm];
      return { ...item, turn, fromMm: [x1 + by.xMm, y1 + by.yMm], toMm: [x2 + by.xMm, y2 + by.yMm] };
    }
    default:
      return assertNever(item);
  }
};

/** The item on its head: as on a page that was turned around. */
export const turnedAround = (item: DisplayItem, { widthMm, heightMm }: PaperSize): DisplayItem => {
  if (item.kind === 'qr' && item.turn === null) return qrTurnedAround(item, { widthMm, heightMm });
  const middle = { xMm: widthMm / 2, yMm: heightMm / 2 };
  const { degrees, xMm, yMm }: Turn = item.turn ?? { degrees: 0, ...middle };
  // Turned about a point and then about the middle is moved to the other side of the middle, and turned there.
  const by = { xMm: 2 * (middle.xMm - xMm), yMm: 2 * (middle.yMm - yMm) };
  const turn = { degrees: degrees + 180, xMm, yMm };
  return movedItem({ ...item, turn }, by);
};

const movedSpot = ({ xMm, yMm }: Spot, by: Spot): Spot => ({ xMm: xMm + by.xMm, yMm: yMm + by.yMm });

/** Without a turn, so that label printers can set its modules on whole dots. */
const qrTurnedAround = (item: QrItem, { widthMm, heightMm }: PaperSize): QrItem => ({
  ...item,
  xMm: widthMm - item.xMm - item.sizeMm,
  yMm: heightMm - item.yMm - item.sizeMm,
  rows: item.rows.toReversed().map((row) => [...row].reverse().join('')),
});
