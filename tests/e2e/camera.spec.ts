import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { toBuffer } from 'qrcode';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from './support/browser.ts';
import { writeCameraFilm } from './support/camera-film.ts';
import { test } from './support/test.ts';

const CODE = 'FRK7ABC234R';
const root = join(import.meta.dirname, '../..');

let server: ViteDevServer;
let browser: Browser;
let folder: string;
let hasCamera: boolean;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-camera-'));
  const film = join(folder, 'badge.y4m');
  writeCameraFilm(film, [
    { code: CODE, seconds: 2 },
    { code: null, seconds: 2 },
  ]);
  const found = await findBrowser();
  hasCamera = found.hasCamera;
  browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--use-file-for-fake-video-capture=${film}`],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: join(folder, 'vite'),
    worker: { format: 'es' },
    optimizeDeps: { exclude: ['zxing-wasm', 'barcode-detector'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  address = new URL('tests/e2e/camera-page/index.html', server.resolvedUrls?.local[0]).href;
});

test.afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const badge = async (): Promise<string> => (await toBuffer(CODE, { scale: 6 })).toString('base64');

const openPage = async (): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'cameraPage' in window);
  return page;
};

for (const name of ['worker', 'html5-qrcode'] as const) {
  test.describe(`the ${name} reader`, () => {
    test('reads a photo, and finds nothing in one without a code', async () => {
      const page = await openPage();
      const blank =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';
      const photos = [await badge(), blank].map((photo) =>
        page.evaluate(([reader, data]) => window.cameraPage.readPhoto(reader, data), [name, photo] as const),
      );
      expect(await Promise.all(photos)).toEqual([[CODE], []]);
      await page.close();
    });

    for (const [thrown, trouble] of [
      ['NotAllowedError', 'refused'],
      ['NotFoundError', 'no-camera'],
      ['NotReadableError', 'busy'],
    ] as const) {
      test(`says "${trouble}" when the browser throws ${thrown}, and leaves nothing behind`, async () => {
        const page = await openPage();
        expect(
          await page.evaluate(([reader, error]) => window.cameraPage.startRefused(reader, error), [
            name,
            thrown,
          ] as const),
        ).toBe(trouble);
        expect(await page.evaluate(() => window.cameraPage.leftovers())).toEqual({ elements: 0, cameras: 0 });
        await page.close();
      });
    }

    test('tells a badge once while it is shown, again when it comes back, and gives the camera back', async () => {
      const page = await openPage();
      if (!hasCamera) {
        const description = 'this browser has no camera: a canvas stood in for it';
        test.info().annotations.push({ type: 'not covered', description });
        await page.evaluate((png) => window.cameraPage.useCanvas(png), await badge());
      }
      await page.evaluate((reader) => window.cameraPage.start(reader), name);
      await expect
        .poll(() => page.evaluate(() => window.cameraPage.codes().length), { timeout: 15_000 })
        .toBe(2);
      expect(await page.evaluate(() => window.cameraPage.codes())).toEqual([CODE, CODE]);
      await page.evaluate(() => window.cameraPage.stop());
      await page.evaluate(() => window.cameraPage.stop());
      expect(await page.evaluate(() => window.cameraPage.leftovers())).toEqual({ elements: 0, cameras: 0 });
      await page.evaluate((reader) => window.cameraPage.start(reader), name);
      await expect
        .poll(() => page.evaluate(() => window.cameraPage.codes().length), { timeout: 15_000 })
        .toBeGreaterThan(0);
      await page.evaluate(() => window.cameraPage.stop());
      await page.close();
    });
  });
}
