import { join } from 'node:path';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { type ImportTimes, importFile } from '../world/import-file.ts';
import type { World } from '../world/world.ts';

const ROUNDS = 3;

/** A whole import through the contract into an empty desk (upload, read, compare, save), then the list again, changed. */
export const importMeasure: Measure = {
  needs: 'files',
  run: async (world) => {
    const csv: ImportTimes[] = [];
    const again: ImportTimes[] = [];
    const xlsx: ImportTimes[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const folder = join(world.folder, `import-csv-${round}`);
      csv.push(await importInto(folder, world.files.csv, world.people));
      again.push(await importInto(folder, world.files.changedCsv, 0));
      xlsx.push(await importInto(join(world.folder, `import-xlsx-${round}`), world.files.xlsx, world.people));
    }
    return [
      importRow('import, CSV', { max: 5000 }, csv, world),
      importRow('import, XLSX', { max: 10_000 }, xlsx, world),
      importRow('import again, CSV with 1 % changed', { max: 2000 }, again, world),
    ];
  },
};

const importInto = async (folder: string, file: string, expectedNew: number): Promise<ImportTimes> => {
  const desk = await openBenchDesk(folder);
  try {
    await desk.searchReady;
    const { times, counts } = await importFile(clientOf(desk), file);
    if (counts.new !== expectedNew) throw new Error(`${counts.new} people are new, not ${expectedNew}`);
    return times;
  } finally {
    await desk.close();
  }
};

const STEPS = ['upload', 'read', 'compare', 'save'] as const;

const importRow = (
  what: string,
  target: { readonly max: number },
  rounds: readonly ImportTimes[],
  { people }: World,
): Row => {
  const totals = rounds.map((times) => STEPS.reduce((sum, step) => sum + times[step], 0));
  const fastest = rounds[totals.indexOf(Math.min(...totals))];
  const steps = STEPS.map((step) => `${step} ${((fastest?.[step] ?? 0) / 1000).toFixed(2)} s`).join(', ');
  return rowOf(`${what}, ${people} rows`, target, totals, `fastest: ${steps}`);
};
