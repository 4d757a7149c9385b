import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskParts } from '../desk-parts.ts';
import { reportHandlers } from './report-handlers.ts';
import type { ReportParts } from './report-parts.ts';
import { openReportWriting } from './report-writing.ts';

/** Opens the reports of a desk. `close` stops those that are being written and waits for them. */
export const openReports = (parts: DeskParts & ReportParts) => {
  forgetFiles(parts.folder);
  const { write, close } = openReportWriting(parts);
  return {
    handlers: reportHandlers(parts, write),
    write,
    async close(): Promise<void> {
      await close();
      forgetFiles(parts.folder);
    },
  };
};

/** Reports hold names in the clear: the desk's own copies, which screens fetch, go with the run that wrote them. */
const forgetFiles = (folder: string): void =>
  rmSync(join(folder, 'reports'), { recursive: true, force: true });
