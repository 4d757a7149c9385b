import type { BadgeLayout } from './badge-layout.ts';
import { paperSizeOf } from './badge-paper.ts';
import { cropMarks } from './crop-marks.ts';
import type { DisplayItem, DisplayList } from './display-list.ts';
import type { BadgeSides } from './lay-out-badge.ts';
import { movedItem } from './move-items.ts';
import { gridOfBack, hasSheet, type SheetGrid, sheetGrid, spotsOf } from './sheet-grid.ts';

/** A page of a file, and whose badges are on it. */
export interface PrintedPage {
  readonly page: DisplayList['page'];
  readonly items: readonly DisplayItem[];
  readonly badges: readonly { readonly title: string; readonly attendeeId: string }[];
}

/** How many badges of the layout are on one sheet. */
export const badgesOnSheet = ({ sheet }: BadgeLayout): number =>
  sheet === null ? 1 : sheet.columns * sheet.rows;

/** The pages of as many badges as one sheet holds, or fewer: the fronts, then the backs behind them. */
export const fillSheet = (layout: BadgeLayout, badges: readonly BadgeSides[]): readonly PrintedPage[] => {
  if (!hasSheet(layout)) return badges.flatMap(ownPages);
  const grid = sheetGrid(layout);
  const page = paperSizeOf(layout);
  const marksOn = (side: SheetGrid) => (layout.sheet.cropMarks ? cropMarks(side, page) : []);
  const pageOf = (sides: readonly (DisplayList | null)[], side: SheetGrid): PrintedPage => ({
    page,
    items: [...placed(sides, side), ...marksOn(side)],
    badges: [],
  });
  const fronts = {
    ...pageOf(
      badges.map(({ front }) => front),
      grid,
    ),
    badges: badges.map(whoseBadge),
  };
  if (badges.every(({ back }) => back === null)) return [fronts];
  const backs = pageOf(
    badges.map(({ back }) => back),
    gridOfBack(grid, layout),
  );
  return [fronts, backs];
};

const whoseBadge = ({ front: { title, attendeeId } }: BadgeSides) => ({ title, attendeeId });

const ownPages = (sides: BadgeSides): readonly PrintedPage[] => {
  const { front, back } = sides;
  const first = { page: front.page, items: front.items, badges: [whoseBadge(sides)] };
  return back === null ? [first] : [first, { page: back.page, items: back.items, badges: [] }];
};

const placed = (sides: readonly (DisplayList | null)[], grid: SheetGrid): readonly DisplayItem[] => {
  const spots = spotsOf(grid);
  return sides.flatMap((side, at) => {
    const spot = spots[at];
    return side === null || spot === undefined ? [] : side.items.map((item) => movedItem(item, spot));
  });
};
