import type { Page } from '@playwright/test';

/** What a USB scanner does: all keys of a code within some milliseconds, then Enter. */
export const scanWithWedge = (page: Page, code: string): Promise<void> =>
  page.evaluate((text) => {
    const press = (key: string, physical: string): void => {
      const target = document.activeElement ?? document.body;
      const init = { key, code: physical, bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(new KeyboardEvent('keydown', init));
      target.dispatchEvent(new KeyboardEvent('keyup', init));
    };
    for (const letter of text)
      press(letter, /\d/.test(letter) ? `Digit${letter}` : `Key${letter.toUpperCase()}`);
    press('Enter', 'Enter');
  }, code);
