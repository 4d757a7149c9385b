import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Measure } from '../support/measure.ts';
import { rowOf, unmeasured } from '../support/row.ts';

const WHAT = 'last key of a scan to verdict painted';
const TARGET = { p95: 100 };
/** The browser journeys write here: `{ "ms": [31.2, …] }`, one number a scan. */
const FILE = fileURLToPath(new URL('../../../out/bench/scan-to-painted.json', import.meta.url));

const journeys = z.object({ ms: z.array(z.number()).min(1) });

/** What the browser journeys measured last; only a browser can see when something is painted. */
export const paintedMeasure: Measure = {
  needs: 'nothing',
  run: async () => {
    if (!existsSync(FILE)) return [unmeasured(WHAT, TARGET, 'not measured: run the browser journeys first')];
    const { ms } = journeys.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    return [rowOf(WHAT, TARGET, ms, 'from the last run of the browser journeys')];
  },
};
