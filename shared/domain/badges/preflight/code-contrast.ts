import { contrast, PAPER } from '../badge-colours.ts';
import type { QrItem } from '../display-list.ts';

/** Hand scanners see by red light and tell no faint code from its ground. */
const LEAST_CONTRAST = 3;

/** Whether a code is dark enough for every scanner: it always stands on a white that is drawn with it. */
export const isDarkOnLight = ({ colour }: Pick<QrItem, 'colour'>): boolean =>
  contrast(colour, PAPER) >= LEAST_CONTRAST;
