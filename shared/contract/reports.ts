import { z } from 'zod';
import { REPORT_NAMES } from '../domain/attendance/report-names.ts';
import { forRoles, ORGANISERS } from './procedure.ts';

export const REPORT_FORMATS = ['csv', 'xlsx'] as const;

const request = z.object({
  name: z.enum(REPORT_NAMES),
  format: z.enum(REPORT_FORMATS),
  language: z.enum(['en', 'de']),
  /** Leaves out who it was: names, town, organisation, delegation, mails, phones, codes, notes, operators. */
  withoutPersonalData: z.boolean(),
});
export type ReportRequest = z.infer<typeof request>;

export const reports = {
  /** The first rows as they would be written. */
  preview: forRoles(ORGANISERS)
    .input(request)
    .output(
      z.object({ header: z.array(z.string()), rows: z.array(z.array(z.string())), total: z.number().int() }),
    ),
  /** Writes the report into a file kept by the desk; `read` fetches it in pieces. */
  write: forRoles(ORGANISERS)
    .input(request)
    .output(
      z.object({ fileId: z.string(), fileName: z.string(), bytes: z.number().int(), rows: z.number().int() }),
    ),
  read: forRoles(ORGANISERS)
    .input(z.object({ fileId: z.string(), offset: z.number().int().min(0) }))
    .output(z.object({ base64: z.string(), isEnd: z.boolean() })),
};
