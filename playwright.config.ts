import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/e2e/support/browser.ts';

const { executablePath, args, env, hasCamera } = await findBrowser();

const hasElectron = process.env['FOYER_REAL_ELECTRON'] === '1';

/** Journeys that this machine cannot run, each with the reason; scripts/test.ts says them. */
const notRun = hasCamera
  ? []
  : ['the desk with a live camera: the browser here is a headless shell, which has none (a full Chrome has)'];

/** Journeys through the screens in a real browser. Those that need a camera or Electron are in projects of their own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/journeys.json' }]],
  metadata: { notRun },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    // Traces make a journey last twice as long: `--trace retain-on-failure` for one that is looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [...args],
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
  projects: [
    {
      name: 'browser',
      testMatch: '**/*.spec.ts',
      testIgnore: ['**/*.window.spec.ts', '**/*.camera.spec.ts'],
    },
    ...(hasCamera ? [{ name: 'camera', testMatch: '**/*.camera.spec.ts' }] : []),
    ...(hasElectron ? [{ name: 'window', testMatch: '**/*.window.spec.ts' }] : []),
  ],
});
