import { writeWholeFile } from '../../../electron/desk/reports/report-file.ts';
import type { CellKind, Page, Sheet } from '../../../electron/desk/reports/sheet.ts';
import { type SheetLimits, writeXlsx } from '../../../electron/desk/reports/xlsx/write-xlsx.ts';

/** A sheet of some columns, all of one kind or each of its own. */
export const sampleSheet = (
  headings: readonly string[],
  pages: readonly Page[],
  kind: CellKind = 'text',
  repeats = false,
): Sheet => ({
  title: 'Sample',
  columns: headings.map((heading) => ({ heading, kind, width: 10, repeats })),
  countRows: async () => pages.flat().length,
  firstPage: () => pages[0] ?? [],
  pages,
});

export async function* slowly<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  for (const value of values) {
    await Promise.resolve();
    yield value;
  }
}

/** Writes a sheet as a workbook. */
export const writeSample = (file: string, sheet: Sheet, limits?: SheetLimits): Promise<number> =>
  writeWholeFile(file, (out) => writeXlsx(out, [{ sheet, pages: slowly(sheet.pages) }], limits));
