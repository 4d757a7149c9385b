import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { ServedDesk } from './served-desk.ts';

type Invited = 'room' | 'trip';
type Options = Pick<BrowserContextOptions, 'viewport' | 'locale' | 'colorScheme'>;

/** Browsers of a conference, each with a context of its own as on a device of its own. */
export const openScreens = (browser: Browser, desk: ServedDesk) => {
  const open = async (link: string, options: Options): Promise<Page> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(link);
    return page;
  };
  return {
    /** A tablet at a door or a phone at a bus, by the link of an organiser. */
    async invited(audience: Invited, name: string, options: Options = {}): Promise<Page> {
      const { link } = await desk.client.screens.invite({ audience, name });
      return open(link, options);
    },
    /** The window of the organisers. */
    organiser: (options: Options = {}): Promise<Page> => open(desk.link(), options),
  };
};
