import { type MediaSize, type PagePlacement, paperFor } from '../ports/printer-port.ts';
import { pageOnPaper } from './page-placement.ts';

/** A drawing as it lies on its paper, turned and shifted. */
export const turnedSvg = (svg: string, page: MediaSize, placement: PagePlacement): string => {
  const { rotation, offsetXMm, offsetYMm } = placement;
  if (rotation === 0 && offsetXMm === 0 && offsetYMm === 0) return svg;
  const { widthMm, heightMm } = paperFor(page, rotation);
  const { a, b, c, d, e, f } = pageOnPaper(page, placement, 1);
  // Inside of another drawing a length is in its units, which are millimetres.
  const inner = svg.replace(/ width="([\d.]+)mm" height="([\d.]+)mm"/, ' width="$1" height="$2"');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${widthMm} ${heightMm}">` +
    `<g transform="matrix(${[a, b, c, d, e, f].join(' ')})">${inner}</g></svg>`
  );
};
