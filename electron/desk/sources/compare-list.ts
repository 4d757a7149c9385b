import type { ImportCounts } from '../../../shared/contract/sources.ts';
import { openNameSieve } from '../../../shared/domain/names/unwritable-names.ts';
import type { CategoryBook } from '../../../shared/domain/sources/category-book.ts';
import { type ColumnMapping, mappedFields } from '../../../shared/domain/sources/column-mapping.ts';
import { readPeople } from '../../../shared/domain/sources/read-people.ts';
import { openRowContext } from '../../../shared/domain/sources/row-context.ts';
import type { PersonRow, RowResult } from '../../../shared/domain/sources/row-result.ts';
import type { Sql } from '../database/open-database.ts';
import { letScansPass, ROWS_AT_A_STRETCH } from '../tables/let-scans-pass.ts';
import type { Table } from '../tables/table.ts';
import type { ComparedRow, Comparison, SaidOfPerson } from './compared-row.ts';
import { differenceOf } from './difference.ts';
import { prepareGivenBefore, type Said, valuesOf } from './given-before.ts';
import { prepareNewCategories } from './new-categories.ts';
import { preparePossibleDoubles } from './possible-doubles.ts';

interface CompareInput {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly timeZone: string;
  readonly categories: CategoryBook;
}

const NOTHING: Pick<ComparedRow, 'said' | 'changes' | 'reason' | 'params' | 'warnings'> = {
  said: { fields: {}, custom: {}, codes: [] },
  changes: [],
  reason: '',
  params: {},
  warnings: [],
};

/** The letters that some font of badges has. The promise may be left alone, whatever becomes of it. */
export type CoveredLetters = () => Promise<{ readonly letters: ReadonlySet<number> }>;

/** Prepares the comparison of files with what the guest list said at the last import [R10]. Writes nothing. */
export const prepareComparison = (sql: Sql, coveredLetters: CoveredLetters) => {
  const givenBefore = prepareGivenBefore(sql);
  const newCategories = prepareNewCategories(sql);
  const withPossibleDoubles = preparePossibleDoubles(sql);
  return async (
    { table, mapping, timeZone, categories }: CompareInput,
    signal: AbortSignal,
  ): Promise<Comparison> => {
    const before = await givenBefore(signal);
    const context = openRowContext(table.header, mapping, timeZone);
    const spoken = spokenNames(mapping, context.customNames);
    const rows: ComparedRow[] = [];
    const names = openNameSieve();
    // Asked for at the first name that needs it, so that fonts are read while rows are.
    let covered: ReturnType<CoveredLetters> | undefined;
    let read = 0;
    for (const { line, result } of readPeople(table.rows, table.lines, mapping, context)) {
      read += 1;
      if (read % ROWS_AT_A_STRETCH === 0) await letScansPass(signal);
      const row =
        result.kind === 'person'
          ? comparePerson(line, result, before, spoken, categories)
          : unusable(line, result);
      if (row === null) continue;
      if (result.kind === 'person' && names.take(namesOf(result))) covered ??= coveredLetters();
      rows.push(row);
      before.delete(row.key);
    }
    return {
      counts: countKinds(rows, before.size),
      rows: await withPossibleDoubles(rows, signal),
      newCategories: await newCategories(rows, categories.has, signal),
      unwritable: covered === undefined ? [] : names.missing((await covered).letters),
    };
  };
};

/** What of a person's name may be on a badge. */
const namesOf = ({ fields }: PersonRow): readonly string[] =>
  [fields.ownScript, fields.display, fields.given, fields.family].filter((name) => name !== undefined);

/** The names of all values that the file can speak of: of these, what a row leaves out is empty upstream. */
const spokenNames = (mapping: ColumnMapping, customNames: readonly string[]): readonly string[] => [
  ...mappedFields(mapping),
  ...mapping.targets.flatMap((target, index) =>
    target === 'custom' ? [`custom.${customNames[index] ?? ''}`] : [],
  ),
  ...(mapping.targets.includes('barcode') ? ['codes'] : []),
];

const unusable = (line: number, result: Exclude<RowResult, PersonRow>): ComparedRow | null => {
  switch (result.kind) {
    case 'double':
      return {
        ...NOTHING,
        line,
        kind: 'double',
        key: '',
        // Who it would be: nobody is left out unseen.
        said: { ...NOTHING.said, fields: result.fields },
        reason: 'double',
        params: { line: String(result.firstLine) },
      };
    case 'unreadable':
      return {
        ...NOTHING,
        line,
        kind: 'unreadable',
        key: '',
        reason: result.reason,
        params: { text: result.text },
      };
    default:
      return null;
  }
};

const comparePerson = (
  line: number,
  person: PersonRow,
  before: ReadonlyMap<string, Said>,
  spoken: readonly string[],
  categories: CategoryBook,
): ComparedRow => {
  const said = inWordsOfEvent(person, categories);
  const { key, warnings } = person;
  const known = before.get(key);
  const row = { ...NOTHING, line, kind: 'new', key, said, warnings } as const;
  return known === undefined ? row : { ...row, ...differenceOf(valuesOf(known), said, spoken) };
};

/** A category by its id, where the event knows it by another word. */
const inWordsOfEvent = ({ fields, custom, codes }: PersonRow, categories: CategoryBook): SaidOfPerson => {
  const { category } = fields;
  if (category === undefined) return { fields, custom, codes };
  return { fields: { ...fields, category: categories.idOf(category) }, custom, codes };
};

const countKinds = (rows: readonly ComparedRow[], missing: number): ImportCounts => {
  const counts = { new: 0, changed: 0, unchanged: 0, double: 0, unreadable: 0, missing };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
};
