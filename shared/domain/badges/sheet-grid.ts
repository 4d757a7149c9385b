import type { BadgeLayout, BadgeSheet } from './badge-layout.ts';
import { paperSizeOf, pieceSizeOf } from './badge-paper.ts';
import type { Spot } from './move-items.ts';

/** Where the badges of a sheet are: the corners of columns and rows, seen from the front or from the back. */
export interface SheetGrid {
  readonly columns: readonly Edges[];
  readonly rows: readonly Edges[];
}

/** From the left, or from the top. */
export interface Edges {
  readonly startMm: number;
  readonly endMm: number;
}

type SheetLayout = BadgeLayout & { readonly sheet: BadgeSheet };

/** Whether badges of this layout are printed several to a sheet. */
export const hasSheet = (layout: BadgeLayout): layout is SheetLayout => layout.sheet !== null;

/** Divides a sheet into badges. */
export const sheetGrid = (layout: SheetLayout): SheetGrid => {
  const { columns, rows, gapsMm, marginsMm } = layout.sheet;
  const paper = paperSizeOf(layout);
  const piece = pieceSizeOf(layout);
  const along = (count: number, pieceMm: number, gapMm: number, paperMm: number, marginMm?: number) => {
    const blockMm = count * pieceMm + (count - 1) * gapMm;
    const firstMm = marginMm ?? (paperMm - blockMm) / 2;
    return Array.from({ length: count }, (_, at): Edges => {
      const startMm = firstMm + at * (pieceMm + gapMm);
      return { startMm, endMm: startMm + pieceMm };
    });
  };
  return {
    columns: along(columns, piece.widthMm, gapsMm.x, paper.widthMm, marginsMm?.left),
    rows: along(rows, piece.heightMm, gapsMm.y, paper.heightMm, marginsMm?.top),
  };
};

/** The grid of the other side: turned over, the left column is the right one, or the top row the bottom one. */
export const gridOfBack = (grid: SheetGrid, layout: SheetLayout): SheetGrid => {
  const { widthMm, heightMm } = paperSizeOf(layout);
  const turnedOver = (edges: readonly Edges[], paperMm: number): readonly Edges[] =>
    edges.map(({ startMm, endMm }) => ({ startMm: paperMm - endMm, endMm: paperMm - startMm }));
  return layout.flip === 'sideways'
    ? { ...grid, columns: turnedOver(grid.columns, widthMm) }
    : { ...grid, rows: turnedOver(grid.rows, heightMm) };
};

/** The corner of every badge, row by row. */
export const spotsOf = ({ columns, rows }: SheetGrid): readonly Spot[] =>
  rows.flatMap((row) => columns.map((column) => ({ xMm: column.startMm, yMm: row.startMm })));
