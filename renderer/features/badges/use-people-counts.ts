import { useAnswer } from '../../client/desk-context.tsx';

/** How many people there are of each category. */
export const usePeopleCounts = (): Readonly<Record<string, number>> =>
  useAnswer('badges.people', (desk) => desk.attendees.facets(), ['attendees']).value?.categories ?? {};
