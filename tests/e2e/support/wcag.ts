import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a screen against WCAG 2.2, level AA, as sentences. `isCounted` is asked for each element's HTML. */
export const wcagFindings = async (
  page: Page,
  where: string,
  isCounted: (rule: string, html: string) => boolean = () => true,
): Promise<readonly string[]> => {
  // Screens have no frames of other origins: without a page of its own for the result axe takes half the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => isCounted(id, html))
      .map(({ target, html }) => `${where}: ${id} at ${target.join(' ')}, ${html}`),
  );
};
