import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ReportColumn, type Sheet, toPage, toPages } from './sheet.ts';

/** A table whose rows are read page after page; `rows` begins anew each time. */
export interface TableParts<Row> {
  readonly title: string;
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: () => Iterable<readonly Row[]>;
}

/** A sheet of rows that nobody can count without reading them. */
export const sheetOf = <Row>({ title, columns, rows }: TableParts<Row>): Sheet => ({
  title,
  columns,
  async countRows() {
    let total = 0;
    for (const page of rows()) {
      total += page.length;
      await nextTurn();
    }
    return total;
  },
  firstPage() {
    for (const page of rows()) if (page.length > 0) return toPage(columns, page);
    return [];
  },
  pages: toPages(columns, rows()),
});
