import type { PrintProfile } from '../../../../shared/contract/printing.ts';
import { dotsPerMm } from '../../ports/bitmap.ts';
import { type Matrix, scaling, shifting, times, turning } from './matrix.ts';

/** How a page lies on its paper. */
export type Placement = Pick<PrintProfile, 'dpi' | 'rotation' | 'offsetXMm' | 'offsetYMm'>;

interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The paper that a page needs when it lies turned on it. */
export const paperFor = ({ widthMm, heightMm }: Size, rotation: Placement['rotation']): Size =>
  rotation % 180 === 0 ? { widthMm, heightMm } : { widthMm: heightMm, heightMm: widthMm };

/** From millimetres of the page to dots of the paper. */
export const pageOnPaper = (page: Size, { dpi, rotation, offsetXMm, offsetYMm }: Placement): Matrix => {
  const paper = paperFor(page, rotation);
  const turned = turning({ degrees: rotation, xMm: page.widthMm / 2, yMm: page.heightMm / 2 });
  const toMiddle = shifting((paper.widthMm - page.widthMm) / 2, (paper.heightMm - page.heightMm) / 2);
  const toDots = times(scaling(dotsPerMm(dpi)), shifting(offsetXMm, offsetYMm));
  return times(toDots, times(toMiddle, turned));
};
