import type { BadgeElement, BadgeLayout } from '../../../../../shared/domain/badges/badge-layout.ts';
import { parseBadgeLayout } from '../../../../../shared/domain/badges/badge-layout.ts';

/** A layer of a badge to be drawn on: a rectangle, unless told otherwise. */
export const rect = (id: string, x = 0, y = 0, more: object = {}) => ({
  id,
  type: 'rect',
  x,
  y,
  w: 10,
  h: 10,
  ...more,
});

/** A text layer. */
export const words = (id: string, text: string, more: object = {}) => ({
  id,
  type: 'text',
  x: 0,
  y: 0,
  w: 40,
  h: 10,
  sizePt: 20,
  minSizePt: 10,
  paragraphs: [{ text }],
  ...more,
});

/** A small badge of 90 × 120 mm with these layers. */
export const layoutOf = (...elements: readonly object[]): BadgeLayout =>
  parseBadgeLayout({ v: 1, name: 'Local leaders', page: { widthMm: 90, heightMm: 120 }, elements });

export const idsOf = (elements: readonly BadgeElement[]): readonly string[] => elements.map(({ id }) => id);
