import type { Stay } from '../../../shared/domain/attendance/stays.ts';

/** Stays as the table keeps them: `[[in, out, elsewhere], …]`. */
export const stayText = (stays: readonly Stay[]): string =>
  JSON.stringify(stays.map((stay) => [stay.in, stay.out, stay.elsewhere]));

/** Reads what `stayText` wrote. */
export const readStays = (text: string): readonly Stay[] =>
  // Only `stayText` writes this column.
  (JSON.parse(text) as [string, string, string][]).map(([from, out, elsewhere]) => ({
    in: from,
    out,
    elsewhere,
  }));
