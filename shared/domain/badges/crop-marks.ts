import type { PaperSize } from './badge-paper.ts';
import type { LineItem } from './display-list.ts';
import type { SheetGrid } from './sheet-grid.ts';

// Far enough from the badges that no mark is left on one when the knife is a little off.
const CLEAR_MM = 1.5;
const LENGTH_MM = 5;
const STROKE_MM = 0.15;

/** Marks at the ends of every cut, outside of all badges: between them they would touch each other. */
export const cropMarks = ({ columns, rows }: SheetGrid, paper: PaperSize): readonly LineItem[] => {
  const cuts = (edges: SheetGrid['columns']): readonly number[] => [
    ...new Set(edges.flatMap(({ startMm, endMm }) => [startMm, endMm])),
  ];
  const across = outside(rows, paper.heightMm);
  const down = outside(columns, paper.widthMm);
  return [
    ...cuts(columns).flatMap((x) => across.map(([from, to]) => mark([x, from], [x, to]))),
    ...cuts(rows).flatMap((y) => down.map(([from, to]) => mark([from, y], [to, y]))),
  ];
};

/** From where to where marks go before the first badge and behind the last one; none where there is no room. */
const outside = (edges: SheetGrid['rows'], paperMm: number): readonly (readonly [number, number])[] => {
  const before = Math.min(...edges.map(({ startMm }) => startMm)) - CLEAR_MM;
  const behind = Math.max(...edges.map(({ endMm }) => endMm)) + CLEAR_MM;
  return [
    [Math.max(0, before - LENGTH_MM), before] as const,
    [behind, Math.min(paperMm, behind + LENGTH_MM)] as const,
  ].filter(([from, to]) => to > from);
};

const mark = (fromMm: LineItem['fromMm'], toMm: LineItem['toMm']): LineItem => ({
  kind: 'line',
  element: 'crop',
  turn: null,
  fromMm,
  toMm,
  stroke: '#0F1F1D',
  strokeMm: STROKE_MM,
});
