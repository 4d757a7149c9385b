/** Everything that can keep a file from being read: the closed list that locales have a sentence for. */
export const TABLE_ERRORS = [
  'cannot-open',
  'cancelled',
  'too-large',
  'html',
  'pdf',
  'image',
  'old-xls',
  'encrypted',
  'other-spreadsheet',
  'other-document',
  'binary',
  'wrong-extension',
  'not-a-table',
  'truncated',
  'damaged',
  'mixed-encoding',
  'unterminated-quote',
  'line-too-long',
  'too-many-columns',
  'no-such-sheet',
] as const;
export type TableErrorCode = (typeof TABLE_ERRORS)[number];
export type TableErrorParams = Readonly<Record<string, string | number>>;

/** A file that cannot be read as a table. What to say about it comes from the locales. */
export class TableError extends Error {
  readonly code: TableErrorCode;
  readonly params: TableErrorParams;

  constructor(code: TableErrorCode, params: TableErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'TableError';
    this.code = code;
    this.params = params;
  }
}
