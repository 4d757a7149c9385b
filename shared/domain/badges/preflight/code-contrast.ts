import { contrast, PAPER } from '../badge-colours.ts';
import type { DisplayItem, QrItem } from '../display-list.ts';

/** Hand scanners see by red light and tell no faint code from its ground. */
const LEAST_CONTRAST = 3;

/** Whether a code is printed dark on light, as every scanner takes it, and dark enough. Pictures under it are not known. */
export const isDarkOnLight = (items: readonly DisplayItem[], code: QrItem): boolean => {
  const ground = groundOf(items.slice(0, items.indexOf(code)), code);
  return (
    contrast(code.colour, ground) >= LEAST_CONTRAST && contrast(code.colour, PAPER) > contrast(ground, PAPER)
  );
};

/** The colour of the uppermost area under the middle of a code. */
const groundOf = (below: readonly DisplayItem[], { xMm, yMm, sizeMm }: QrItem): string => {
  const [x, y] = [xMm + sizeMm / 2, yMm + sizeMm / 2];
  const area = below.findLast(
    (item) =>
      item.kind === 'rect' &&
      item.fill !== null &&
      item.xMm <= x &&
      x <= item.xMm + item.widthMm &&
      item.yMm <= y &&
      y <= item.yMm + item.heightMm,
  );
  return area?.kind === 'rect' ? (area.fill ?? PAPER) : PAPER;
};
