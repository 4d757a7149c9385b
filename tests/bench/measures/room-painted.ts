import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FoundBrowser } from '../../e2e/support/browser.ts';
import { makeGuests } from '../guests/make-guests.ts';
import type { Measure } from '../support/measure.ts';
import { type Row, rowOf } from '../support/row.ts';
import { BIG_ROOM, BIG_SEATS, fillConference } from '../world/fill-conference.ts';
import { inBrowser } from '../world/in-browser.ts';
import { openScanningPage, type ScanningPage } from '../world/scanning-page.ts';

const ACTIVITIES = 1000;
const BOOKINGS = 50_000;
const VERDICT = 'last key of a scan at a door to verdict painted';
const PAINTED = { p95: 100 };
/** Sixty frames a second, with a millisecond for the clock of the browser. */
const SMOOTH = { p95: 1000 / 60 + 1 };
const SCANS = 60;
const PAUSE_MS = 300;
/** Five seconds of a finger that does not rest. */
const FRAMES = 300;
const SCROLLER = '[class*=scroller]';

/** A hall of two thousand and a programme of a thousand activities in a browser: a scan, and a long way down the lists. */
export const roomPaintedMeasure: Measure = {
  needs: 'nothing',
  run: ({ folder, people }) =>
    inBrowser(
      { what: VERDICT, target: PAINTED },
      async () => {
        const deskFolder = join(folder, 'room-painted');
        const bookings = Math.min(BOOKINGS, people * 10);
        await fillConference(deskFolder, { people, activities: ACTIVITIES, bookings, seasoned: [] });
        return deskFolder;
      },
      (link, browser) => measureIn(link, browser, people),
    ),
};

const measureIn = async (link: string, browser: FoundBrowser, people: number): Promise<readonly Row[]> => {
  const page = await openScanningPage(link, browser);
  try {
    await page.go(`#/rooms/${encodeURIComponent(BIG_ROOM)}`, SCROLLER);
    const room = await page.scroll(SCROLLER, FRAMES);
    const scans = await scanMissing(page, people);
    await page.go('#/setup/programme', SCROLLER);
    const programme = await page.scroll(SCROLLER, FRAMES);
    const where = 'in a browser without a graphics processor';
    return [
      rowOf(VERDICT, PAINTED, scans, where),
      rowOf(`frame to frame, scrolling the missing of a room of ${BIG_SEATS}`, SMOOTH, room, where),
      rowOf(`frame to frame, scrolling a programme of ${ACTIVITIES}`, SMOOTH, programme, where),
    ];
  } finally {
    await page.close();
  }
};

/** People who are booked and not there yet; the first one warms everything up. */
const scanMissing = async (page: ScanningPage, people: number): Promise<readonly number[]> => {
  const seats = Math.min(BIG_SEATS, people);
  const times: number[] = [];
  for (const { code } of makeGuests(people).slice(seats - SCANS - 1, seats)) {
    times.push(await page.scanAtDoor(code));
    await sleep(PAUSE_MS);
  }
  return times.slice(1);
};
