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
import { readUpload } from '../tables/read-upload.ts';
import type { Table } from '../tables/table.ts';
import { tablePreview } from '../tables/table-preview.ts';
import type { Upload, Uploads } from '../tables/uploads.ts';
import { type CoveredLetters, prepareComparison } from './compare-list.ts';
import type { Comparison } from './compared-row.ts';
import { differencePage, toAnswer } from './draft-views.ts';
import { saveList } from './save-list.ts';

/** What has become of an uploaded guest list so far. */
interface Draft {
  readonly table: Table;
  readonly guess: ColumnMapping;
  comparison: Comparison | null;
}

/** Guest lists from files: upload, preview, comparison, and only then saving. */
export const sourceHandlers = (parts: DeskParts, uploads: Uploads, coveredLetters: CoveredLetters) => {
  const os = parts.gate.sources;
  // Forgotten together with its upload.
  const drafts = new WeakMap<Upload, Draft>();
  const compare = prepareComparison(parts.sql, coveredLetters);

  const read = os.read.handler(async ({ input: { draftId, ...choices } }) => {
    const upload = uploads.find(draftId);
    const table = await readUpload(upload, choices);
    const guess = guessMapping(table.header, table.rows);
    if (guess.kind === 'scan-log') throw cannot('table-scan-log');
    drafts.set(upload, { table, guess, comparison: null });
    return tablePreview(upload, table, { targets: guess.targets, offered: COLUMN_TARGETS });
  });

  return os.router({
    beginUpload: os.beginUpload.handler(({ input }) => ({ draftId: uploads.begin(input.fileName).id })),
    chunk: os.chunk.handler(({ input }) => {
      const upload = uploads.find(input.draftId);
      uploads.append(upload, Buffer.from(input.base64, 'base64'));
      return { received: upload.received };
    }),
    read,
    compare: os.compare.handler(async ({ input }) => {
      const upload = uploads.find(input.draftId);
      const draft = drafts.get(upload);
      if (draft === undefined) throw cannot('file-not-read');
      const event = parts.settings.event();
      draft.comparison = null;
      const comparison = await compare(
        {
          table: draft.table,
          mapping: chosenMapping(draft.guess, input.mapping),
          timeZone: event.timeZone,
          categories: openCategoryBook(event.categories),
        },
        upload.stop.signal,
      );
      draft.comparison = comparison;
      return toAnswer(comparison);
    }),
    differences: os.differences.handler(({ input }) =>
      differencePage(comparisonOf(drafts.get(uploads.find(input.draftId))), input),
    ),
    save: os.save.handler(({ input, context }) => {
      const upload = uploads.find(input.draftId);
      const draft = drafts.get(upload);
      const comparison = comparisonOf(draft);
      // What was compared is saved once; the list has changed since.
      if (draft !== undefined) draft.comparison = null;
      return saveList(parts, comparison, context.actor.operatorId, upload.stop.signal);
    }),
    cancel: os.cancel.handler(({ input }) => {
      uploads.drop(input.draftId);
      return {};
    }),
  });
};

const comparisonOf = (draft: Draft | undefined): Comparison => {
  const comparison = draft?.comparison ?? null;
  if (comparison === null) throw cannot('file-not-compared');
  return comparison;
};

const isTarget = (text: string): text is ColumnTarget => (COLUMN_TARGETS as readonly string[]).includes(text);

/** The guess with the columns that a person changed. */
const chosenMapping = (guess: ColumnMapping, chosen: readonly string[]): ColumnMapping =>
  chosen.reduce(
    (mapping, target, column) =>
      isTarget(target) && mapping.targets[column] !== target ? withTarget(mapping, column, target) : mapping,
    guess,
  );
