import { chromium, type Page } from '@playwright/test';
import type { FoundBrowser } from '../../e2e/support/browser.ts';
import { scanWithWedge } from '../../e2e/support/wedge.ts';

/** A browser with the desk's screens in it, and a scanner in front of it. */
export interface ScanningPage {
  /** Another screen, by the part of its address behind the hash; resolves when what the selector names is there. */
  go(address: string, awaited: string): Promise<void>;
  /** Scans a code as a hand scanner types it. Gives the milliseconds from its last key to the verdict on the screen. */
  scan(code: string): Promise<number>;
  /** The same at the door of a room. */
  scanAtDoor(code: string): Promise<number>;
  /** Scrolls what the selector names, by some pixels a frame. Gives the milliseconds between one frame and the next. */
  scroll(selector: string, frames: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

const SCROLLED_PX = 24;

/** Opens a link of a served desk in a browser of its own; resolves when the scan field is there. */
export const openScanningPage = async (
  link: string,
  { executablePath, args, env }: FoundBrowser,
): Promise<ScanningPage> => {
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(link);
  await page.locator('[data-first-focus]').waitFor();
  let count = 0;
  return {
    async go(address, awaited) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, address);
      await page.locator(awaited).first().waitFor();
    },
    async scan(code) {
      await scanWithWedge(page, code);
      count += 1;
      return measured(page, count);
    },
    async scanAtDoor(code) {
      const shown = await watchVerdict(page);
      await scanWithWedge(page, code);
      return shown();
    },
    scroll: (selector, frames) => framesOf(page, selector, frames),
    close: () => browser.close(),
  };
};

/** What the screen's own stopwatch said of its scan number `count`: it alone knows when something was painted. */
const measured = async (page: Page, count: number): Promise<number> => {
  const entry = await page.waitForFunction(
    (wanted) => performance.getEntriesByName('scan-to-verdict')[wanted - 1]?.duration,
    count,
    { polling: 20, timeout: 60_000 },
  );
  return Number(await entry.jsonValue());
};

/** Notes when a key is pressed, and the second frame after a verdict that was not there before. */
const watchVerdict = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const before = document.querySelector('[data-face]');
    const board = window as unknown as { verdictMs?: Promise<number> };
    let keyAt = 0;
    const noteKey = (): void => {
      keyAt = performance.now();
    };
    window.addEventListener('keydown', noteKey, { capture: true });
    board.verdictMs = new Promise((resolve) => {
      const look = (): void => {
        const face = document.querySelector('[data-face]');
        if (face === null || face === before) return void requestAnimationFrame(look);
        window.removeEventListener('keydown', noteKey, { capture: true });
        requestAnimationFrame(() => resolve(performance.now() - keyAt));
      };
      requestAnimationFrame(look);
    });
  });
  return () => page.evaluate(() => (window as unknown as { verdictMs: Promise<number> }).verdictMs);
};

const framesOf = async (page: Page, selector: string, frames: number): Promise<readonly number[]> => {
  await page.waitForFunction((wanted) => {
    const scroller = document.querySelector(wanted);
    return scroller !== null && scroller.scrollHeight > scroller.clientHeight;
  }, selector);
  return page.evaluate(
    ([wanted, count, step]) =>
      new Promise<number[]>((resolve) => {
        const scroller = document.querySelector(wanted);
        const times: number[] = [];
        const next = (at: number): void => {
          times.push(at);
          scroller?.scrollBy(0, step);
          if (times.length <= count) requestAnimationFrame(next);
          else resolve(times.slice(1).map((time, place) => time - (times[place] ?? time)));
        };
        requestAnimationFrame(next);
      }),
    [selector, frames, SCROLLED_PX] as const,
  );
};
