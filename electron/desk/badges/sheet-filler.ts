import type { BadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { badgesOnSheet, fillSheet, type PrintedPage } from '../../../shared/domain/badges/fill-sheets.ts';
import type { BadgeSides } from '../../../shared/domain/badges/lay-out-badge.ts';

/** Collects badges until a sheet is full. */
export interface SheetFiller {
  add(layout: BadgeLayout, badge: BadgeSides): void;
  /** Gives the last sheet out, however full. */
  end(): void;
}

/** Fills sheets one after the other. Another layout begins a new one. */
export const openSheetFiller = (give: (page: PrintedPage) => void): SheetFiller => {
  let waiting: { readonly layout: BadgeLayout; readonly badges: BadgeSides[] } | null = null;
  const end = (): void => {
    if (waiting !== null) for (const page of fillSheet(waiting.layout, waiting.badges)) give(page);
    waiting = null;
  };
  return {
    add(layout, badge) {
      if (waiting?.layout !== layout) end();
      waiting ??= { layout, badges: [] };
      waiting.badges.push(badge);
      if (waiting.badges.length === badgesOnSheet(layout)) end();
    },
    end,
  };
};
