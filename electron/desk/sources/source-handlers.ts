import { openCategoryBook } from '../../../shared/domain/sources/category-book.ts';
import {
  COLUMN_TARGETS,
  type ColumnMapping,
  type ColumnTarget,
  withTarget,
} from '../../../shared/domain/sources/column-mapping.ts';
import { guessMapping } from '../../../shared/domain/sources/guess-mapping.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { prepareComparison } from './compare-list.ts';
import { differencePage, toAnswer, toPreview } from './draft-views.ts';
import { type Draft, openDrafts } from './drafts.ts';
import { readTable } from './file/read-table.ts';
import type { Table } from './file/table.ts';
import { TableError } from './file/table-error.ts';
import { isTableEncoding } from './file/text-encoding.ts';
import { saveList } from './save-list.ts';

/** Guest lists from files: upload, preview, comparison, and only then saving. */
export const sourceHandlers = (parts: DeskParts) => {
  const os = parts.gate.sources;
  const drafts = openDrafts(parts);
  const compare = prepareComparison(parts.sql);

  const read = os.read.handler(async ({ input: { draftId, ...choices } }) => {
    const draft = drafts.find(draftId);
    const table = await readDraft(draft, choices);
    const guess = guessMapping(table.header, table.rows);
    if (guess.kind === 'scan-log') throw cannot('table-scan-log');
    draft.table = table;
    draft.guess = guess;
    draft.comparison = null;
    return toPreview(draft, table, guess);
  });

  const handlers = os.router({
    beginUpload: os.beginUpload.handler(({ input }) => ({ draftId: drafts.begin(input.fileName).id })),
    chunk: os.chunk.handler(({ input }) => {
      const draft = drafts.find(input.draftId);
      drafts.append(draft, Buffer.from(input.base64, 'base64'));
      return { received: draft.received };
    }),
    read,
    compare: os.compare.handler(async ({ input }) => {
      const draft = drafts.find(input.draftId);
      if (draft.table === null || draft.guess === null) throw cannot('file-not-read');
      const event = parts.settings.event();
      draft.comparison = null;
      const comparison = await compare(
        {
          table: draft.table,
          mapping: chosenMapping(draft.guess, input.mapping),
          timeZone: event.timeZone,
          categories: openCategoryBook(event.categories),
        },
        draft.stop.signal,
      );
      draft.comparison = comparison;
      return toAnswer(comparison);
    }),
    differences: os.differences.handler(({ input }) =>
      differencePage(comparisonOf(drafts.find(input.draftId)), input),
    ),
    save: os.save.handler(({ input, context }) => {
      const draft = drafts.find(input.draftId);
      const comparison = comparisonOf(draft);
      // What was compared is saved once; the list has changed since.
      draft.comparison = null;
      return saveList(parts, comparison, context.actor.operatorId, draft.stop.signal);
    }),
    cancel: os.cancel.handler(({ input }) => {
      drafts.drop(input.draftId);
      return {};
    }),
  });
  return { handlers, close: drafts.close };
};

const comparisonOf = ({ comparison }: Draft) => {
  if (comparison === null) throw cannot('file-not-compared');
  return comparison;
};

interface ReadChoices {
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
}

const readDraft = async (
  draft: Draft,
  { encoding = '', delimiter = '', sheet = '' }: ReadChoices,
): Promise<Table> => {
  if (encoding !== '' && !isTableEncoding(encoding)) throw cannot('no-such-encoding', { encoding });
  try {
    return await readTable(draft.path, {
      signal: draft.stop.signal,
      ...(encoding === '' ? {} : { encoding }),
      ...(delimiter === '' ? {} : { delimiter }),
      ...(sheet === '' ? {} : { sheet }),
    });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    const params = Object.entries(error.params).map(([name, value]) => [name, String(value)] as const);
    throw cannot(`table-${error.code}`, Object.fromEntries(params));
  }
};

const isTarget = (text: string): text is ColumnTarget => (COLUMN_TARGETS as readonly string[]).includes(text);

/** The guess with the columns that a person changed. */
const chosenMapping = (guess: ColumnMapping, chosen: readonly string[]): ColumnMapping =>
  chosen.reduce(
    (mapping, target, column) =>
      isTarget(target) && mapping.targets[column] !== target ? withTarget(mapping, column, target) : mapping,
    guess,
  );
