import type { BadgeLayout } from './badge-layout.ts';
import { pieceSizeOf } from './badge-paper.ts';
import type { LineItem } from './display-list.ts';

const DASH_MM = 2;
const STROKE_MM = 0.15;
const GREY = '#8A9795';

/** Dashes where the paper is folded: it is twice the page, so they run through its middle. */
export const foldDashes = (layout: BadgeLayout): readonly LineItem[] => {
  const { widthMm, heightMm } = pieceSizeOf(layout);
  const isAcross = layout.fold === 'top-edge' || layout.fold === 'bottom-edge';
  const length = isAcross ? widthMm : heightMm;
  const count = Math.ceil(length / (2 * DASH_MM));
  const onFold = (along: number): readonly [number, number] =>
    isAcross ? [along, heightMm / 2] : [widthMm / 2, along];
  return Array.from({ length: count }, (_, at) => ({
    kind: 'line',
    element: 'fold',
    turn: null,
    fromMm: onFold(at * 2 * DASH_MM),
    toMm: onFold(Math.min(length, (at * 2 + 1) * DASH_MM)),
    stroke: GREY,
    strokeMm: STROKE_MM,
  }));
};
