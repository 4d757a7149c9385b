import type { BadgeLayout } from '../../../../shared/domain/badges/badge-layout.ts';
import { type Drawing, elementsOf } from './drawing.ts';

const tokenOf = (at: number): string => `data:image/png;base64,image/${at}`;

/**
 * The side that is up as a badge of its own, without its images: they are megabytes and would go to the desk
 * and back with every stroke. `withImages` puts them in again.
 */
export const leanSide = (drawing: Pick<Drawing, 'layout' | 'side'>): BadgeLayout => {
  const { layout } = drawing;
  const images = Object.fromEntries(Object.keys(layout.images).map((name, at) => [name, tokenOf(at)]));
  return { ...layout, back: null, fold: null, sheet: null, images, elements: elementsOf(drawing) };
};

/** What was drawn of a lean side, with the images of the layout in their places. */
export const withImages = (svg: string, images: BadgeLayout['images']): string =>
  Object.values(images).reduce(
    (drawn, data, at) => drawn.replaceAll(`href="${tokenOf(at)}"`, `href="${data}"`),
    svg,
  );
