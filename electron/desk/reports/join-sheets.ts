import type { Page, Sheet, SheetColumn } from './sheet.ts';

/** Columns of several sheets in one table: each heading once, in the order in which they come. */
const unionOf = (sheets: readonly Sheet[]): readonly SheetColumn[] => [
  ...new Map(
    sheets.flatMap(({ columns }) => columns).map((column) => [column.heading, column] as const),
  ).values(),
];

const openRearranging = (columns: readonly SheetColumn[], sheet: Sheet) => {
  const places = columns.map(({ heading }) => sheet.columns.findIndex((own) => own.heading === heading));
  return (page: Page): Page =>
    page.map((row) => [sheet.title, ...places.map((place) => (place < 0 ? null : (row[place] ?? null)))]);
};

/**
 * Several sheets as one table, for files that hold only one: the first column says to which each row belongs.
 * A single sheet stays as it is.
 */
export const joinSheets = (sheets: readonly [Sheet, ...Sheet[]], groupHeading: string): Sheet => {
  const [first, ...others] = sheets;
  if (others.length === 0) return first;
  const own = unionOf(sheets);
  const group: SheetColumn = { heading: groupHeading, kind: 'text', width: 18, repeats: true };
  function* pages() {
    for (const sheet of sheets) {
      const rearranged = openRearranging(own, sheet);
      for (const page of sheet.pages) yield rearranged(page);
    }
  }
  return {
    title: first.title,
    columns: [group, ...own],
    async countRows() {
      let total = 0;
      for (const sheet of sheets) total += await sheet.countRows();
      return total;
    },
    firstPage() {
      for (const sheet of sheets) {
        const page = sheet.firstPage();
        if (page.length > 0) return openRearranging(own, sheet)(page);
      }
      return [];
    },
    pages: pages(),
  };
};
