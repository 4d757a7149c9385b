import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';
import { clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { importFile } from '../world/import-file.ts';

// About the pace of ten busy desks at once.
const PAUSE_MS = 20;

/** Scans that go on while the whole list is imported, once as CSV and once as XLSX: what a queue feels of it. */
export const scanDuringImportMeasure: Measure = {
  needs: 'files',
  run: async ({ folder, files, people }) => {
    const codes = makeGuests(people).map(({ code }) => code);
    return [
      await scanDuring('CSV', join(folder, 'busy-csv'), files.csv, codes),
      await scanDuring('XLSX', join(folder, 'busy-xlsx'), files.xlsx, codes),
    ];
  },
};

const scanDuring = async (
  kind: string,
  folder: string,
  file: string,
  codes: readonly string[],
): Promise<Row> => {
  const desk = await openBenchDesk(folder);
  try {
    const client = clientOf(desk);
    let isRunning = true;
    const importing = importFile(client, file).finally(() => {
      isRunning = false;
    });
    const times: number[] = [];
    while (isRunning) {
      const text = codes[times.length] ?? '';
      // What is due at a moment and waits for the loop counts from that moment.
      const due = performance.now() + PAUSE_MS;
      await sleep(PAUSE_MS);
      const lateMs = Math.max(performance.now() - due, 0);
      times.push(
        lateMs +
          (await timed(() =>
            client.checkin.scan({ checkpointId: 'entrance', text, via: 'scanner', direction: 'entry' }),
          )),
      );
    }
    await importing;
    return rowOf(`scan while a list of ${codes.length} is imported, ${kind}`, null, times);
  } finally {
    await desk.close();
  }
};
