import type { PretixElement } from './pretix-element.ts';

/** Sizes of pretix's own designs, in millimetres; a layout without its background does not say its size. */
const SIZES = [
  [148, 105],
  [105, 148],
  [105, 74],
  [74, 105],
  [82, 203],
  [100, 50],
  [83, 50],
  [80, 50],
  [75, 52],
  [70, 36],
  [63.5, 29.6],
  [60, 90],
  [54, 90],
  [50, 80],
  [40, 75],
  [40, 40],
  [210, 297],
  [297, 210],
] as const;
const A6 = { widthMm: 105, heightMm: 148 };

interface Reach {
  readonly right: number;
  readonly top: number;
}

const reachOf = (element: PretixElement): Reach => {
  const { left, bottom } = element;
  switch (element.type) {
    case 'textarea':
      return { right: left + (isUpright(element.rotation) ? element.width : 0), top: bottom };
    case 'textcontainer':
      return {
        right: left + (isUpright(element.rotation) ? element.width : 0),
        top: bottom + element.height,
      };
    case 'imagearea':
      return { right: left + element.width, top: bottom + element.height };
    default:
      return { right: left + element.size, top: bottom + element.size };
  }
};

const isUpright = (degrees: number): boolean => degrees % 360 === 0;

/**
 * The size that a layout was probably drawn for. Texts usually stand in the middle, so that the page is as wide as
 * they leave room on both sides; else it is the smallest known size that holds everything.
 */
export const guessPretixPage = (elements: readonly PretixElement[]) => {
  const reaches = elements.map(reachOf);
  const [right, top] = [
    Math.max(0, ...reaches.map((one) => one.right)),
    Math.max(0, ...reaches.map((one) => one.top)),
  ];
  const holding = SIZES.filter(([width, height]) => width >= right && height >= top).toSorted(
    (one, other) => one[0] * one[1] - other[0] * other[1],
  );
  const centred = elements.flatMap((element) =>
    element.type === 'textarea' && isUpright(element.rotation) ? [2 * element.left + element.width] : [],
  );
  const fitting = holding.find(([width]) => centred.some((wanted) => Math.abs(wanted - width) < 1));
  const [widthMm, heightMm] = fitting ?? holding[0] ?? [A6.widthMm, A6.heightMm];
  return { widthMm, heightMm };
};
