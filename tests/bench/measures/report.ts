import { join } from 'node:path';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { openBenchDesk } from '../world/bench-desk.ts';
import type { World } from '../world/world.ts';

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 20;

/** The reports over all scans, as XLSX, with the memory that they took. */
export const reportMeasure: Measure = {
  needs: 'desk',
  run: async (world) => [
    await writeOne('attendance', world),
    await writeOne('scan-log', world),
    await writeOne('people', world),
  ],
};

const writeOne = async (
  name: 'attendance' | 'scan-log' | 'people',
  { deskFolder, folder, scans }: World,
): Promise<Row> => {
  const desk = await openBenchDesk(deskFolder);
  try {
    await desk.searchReady;
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, LOOK_EVERY_MS);
    const request = { name, format: 'xlsx', language: 'en', withoutPersonalData: false } as const;
    const ms = await timed(() => desk.writeReport(request, join(folder, `${name}.xlsx`)));
    clearInterval(watch);
    const grown = Math.round((most - before) / MEGABYTE);
    return rowOf(
      `report ${name} of ${scans} scans, XLSX`,
      name === 'attendance' ? { max: 10_000 } : null,
      [ms],
      `${grown} MiB more memory at most`,
    );
  } finally {
    await desk.close();
  }
};
