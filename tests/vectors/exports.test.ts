import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../electron/desk/tables/read-table.ts';
import { TableError } from '../../electron/desk/tables/table-error.ts';
import type { ColumnMapping, ColumnTarget } from '../../shared/domain/sources/column-mapping.ts';
import { guessMapping } from '../../shared/domain/sources/guess-mapping.ts';

interface Entry {
  readonly file: string;
  readonly kind: 'csv' | 'xlsx' | 'xlsx-invalid';
  readonly encoding?: string;
  readonly bom?: boolean;
  readonly delimiter?: string | null;
  readonly lineEnding?: string;
  readonly headerRecord?: number;
  readonly headerRow?: number;
  readonly sheet?: string;
  readonly header?: readonly string[];
  readonly rows?: readonly (readonly string[])[] | null;
  readonly columns?: Readonly<Record<string, string | readonly string[]>>;
  readonly note?: string;
}

const folder = process.env.FOYER_VECTORS ?? join(import.meta.dirname, '../../../shared/vectors');
const exportsFolder = join(folder, 'exports');
const manifestPath = join(exportsFolder, 'manifest.json');
const entries: readonly Entry[] = existsSync(manifestPath)
  ? JSON.parse(readFileSync(manifestPath, 'utf8')).files
  : [];

const TARGETS: Readonly<Record<string, ColumnTarget>> = {
  firstName: 'given',
  lastName: 'family',
  company: 'organisation',
  product: 'ticketType',
};

// What the refused files must be refused for.
const REFUSALS: Readonly<Record<string, { readonly code: string; readonly line?: number }>> = {
  'variants/unterminated-quote.csv': { code: 'unterminated-quote', line: 2 },
  'variants/not-a-csv.csv': { code: 'html' },
  'variants/invalid-utf8.csv': { code: 'mixed-encoding', line: 3 },
  'xlsx/really-a-csv.xlsx': { code: 'wrong-extension' },
  'xlsx/truncated.xlsx': { code: 'truncated' },
};

const isRefused = (entry: Entry): boolean => entry.kind === 'xlsx-invalid' || entry.rows === null;

/** Is the column used as the manifest says? A reference counts when it is part of the row key. */
const meets = (
  mapping: ColumnMapping,
  header: readonly string[],
  name: string,
  heading: string,
  entry: Entry,
): boolean => {
  const used = header.flatMap((one, index) => (one === heading ? [index] : []));
  if (name === 'externalRef') {
    const isShared = entry.note?.includes('NOT unique') || entry.file.startsWith('pretix-checkinlist');
    return used.some((index) =>
      isShared ? mapping.targets[index] === 'orderRef' : mapping.key.includes(index),
    );
  }
  return used.some((index) => mapping.targets[index] === (TARGETS[name] ?? name));
};

const unmet = (mapping: ColumnMapping, entry: Entry): readonly string[] =>
  Object.entries(entry.columns ?? {}).flatMap(([name, headings]) =>
    [headings]
      .flat()
      .filter((heading) => !meets(mapping, entry.header ?? [], name, heading, entry))
      .map((heading) => `${name} = ${heading}`),
  );

describe('exports of real systems', () => {
  if (entries.length === 0) {
    it(`vectors folder is absent: put it at ${folder} or set FOYER_VECTORS`, () => {
      expect(existsSync(manifestPath)).toBe(false);
    });
    return;
  }

  const readable = entries.filter((entry) => !isRefused(entry));
  it.each(readable)('$file gives the rows of the manifest', async (entry) => {
    const table = await readTable(join(exportsFolder, entry.file));
    expect({ header: table.header, rows: table.rows }).toEqual({ header: entry.header, rows: entry.rows });
  });

  it.each(readable)('$file is recognised for what it is', async (entry) => {
    const table = await readTable(join(exportsFolder, entry.file));
    const facts =
      entry.kind === 'xlsx'
        ? { kind: 'xlsx', sheet: entry.sheet, headerRecord: entry.headerRow }
        : {
            kind: 'csv',
            encoding: entry.encoding,
            bom: entry.bom,
            delimiter: entry.delimiter,
            ...(entry.headerRecord !== undefined && { headerRecord: entry.headerRecord }),
            ...(entry.lineEnding !== undefined && { lineEnding: entry.lineEnding }),
          };
    expect(table).toMatchObject(facts);
  });

  it.each(readable)('$file has its columns mapped by guess', async (entry) => {
    const table = await readTable(join(exportsFolder, entry.file));
    expect(unmet(guessMapping(table.header, table.rows), entry)).toEqual([]);
  });

  it.each(entries.filter(isRefused))('$file is refused with the reason', async (entry) => {
    const refusal = await readTable(join(exportsFolder, entry.file)).catch((cause: unknown) => cause);
    expect(refusal).toBeInstanceOf(TableError);
    // toBeInstanceOf does not narrow; the line above has just proved it.
    const { code, params } = refusal as TableError;
    const said = { code, ...(params.line !== undefined && { line: params.line }) };
    // A vector that is new here must be refused too; for what, its line in REFUSALS will say.
    expect(said).toEqual(REFUSALS[entry.file] ?? said);
  });

  it('tells a log of scans from a guest list', async () => {
    const { header, rows } = await readTable(join(exportsFolder, 'pretix-checkin-log.csv'));
    expect(guessMapping(header, rows).kind).toBe('scan-log');
  });
});
