import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openBadgeRenderer } from '../../../electron/desk/badges/badge-renderer.ts';
import { badgeJobs } from '../guests/badge-jobs.ts';
import type { Measure } from '../support/measure.ts';
import { rowOf } from '../support/row.ts';
import { timed } from '../support/timed.ts';

const LAYOUT = 'label-90x120';
const SINGLE = 400;
const MANY = 1000;
const WARM_UP = 60;

/** Badges out of the thread that makes them: one at a time for other people each time, and a thousand in one PDF. */
export const badgeMeasure: Measure = {
  needs: 'nothing',
  run: async () => {
    const { fonts } = resourceFolders();
    const jobs = badgeJobs(LAYOUT, WARM_UP + SINGLE + MANY);
    const renderer = openBadgeRenderer({ fontsFolder: fonts });
    try {
      const first = await timed(() => renderer.renderPdf(jobs.slice(0, 1)));
      for (const job of jobs.slice(1, WARM_UP)) await renderer.renderPdf([job]);
      const single: number[] = [];
      for (const job of jobs.slice(WARM_UP, WARM_UP + SINGLE))
        single.push(await timed(() => renderer.renderPdf([job])));
      const many = await timed(() => renderer.renderPdf(jobs.slice(WARM_UP + SINGLE)));
      return [
        rowOf('badge PDF, warm, one of a new person', { p95: 20 }, single, LAYOUT),
        rowOf(`badge PDF, ${MANY} badges`, { max: 5000 }, [many], LAYOUT),
        rowOf('badge PDF, the very first, thread and fonts included', null, [first]),
      ];
    } finally {
      await renderer.close();
    }
  },
};
