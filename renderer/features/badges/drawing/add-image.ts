import type { Edit } from './drawing.ts';
import { elementsOf, withElements } from './drawing.ts';
import { tidyMm } from './edits.ts';
import { newLayer } from './new-layers.ts';

/** An opaque PNG or JPEG, and the size it was made for where that is known. */
export interface BadgeImage {
  /** Data address. */
  readonly data: string;
  /** Width by height. */
  readonly ratio: number;
}

/** Puts an image on the badge, as large as suits the page and in its own shape, and chooses it. */
export const addImage =
  (fileName: string, { data, ratio }: BadgeImage): Edit =>
  (drawing) => {
    const { layout } = drawing;
    const wanted = fileName.replace(/\.[^.]*$/, '') || 'image';
    const name = freshName(layout.images, wanted);
    const made = newLayer('image', layout, elementsOf(drawing), name);
    const w = Math.min(layout.page.widthMm * 0.86, ratio > 1.5 ? made.w * 2 : made.w);
    const layer = { ...made, w: tidyMm(w), h: tidyMm(w / ratio) };
    const withImage = { ...drawing, layout: { ...layout, images: { ...layout.images, [name]: data } } };
    return { ...withElements(withImage, [...elementsOf(withImage), layer]), chosen: layer.id };
  };

const freshName = (images: Readonly<Record<string, string>>, wanted: string): string => {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (images[name] === undefined) return name;
  }
};
