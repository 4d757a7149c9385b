import { openWallClock } from '../../../shared/domain/calendar/wall-clock.ts';
import { hasDays } from '../../../shared/domain/event-days.ts';
import {
  ACTIVITY_TARGETS,
  BOOKING_TARGETS,
  chosenColumns,
  guessActivityColumns,
  guessBookingColumns,
} from '../../../shared/domain/programme/source/programme-columns.ts';
import type { RawActivity } from '../../../shared/domain/programme/source/raw-activity.ts';
import { readActivityRows } from '../../../shared/domain/programme/source/read-activity-rows.ts';
import { readBookingRows } from '../../../shared/domain/programme/source/read-booking-rows.ts';
import { settleActivities } from '../../../shared/domain/programme/source/settle-activities.ts';
import { guessDayFirst } from '../../../shared/domain/sources/dates.ts';
import type { DeskParts } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import { readUpload } from '../tables/read-upload.ts';
import type { Table } from '../tables/table.ts';
import { tablePreview } from '../tables/table-preview.ts';
import type { Upload, Uploads } from '../tables/uploads.ts';
import { type ActivityComparison, prepareActivityComparison } from './compare-activities.ts';
import { type BookingComparison, prepareBookingComparison } from './compare-bookings.ts';
import { itemPage, schedulePreview } from './import-views.ts';
import { type ProgrammeFile, readProgrammeFile } from './read-programme-file.ts';
import { saveActivities, saveBookings } from './save-programme.ts';

/** What has become of an uploaded file so far. */
type Draft =
  | { readonly list: 'activities'; readonly file: ProgrammeFile; comparison: ActivityComparison | null }
  | { readonly list: 'bookings'; readonly table: Table; comparison: BookingComparison | null };

/** Programmes and bookings from files: preview, comparison, and only then saving. */
export const programmeImportHandlers = (parts: DeskParts, uploads: Uploads) => {
  const os = parts.gate.programmeImport;
  const { settings } = parts;
  // Forgotten together with its upload.
  const drafts = new WeakMap<Upload, Draft>();
  const compareActivities = prepareActivityComparison(parts);
  const compareBookings = prepareBookingComparison(parts);

  const draftOf = (upload: Upload): Draft => {
    const draft = drafts.get(upload);
    if (draft === undefined) throw cannot('file-not-read');
    return draft;
  };

  const compareDraft = async (draft: Draft, mapping: readonly string[], signal: AbortSignal) => {
    draft.comparison = null;
    if (draft.list === 'activities') {
      const settled = settleActivities(rawsOf(draft.file, mapping, parts), settings.event().timeZone);
      draft.comparison = await compareActivities(settled, signal);
    } else {
      const { rows, spoken } = bookingsOf(draft.table, mapping, parts);
      draft.comparison = await compareBookings(rows, spoken, signal);
    }
    return { counts: draft.comparison.counts };
  };

  return os.router({
    read: os.read.handler(async ({ input: { draftId, list, ...choices } }) => {
      const upload = uploads.find(draftId);
      if (list === 'bookings') {
        const table = await readUpload(upload, choices);
        drafts.set(upload, { list, table, comparison: null });
        return tablePreview(upload, table, {
          targets: guessBookingColumns(table.header),
          offered: BOOKING_TARGETS,
        });
      }
      const file = await readProgrammeFile(upload, choices, settings.event().until);
      drafts.set(upload, { list, file, comparison: null });
      if (file.kind !== 'table') return schedulePreview(upload, file);
      return tablePreview(upload, file.table, {
        targets: guessActivityColumns(file.table.header),
        offered: ACTIVITY_TARGETS,
      });
    }),
    compare: os.compare.handler(({ input }) => {
      const upload = uploads.find(input.draftId);
      return compareDraft(draftOf(upload), input.mapping, upload.stop.signal);
    }),
    differences: os.differences.handler(({ input }) => {
      const { comparison } = draftOf(uploads.find(input.draftId));
      if (comparison === null) throw cannot('file-not-compared');
      return itemPage(comparison.rows, input);
    }),
    save: os.save.handler(({ input, context }) => {
      const upload = uploads.find(input.draftId);
      const draft = draftOf(upload);
      const { signal } = upload.stop;
      const { operatorId } = context.actor;
      return draft.list === 'activities'
        ? saveActivities(parts, takenFrom(draft), operatorId, signal)
        : saveBookings(parts, takenFrom(draft), operatorId, signal);
    }),
  });
};

/** What was compared is saved once; the programme has changed since. */
const takenFrom = <Comparison>(draft: { comparison: Comparison | null }): Comparison => {
  const { comparison } = draft;
  if (comparison === null) throw cannot('file-not-compared');
  draft.comparison = null;
  return comparison;
};

const firstDayOf = (event: { readonly from: string }): string => (hasDays(event) ? event.from : '');

const dayFirstOf = ({ header, rows }: Table): boolean => {
  const sample = rows.slice(0, 200);
  return guessDayFirst(
    header.map((_, column) => sample.map((row) => row[column] ?? '')),
    '',
  );
};

const rawsOf = (
  file: ProgrammeFile,
  mapping: readonly string[],
  { settings }: Pick<DeskParts, 'settings'>,
): readonly RawActivity[] => {
  if (file.kind !== 'table') return file.raws;
  const { table } = file;
  return readActivityRows({
    rows: table.rows,
    lines: table.lines,
    columns: chosenColumns(guessActivityColumns(table.header), mapping, ACTIVITY_TARGETS),
    reading: { dayFirst: dayFirstOf(table), firstDay: firstDayOf(settings.event()) },
  });
};

const bookingsOf = (table: Table, mapping: readonly string[], { settings }: Pick<DeskParts, 'settings'>) => {
  const columns = chosenColumns(guessBookingColumns(table.header), mapping, BOOKING_TARGETS);
  const clock = openWallClock(settings.event().timeZone);
  const { rows, lines } = table;
  return {
    rows: readBookingRows({ rows, lines, columns, dayFirst: dayFirstOf(table), clock }),
    spoken: {
      bus: columns.includes('bus'),
      since: columns.includes('since'),
      note: columns.includes('note'),
    },
  };
};
