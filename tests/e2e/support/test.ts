import { test as base } from '@playwright/test';

/**
 * A journey, whose screens are closed at its end. Playwright leaves open what a journey opened beside its own
 * page: such screens look for their desk as long as the browser lives, and keep the processor from the next.
 */
export const test = base.extend<{ readonly screensClosed: void }>({
  screensClosed: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
