import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/e2e/support/browser.ts';

const { executablePath, args, env, hasCamera } = await findBrowser();

/** Journeys through the screens in a real browser. The same journeys in Electron are in the project "window". */
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
  metadata: { hasCamera },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [...args],
      env: { ...process.env, ...env } as Record<string, string>,
    },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.spec.ts', testIgnore: '**/*.window.spec.ts' },
    ...(process.env['FOYER_REAL_ELECTRON'] === '1'
      ? [{ name: 'window', testMatch: '**/*.window.spec.ts' }]
      : []),
  ],
});
