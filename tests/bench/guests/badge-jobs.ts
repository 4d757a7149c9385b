import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceFolders } from '../../../electron/cli/resource-folders.ts';
import type { BadgeJob } from '../../../electron/desk/badges/badge-studio.ts';
import { emptyAttendee } from '../../../shared/domain/attendees/attendee.ts';
import { parseBadgeLayout } from '../../../shared/domain/badges/badge-layout.ts';
import { type Guest, makeGuests } from './make-guests.ts';

/** Badges of so many invented people in one of the program's layouts. */
export const badgeJobs = (layoutId: string, count: number): readonly BadgeJob[] => {
  const file = join(resourceFolders().badges, `${layoutId}.json`);
  const layout = parseBadgeLayout(JSON.parse(readFileSync(file, 'utf8')));
  return makeGuests(count).map((guest) => ({ layout, facts: factsOf(guest) }));
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
