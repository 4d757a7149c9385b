import { setTimeout as sleep } from 'node:timers/promises';
import type { FoundBrowser } from '../../e2e/support/browser.ts';
import { createDice } from '../guests/dice.ts';
import { makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { inBrowser } from '../world/in-browser.ts';
import { openScanningPage } from '../world/scanning-page.ts';

const WHAT = 'last key of a scan to verdict painted';
const TARGET = { p95: 100 };
const SCANS = 60;
const SEED = 31;
/** The next guest is quick, and what a verdict brings after it is still under way. */
const PAUSE_MS = 300;

/** From the last key of a scan to its verdict on the screen of a browser, guest after guest, their badges printed meanwhile. */
export const paintedMeasure: Measure = {
  needs: 'desk',
  run: ({ deskFolder, people }) =>
    inBrowser(
      { what: WHAT, target: TARGET },
      async () => deskFolder,
      (link, browser) => scanAll(link, browser, codesOf(people)),
    ),
};

const codesOf = (people: number): readonly string[] => {
  const dice = createDice(SEED);
  const guests = makeGuests(people);
  const codes = new Set<string>();
  while (codes.size < Math.min(SCANS, people)) codes.add(dice.oneOf(guests).code);
  return [...codes];
};

const scanAll = async (
  link: string,
  browser: FoundBrowser,
  codes: readonly string[],
): Promise<readonly Row[]> => {
  const page = await openScanningPage(link, browser);
  try {
    const times: number[] = [];
    for (const code of codes) {
      times.push(await page.scan(code));
      await sleep(PAUSE_MS);
    }
    const [first = Number.NaN, ...others] = times;
    return [
      rowOf(WHAT, TARGET, others, 'different guests, in a browser'),
      rowOf('the very first scan of a desk, as soon as its screen is there', null, [first]),
    ];
  } finally {
    await page.close();
  }
};
