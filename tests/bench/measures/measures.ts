import type { Measure } from '../support/measure.ts';
import { attendanceMeasure } from './attendance.ts';
import { badgeMeasure } from './badge.ts';
import { doorMeasure } from './door.ts';
import { importMeasure } from './import.ts';
import { labelMeasure } from './label.ts';
import { machineMeasure } from './machine.ts';
import { musterMeasure } from './muster.ts';
import { paintedMeasure } from './painted.ts';
import { preflightMeasure } from './preflight.ts';
import { programmeMeasure } from './programme.ts';
import { reportMeasure } from './report.ts';
import { roomPaintedMeasure } from './room-painted.ts';
import { scanMeasure } from './scan.ts';
import { scanDuringImportMeasure } from './scan-during-import.ts';
import { searchMeasure } from './search.ts';
import { startMeasure } from './start.ts';

/** Everything that is measured, in this order, by the name that `--only` takes. */
export const MEASURES = {
  machine: machineMeasure,
  scan: scanMeasure,
  painted: paintedMeasure,
  search: searchMeasure,
  import: importMeasure,
  'scan-during-import': scanDuringImportMeasure,
  badge: badgeMeasure,
  preflight: preflightMeasure,
  label: labelMeasure,
  start: startMeasure,
  report: reportMeasure,
  door: doorMeasure,
  attendance: attendanceMeasure,
  programme: programmeMeasure,
  'room-painted': roomPaintedMeasure,
  muster: musterMeasure,
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

export const isMeasureName = (name: string): name is MeasureName => Object.hasOwn(MEASURES, name);
