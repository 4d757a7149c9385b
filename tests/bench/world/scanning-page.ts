import { chromium, type Page } from '@playwright/test';
import type { FoundBrowser } from '../../e2e/support/browser.ts';
import { scanWithWedge } from '../../e2e/support/wedge.ts';

/** A browser with the desk's screen in it, and a scanner in front of it. */
export interface ScanningPage {
  /** Scans a code as a hand scanner types it. Gives the milliseconds from its last key to the verdict on the screen. */
  scan(code: string): Promise<number>;
  close(): Promise<void>;
}

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
    async scan(code) {
      await scanWithWedge(page, code);
      count += 1;
      return measured(page, count);
    },
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
