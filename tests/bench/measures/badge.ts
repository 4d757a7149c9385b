import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import { openBadgeRenderer } from '../../../electron/desk/badges/badge-renderer.ts';
import type { BadgeJob } from '../../../electron/desk/badges/badge-studio.ts';
import { emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { type Guest, makeGuests } from '../guests/make-guests.ts';
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
    const { fonts, badges } = resourceFolders();
    const layout = parseBadgeLayout(JSON.parse(readFileSync(join(badges, `${LAYOUT}.json`), 'utf8')));
    const jobs = makeGuests(WARM_UP + SINGLE + MANY).map((guest) => ({ layout, facts: factsOf(guest) }));
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

const factsOf = (guest: Guest): BadgeJob['facts'] => ({
  attendee: {
    ...emptyAttendee(guest.ref),
    given: guest.given,
    family: guest.family,
    ownScript: guest.ownScript,
    category: 'delegate',
    jobTitle: guest.jobTitle,
    organisation: guest.organisation,
    town: guest.town,
    country: 'DE',
    delegation: guest.delegation,
  },
  event: { name: 'City Leaders Forum', dates: '8–10 May 2022' },
  code: guest.code,
  category: { label: 'Delegation', colour: '#1F6F8B' },
  themes: 'B D',
  townInBold: false,
});
