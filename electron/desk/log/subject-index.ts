/**
 * What the index of subjects holds, for an `op` table of that name: every entry about somebody but their scans, which
 * the table of scans finds. SQLite uses a partial index only where a query says the same words.
 */
export const inSubjectIndex = (op: string): string =>
  `${op}.subject <> '' AND substr(${op}.body, 1, 14) <> '{"kind":"scan"'`;
