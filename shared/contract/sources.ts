import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ROW_KINDS, type RowKind } from '../domain/sources/row-kind.ts';
import { forRoles, ORGANISERS } from './procedure.ts';

export type { RowKind };

/** What a column of the file means: an attendee field, or one of the few besides. Kept as text: the guesser knows the list. */
const columnTarget = z.string();

const tableWarning = z.object({ code: z.string(), params: z.record(z.string(), z.string()) });

/** What was found in a file, before anything is saved. */
export const filePreview = z.object({
  draftId: z.string(),
  fileName: z.string(),
  kind: z.enum(['csv', 'xlsx']),
  encoding: z.string(),
  delimiter: z.string(),
  sheet: z.string(),
  sheets: z.array(z.string()),
  header: z.array(z.string()),
  rowCount: z.number().int(),
  /** The first rows that have something in them. */
  sample: z.array(z.array(z.string())),
  /** By column, in order. */
  mapping: z.array(columnTarget),
  targets: z.array(columnTarget),
  warnings: z.array(tableWarning),
});
export type FilePreview = z.infer<typeof filePreview>;

const changedField = z.object({ field: z.string(), before: z.string(), after: z.string() });

export const differenceRow = z.object({
  /** Row number in the file as a spreadsheet counts it. */
  row: z.number().int(),
  kind: z.enum(ROW_KINDS),
  name: z.string(),
  town: z.string(),
  /** Two letters, or what the file says. */
  country: z.string(),
  changes: z.array(changedField),
  reason: z.string(),
  params: z.record(z.string(), z.string()),
  warnings: z.array(tableWarning),
});
export type DifferenceRow = z.infer<typeof differenceRow>;

export const importCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  double: z.number().int(),
  unreadable: z.number().int(),
  /** On the list from an earlier import, not in this file; nothing happens to them. */
  missing: z.number().int(),
});
export type ImportCounts = z.infer<typeof importCounts>;

/** A category that neither the event nor the list has: it is kept under the name that the file gives it. */
const newCategory = z.object({ name: z.string(), people: z.number().int() });
export type NewCategory = z.infer<typeof newCategory>;

/** Names in a script that no font of badges has: they would be printed as boxes. */
const unwritableNames = z.object({
  /** ISO 15924. */
  script: z.string(),
  people: z.number().int(),
  examples: z.array(z.string()),
});
export type UnwritableNames = z.infer<typeof unwritableNames>;

/** Progress of long work: a fraction from 0 to 1, then the result. */
export const saveStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), fraction: z.number() }),
  z.object({ kind: z.literal('saved'), counts: importCounts }),
  /** Stopped between two slices: what was saved stays, and importing again goes on from there. */
  z.object({ kind: z.literal('cancelled'), saved: z.number().int(), left: z.number().int() }),
]);
export type SaveStep = z.infer<typeof saveStep>;

export const sources = {
  /** Starts an upload; `chunk` brings the bytes, `read` ends it. */
  beginUpload: forRoles(ORGANISERS)
    .input(z.object({ fileName: z.string().max(300), bytes: z.number().int().min(0) }))
    .output(z.object({ draftId: z.string() })),
  chunk: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string(), base64: z.string().max(2_000_000) }))
    .output(z.object({ received: z.number().int() })),
  /** Reads the uploaded file, with what the person chose instead of the guess. */
  read: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        encoding: z.string().optional(),
        delimiter: z.string().optional(),
        sheet: z.string().optional(),
      }),
    )
    .output(filePreview),
  /** Compares the file with the list under a mapping. Saves nothing. */
  compare: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string(), mapping: z.array(columnTarget) }))
    .output(
      z.object({
        counts: importCounts,
        newCategories: z.array(newCategory),
        /** New rows that may be people who are on the list already; each has a warning. Nothing is merged. */
        possibleDoubles: z.number().int(),
        /** The script of most people first. */
        unwritable: z.array(unwritableNames),
      }),
    ),
  differences: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        kinds: z.array(z.enum(ROW_KINDS)),
        onlyPossibleDoubles: z.boolean().optional(),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(differenceRow) })),
  /** Saves new and changed rows, in slices between which scans go on. */
  save: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string() }))
    .output(eventIterator(saveStep)),
  /** Forgets the upload and stops what is running for it. */
  cancel: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string() }))
    .output(z.object({})),
};
