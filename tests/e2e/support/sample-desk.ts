import { expect } from '@playwright/test';
import { type ServedDesk, serveDesk } from './served-desk.ts';
import { test } from './test.ts';

/** A served desk with the sample conference, anew for each test; a bug that it reports fails the test. */
export const useSampleDesk = (from?: string): { readonly desk: ServedDesk } => {
  let desk: ServedDesk;
  test.beforeEach(async () => {
    desk = await serveDesk(from);
    await desk.client.event.openSample();
  });
  test.afterEach(async () => {
    expect(desk.bugs).toEqual([]);
    await desk.close();
  });
  return {
    get desk() {
      return desk;
    },
  };
};
