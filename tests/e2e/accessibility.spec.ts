import { expect } from '@playwright/test';
import { type ServedDesk, serveDesk } from './support/served-desk.ts';
import { test } from './support/test.ts';
import { wcagFindings } from './support/wcag.ts';

let desk: ServedDesk;
test.beforeEach(async () => {
  desk = await serveDesk();
});
test.afterEach(() => desk.close());

test.slow();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no WCAG finding on the first run, the desk, rooms, people and setup, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const findings: string[] = [];
    const look = async (where: string): Promise<void> => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      findings.push(...(await wcagFindings(page, where)));
    };
    await page.goto(desk.link());
    await look('first run');
    await desk.client.event.openSample();
    for (const area of ['desk', 'rooms', 'rooms/Hall 1', 'people', 'setup']) {
      await page.goto(`${desk.url}/#/${area}`);
      await page.reload();
      await look(area);
    }
    await context.close();
    expect(findings).toEqual([]);
  });
}
