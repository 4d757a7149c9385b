import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { type Box, mirrored } from '../../../../shared/domain/badges/box.ts';

/** Of the rulers at the top and at the side. */
export const RULER_PX = 24;
const MARGIN_PX = 30;
const LEAST_PX_PER_MM = 0.5;
const MOST_PX_PER_MM = 24;
/** One step of the zoom. */
export const ZOOM_STEP = 1.25;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the page lies on the board, in pixels. */
export interface Board {
  readonly pxPerMm: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

const clamped = (pxPerMm: number): number => Math.min(MOST_PX_PER_MM, Math.max(LEAST_PX_PER_MM, pxPerMm));

/** The board for a page: as large as fits into view, or so many pixels a millimetre; the page is in the middle. */
export const boardOf = (
  view: Size,
  { widthMm, heightMm }: BadgeLayout['page'],
  zoom: number | 'fit',
): Board => {
  const roomX = view.width - RULER_PX - 2 * MARGIN_PX;
  const roomY = view.height - RULER_PX - 2 * MARGIN_PX;
  const pxPerMm = clamped(zoom === 'fit' ? Math.min(roomX / widthMm, roomY / heightMm) : zoom);
  const page = { width: widthMm * pxPerMm, height: heightMm * pxPerMm };
  const width = Math.max(view.width, RULER_PX + page.width + 2 * MARGIN_PX);
  const height = Math.max(view.height, RULER_PX + page.height + 2 * MARGIN_PX);
  return {
    pxPerMm,
    width,
    height,
    left: RULER_PX + (width - RULER_PX - page.width) / 2,
    top: RULER_PX + (height - RULER_PX - page.height) / 2,
  };
};

/** A box as it is seen: on a mirrored badge from the other side. It is its own opposite. */
export const seenBox = (box: Box, pageWidthMm: number, isMirrored: boolean): Box =>
  isMirrored ? mirrored(box, pageWidthMm) : box;
