import { type MediaSize, type PagePlacement, paperFor } from '../ports/printer-port.ts';
import { type Matrix, scaling, shifting, times, turning } from './matrix.ts';

/** From millimetres of the page to the paper, in units of which there are so many to the millimetre. */
export const pageOnPaper = (
  page: MediaSize,
  { rotation, offsetXMm, offsetYMm }: PagePlacement,
  unitsPerMm: number,
): Matrix => {
  const paper = paperFor(page, rotation);
  const turned = turning({ degrees: rotation, xMm: page.widthMm / 2, yMm: page.heightMm / 2 });
  const toMiddle = shifting((paper.widthMm - page.widthMm) / 2, (paper.heightMm - page.heightMm) / 2);
  return times(times(scaling(unitsPerMm), shifting(offsetXMm, offsetYMm)), times(toMiddle, turned));
};
