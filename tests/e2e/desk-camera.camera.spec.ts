import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from './support/browser.ts';
import { writeCameraFilm } from './support/camera-film.ts';
import { type SampleGuest, welcomeGuests } from './support/sample-guests.ts';
import { type ServedDesk, serveDesk } from './support/served-desk.ts';
import { test } from './support/test.ts';

const [first, second] = welcomeGuests as readonly [SampleGuest, SampleGuest];

let folder: string;
let browser: Browser;
let desk: ServedDesk;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-camera-'));
  const film = join(folder, 'two-guests.y4m');
  writeCameraFilm(film, [
    { code: null, seconds: 1 },
    // Longer than the four seconds in which the desk itself takes a code for the same scan.
    { code: first.code, seconds: 6 },
    { code: null, seconds: 1.4 },
    { code: second.code, seconds: 6, modulePx: 3 },
    { code: null, seconds: 30 },
  ]);
  const { executablePath, args, env } = await findBrowser();
  browser = await chromium.launch({
    executablePath,
    args: [...args, `--use-file-for-fake-video-capture=${film}`],
    env: { ...process.env, ...env } as Record<string, string>,
  });
});
test.afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(async () => {
  desk = await serveDesk();
  await desk.client.event.openSample();
});
test.afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await desk.close();
});

/** Takes away what the worker needs, as in an older browser, so that the other reader is chosen. */
const withoutVideoFrame = (page: Page) =>
  page.addInitScript(() => void Reflect.deleteProperty(window, 'VideoFrame'));

const tapeOf = async ({ client }: ServedDesk) =>
  (await client.checkin.tape({ limit: 10, thisDeskOnly: true })).map(({ name, verdict }) => [name, verdict]);

for (const reader of ['worker', 'html5-qrcode'] as const) {
  test(`lets in two guests who show their codes to the camera, each once, with the ${reader} reader`, async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    if (reader === 'html5-qrcode') await withoutVideoFrame(page);
    await page.goto(desk.link());
    await page.getByRole('button', { name: 'Read codes with the camera' }).click();
    const panel = page.getByRole('region', { name: 'Read codes with the camera' });
    await expect(panel.locator('video').last()).toBeVisible();

    const stage = page.locator('#stage');
    await expect(stage.getByRole('heading', { name: 'Checked in' })).toBeVisible();
    await expect(stage.getByText(first.name).first()).toBeVisible();
    expect(await panel.locator('#qr-canvas').count()).toBe(reader === 'html5-qrcode' ? 1 : 0);
    await expect.poll(() => tapeOf(desk), { timeout: 20_000 }).toHaveLength(2);
    await expect(stage.getByText(second.name).first()).toBeVisible();
    // The second code stays in the picture for as long as the first did.
    await page.waitForTimeout(6_000);
    expect(await tapeOf(desk)).toEqual([
      [second.name, 'admitted'],
      [first.name, 'admitted'],
    ]);

    await page.getByRole('button', { name: 'Read codes with the camera' }).click();
    await expect(panel).toHaveCount(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
}
