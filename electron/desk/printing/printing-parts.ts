import type { DeskParts } from '../desk-parts.ts';
import type { BadgeMaking } from '../ports/badge-making.ts';
import type { BadgeRecord } from './badge-record.ts';
import type { JobNews } from './job-news.ts';
import type { JobRows } from './job-rows.ts';
import type { LabelCounts } from './label-counts.ts';
import type { Pace } from './pace.ts';
import type { PrinterList } from './printer-list.ts';

/** What the parts of printing share. */
export interface PrintingParts extends DeskParts {
  readonly rows: JobRows;
  readonly printers: PrinterList;
  readonly badges: BadgeMaking;
  readonly record: BadgeRecord;
  readonly labels: LabelCounts;
  readonly news: JobNews;
  readonly pace: Pace;
}
