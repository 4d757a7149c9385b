import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { sniffKind } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { ReadOptions, Table } from './table.ts';
import { TableError } from './table-error.ts';

const open = async (path: string, signal: AbortSignal | undefined): Promise<Buffer> => {
  try {
    const { size } = await stat(path);
    if (size > LIMITS.fileBytes)
      throw new TableError('too-large', { maxMegabytes: LIMITS.fileBytes / 1024 / 1024 });
    return await readFile(path, signal === undefined ? {} : { signal });
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    if (signal?.aborted) throw new TableError('cancelled');
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new TableError('cannot-open', { reason: code });
  }
};

/** Reads bytes into a table of text cells. Content decides what they are; `extension` only catches a wrong name. */
export const readTableBytes = async (
  bytes: Buffer,
  extension: string,
  options: ReadOptions = {},
): Promise<Table> => {
  if (sniffKind(bytes) === 'xlsx') return readXlsx(bytes, options);
  const isNamedWorkbook = /^\.xls[xm]$/iu.test(extension) && bytes.length > 0;
  // A person who set the delimiter or encoding by hand knows that it is text.
  const isMeant = options.delimiter !== undefined || options.encoding !== undefined;
  if (!isNamedWorkbook || isMeant) return readCsv(bytes, options);
  // What is no text either is refused as that: another name would not help.
  await readCsv(bytes, { ...options, maxRows: 1 });
  throw new TableError('wrong-extension', { extension: extension.slice(1).toLowerCase(), found: 'CSV' });
};

/** Reads a CSV, TSV or XLSX file into a table of text cells. Throws `TableError` with what is wrong. */
export const readTable = async (path: string, options: ReadOptions = {}): Promise<Table> =>
  readTableBytes(await open(path, options.signal), extname(path), options);
