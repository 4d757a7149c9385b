import { readFile } from 'node:fs/promises';
import type { RawActivity } from '../../../shared/domain/programme/source/raw-activity.ts';
import { isScheduleJson, readScheduleJson } from '../../../shared/domain/programme/source/schedule-json.ts';
import { type ReadChoices, readUpload, tellingTroubles } from '../tables/read-upload.ts';
import type { Table } from '../tables/table.ts';
import { TableError } from '../tables/table-error.ts';
import { decodeText } from '../tables/text-encoding.ts';
import type { Upload } from '../tables/uploads.ts';
import { readIcalendar } from './read-icalendar.ts';
import { readScheduleXml } from './read-schedule-xml.ts';

/** A programme as it was read: a table whose columns are to be matched, or a schedule that says what is what. */
export type ProgrammeFile =
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'schedule-json' | 'schedule-xml' | 'icalendar';
      readonly raws: readonly RawActivity[];
    };

/** Programmes are small; what is larger than this is something else. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads an uploaded programme. What kind of file it is follows from what it holds, never from its name. */
export const readProgrammeFile = async (
  upload: Upload,
  choices: ReadChoices,
  lastDay: string,
): Promise<ProgrammeFile> => {
  const schedule =
    upload.received > MOST_BYTES
      ? null
      : await tellingTroubles(async () => readSchedule(await readFile(upload.path), lastDay));
  return schedule ?? { kind: 'table', table: await readUpload(upload, choices) };
};

const readSchedule = (bytes: Buffer, lastDay: string): ProgrammeFile | null => {
  const head = bytes
    .toString('utf8', 0, 512)
    .replace(/^\ufeff/u, '')
    .trimStart();
  if (head.startsWith('{')) return { kind: 'schedule-json', raws: fromJson(bytes) };
  if (head.startsWith('<?xml') || head.startsWith('<schedule'))
    return { kind: 'schedule-xml', raws: fromXml(bytes) };
  if (/^BEGIN:VCALENDAR/iu.test(head))
    return { kind: 'icalendar', raws: readIcalendar(textOf(bytes), lastDay) };
  return null;
};

const textOf = (bytes: Buffer): string => decodeText(bytes).text;

const fromJson = (bytes: Buffer): readonly RawActivity[] => {
  let json: unknown;
  try {
    json = JSON.parse(textOf(bytes));
  } catch {
    throw new TableError('damaged', { part: 'JSON' });
  }
  if (!isScheduleJson(json)) throw new TableError('other-document', { format: 'JSON' });
  return readScheduleJson(json);
};

const fromXml = (bytes: Buffer): readonly RawActivity[] => {
  const xml = textOf(bytes);
  if (!/<schedule[\s>]/u.test(xml)) throw new TableError('other-document', { format: 'XML' });
  return readScheduleXml(xml);
};
