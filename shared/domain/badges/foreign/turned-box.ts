import type { Box } from '../box.ts';
import { rounded } from './loose-values.ts';

/** A point on the page, in millimetres from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a box is drawn that other programs turn about a corner, said as we say it: turned about its middle. */
export const turnedBox = (box: Box, degrees: number, pivot: Point) => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [dx, dy] = [box.x + box.w / 2 - pivot.x, box.y + box.h / 2 - pivot.y];
  const middle = { x: pivot.x + dx * cos - dy * sin, y: pivot.y + dx * sin + dy * cos };
  return {
    x: rounded(middle.x - box.w / 2),
    y: rounded(middle.y - box.h / 2),
    w: rounded(box.w),
    h: rounded(box.h),
    rotation: rounded(degrees % 360),
  };
};
