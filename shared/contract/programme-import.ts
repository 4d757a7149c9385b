import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ROW_KINDS } from '../domain/sources/row-kind.ts';
import { bilingual } from './activity.ts';
import { forRoles, ORGANISERS } from './procedure.ts';
import { differenceRow, filePreview, importCounts, saveStep } from './sources.ts';

/** What a file is about: the programme itself, or who has a place in it. */
export const PROGRAMME_LISTS = ['activities', 'bookings'] as const;
export type ProgrammeList = (typeof PROGRAMME_LISTS)[number];

/** What was found in a programme file. A schedule needs no columns: `header` is empty then. */
export const programmePreview = filePreview.extend({
  kind: z.enum(['csv', 'xlsx', 'schedule-json', 'schedule-xml', 'icalendar']),
});
export type ProgrammePreview = z.infer<typeof programmePreview>;

/** `name` is the title, or who has the place; `place` the room, or the activity. Instants; null where there are none. */
export const programmeDifference = differenceRow.omit({ name: true, town: true, country: true }).extend({
  name: bilingual,
  place: bilingual,
  from: z.iso.datetime().nullable(),
  until: z.iso.datetime().nullable(),
});
export type ProgrammeDifference = z.infer<typeof programmeDifference>;

/** Programmes and bookings from files. The bytes come by `sources.beginUpload` and `sources.chunk`. */
export const programmeImport = {
  /** Reads the uploaded file, with what the person chose instead of the guess. */
  read: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        list: z.enum(PROGRAMME_LISTS),
        encoding: z.string().optional(),
        delimiter: z.string().optional(),
        sheet: z.string().optional(),
      }),
    )
    .output(programmePreview),
  /** Compares the file with what it said at the last import. Saves nothing. */
  compare: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string(), mapping: z.array(z.string()) }))
    .output(z.object({ counts: importCounts })),
  differences: forRoles(ORGANISERS)
    .input(
      z.object({
        draftId: z.string(),
        kinds: z.array(z.enum(ROW_KINDS)),
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.number().int(), rows: z.array(programmeDifference) })),
  /** Saves new and changed rows, in slices between which scans go on. Attendance is never touched. */
  save: forRoles(ORGANISERS)
    .input(z.object({ draftId: z.string() }))
    .output(eventIterator(saveStep)),
};
