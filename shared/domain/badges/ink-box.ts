import { assertNever } from '../closed.ts';
import type { Box } from './box.ts';
import type { DisplayItem, QrItem } from './display-list.ts';

/** The box that holds what an item prints, before it is turned. */
export const inkBox = (item: DisplayItem): Box => {
  switch (item.kind) {
    case 'glyphs':
      return { x: item.xMm, y: item.baselineMm - item.sizeMm * 0.7, w: item.widthMm, h: item.sizeMm * 0.9 };
    case 'qr':
      return qrBox(item);
    case 'image':
    case 'rect':
      return { x: item.xMm, y: item.yMm, w: item.widthMm, h: item.heightMm };
    case 'line': {
      const [x1, y1] = item.fromMm;
      const [x2, y2] = item.toMm;
      return { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x1 - x2), h: Math.abs(y1 - y2) };
    }
    default:
      return assertNever(item);
  }
};

const qrBox = ({ xMm, yMm, sizeMm }: QrItem): Box => ({ x: xMm, y: yMm, w: sizeMm, h: sizeMm });
