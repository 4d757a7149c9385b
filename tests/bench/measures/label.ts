import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openBadgeRenderer } from '../../../electron/desk/badges/badge-renderer.ts';
import type { BadgeJob } from '../../../electron/desk/badges/badge-studio.ts';
import { systemPrinters } from '../../../electron/devices/system-printers.ts';
import { printProfile } from '../../../shared/contract/printing.ts';
import { FakeLabelPrinter } from '../../support/printers/fake-label-printer.ts';
import { LABEL_LANGUAGES } from '../../support/printers/label-languages.ts';
import { badgeJobs } from '../guests/badge-jobs.ts';
import { writeGuestFiles } from '../guests/guest-files.ts';
import { type Guest, makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { cpuOf, timed } from '../support/timed.ts';
import { watchMemory } from '../support/watch-memory.ts';
import { type BenchClient, clientOf, openBenchDesk } from '../world/bench-desk.ts';
import { importFile } from '../world/import-file.ts';

const LAYOUT = 'label-90x120';
const WARM_UP = 60;
const SINGLE = 400;
const MANY = 5000;
const GUESTS = 400;
const DOTS = { dpi: 300, rotation: 0, offsetXMm: 0, offsetYMm: 0 } as const;

/** Badges in the dots of a label printer, out of the thread that draws them, and from a scan to the printer's socket. */
export const labelMeasure: Measure = {
  needs: 'nothing',
  run: async ({ folder }) => [...(await drawn()), await scanned(folder)],
};

const drawn = async (): Promise<readonly Row[]> => {
  const jobs = badgeJobs(LAYOUT, MANY);
  const renderer = openBadgeRenderer({ fontsFolder: resourceFolders().fonts });
  try {
    for (const job of jobs.slice(0, WARM_UP)) await renderer.renderBitmap(job, DOTS);
    const drawAll = async (some: readonly BadgeJob[], each: (ms: number) => void): Promise<void> => {
      for (const job of some) each(await timed(() => renderer.renderBitmap(job, DOTS)));
    };
    const single: number[] = [];
    const cpuMs = await cpuOf(() => drawAll(jobs.slice(WARM_UP, WARM_UP + SINGLE), (ms) => single.push(ms)));
    const firstMs = await timed(() => drawAll(jobs.slice(0, MANY / 2), () => undefined));
    const memory = watchMemory();
    const secondMs = await timed(() => drawAll(jobs.slice(MANY / 2), memory.look));
    return [
      rowOf(
        'badge bitmap at 300 dpi, warm, one of a new person',
        { p95: 25 },
        single,
        `${LAYOUT}; ${(cpuMs / SINGLE).toFixed(1)} ms of processor time a badge`,
      ),
      rowOf(
        `badge bitmap at 300 dpi, ${MANY} one after the other`,
        null,
        [firstMs + secondMs],
        `${memory.grownMib()} MiB more in the second half`,
      ),
    ];
  } finally {
    await renderer.close();
  }
};

const scanned = async (folder: string): Promise<Row> => {
  const fake = await new FakeLabelPrinter(LABEL_LANGUAGES.zpl).listen();
  const desk = await openBenchDesk(join(folder, 'label'), systemPrinters(Date.now));
  try {
    const client = clientOf(desk);
    const guests = await guestsOf(client, folder);
    await setUp(client, fake.port);
    const times: number[] = [];
    for (const { code } of guests) {
      const ms = await fromScanToPaper(client, fake, code);
      if (ms !== null) times.push(ms);
    }
    return rowOf(
      'scan to the last byte at a ZPL printer of 300 dpi',
      { p95: 300 },
      times.slice(WARM_UP),
      `${LAYOUT}, loopback, printer asked before`,
    );
  } finally {
    await desk.close();
    await fake.close();
  }
};

const guestsOf = async (client: BenchClient, folder: string): Promise<readonly Guest[]> => {
  const guests = makeGuests(GUESTS);
  const path = (name: string): string => join(folder, name);
  const files = { csv: path('label.csv'), xlsx: path('label.xlsx'), changedCsv: path('label-changed.csv') };
  writeGuestFiles(guests, files);
  await importFile(client, files.csv);
  return guests;
};

const setUp = async (client: BenchClient, port: number): Promise<void> => {
  const address = `127.0.0.1:${port}`;
  const profile = printProfile.parse({ dpi: 300 });
  const wish = { id: '', name: 'Labels', kind: 'zpl', address, layout: LAYOUT, profile } as const;
  const all = await client.printing.savePrinter(wish);
  await client.printing.setDefault({ id: all.find((one) => one.address === address)?.id ?? '' });
};

/** Null where the guest was turned away, or has a category without badges. */
const fromScanToPaper = async (
  client: BenchClient,
  fake: FakeLabelPrinter,
  text: string,
): Promise<number | null> => {
  const before = fake.jobs.length;
  const start = performance.now();
  const { badge } = await client.checkin.scan({ checkpointId: 'entrance', text, via: 'scanner' });
  if (badge.state !== 'queued') return null;
  await fake.printed(before + 1);
  return performance.now() - start;
};
