import { areScreensFresh, buildScreens } from '../../../scripts/build-parts.ts';
import { type FoundBrowser, findBrowser } from '../../e2e/support/browser.ts';
import { type Row, type Target, unmeasured } from '../support/row.ts';
import { serveDesk } from './serve-desk.ts';

/** What is measured in a browser, of a served desk: a link to its screens. */
export type InBrowser = (link: string, browser: FoundBrowser) => Promise<readonly Row[]>;

/** Serves a desk with fresh screens while something is measured; without a browser, `what` stands there unmeasured. */
export const inBrowser = async (
  { what, target }: { readonly what: string; readonly target: Target },
  openFolder: () => Promise<string>,
  measure: InBrowser,
): Promise<readonly Row[]> => {
  const browser = await findBrowser().catch((error: Error) => error);
  if (browser instanceof Error) return [unmeasured(what, target, browser.message)];
  if (!(await areScreensFresh())) await buildScreens();
  const desk = await serveDesk(await openFolder());
  try {
    return await measure(desk.link, browser);
  } finally {
    await desk.stop();
  }
};
