import { createRouterClient } from '@orpc/server';
import type { Audience, Role } from '../../../shared/contract/procedure.ts';
import { openTestDesk } from '../../support/test-desk.ts';

/** A desk with the sample conference, at a workshop and a trip of its first day. */
export const openMusterDesk = async (folder: string) => {
  const opened = await openTestDesk(folder);
  const { client, desk, clock } = opened;
  await client.event.openSample();
  await desk.searchReady;
  const as = (audience: Audience, role: Role = 'organiser') =>
    createRouterClient(desk.router, {
      context: { session: desk.openSession(audience, { operatorId: 'test', role }) },
    });
  const admit = async (attendeeId: string, checkpointId: string, direction: 'entry' | 'exit' = 'entry') =>
    (await client.checkin.admit({ attendeeId, checkpointId, via: 'touch', direction })).verdict;
  const bookedFor = async (activityId: string): Promise<readonly string[]> => {
    const { rows } = await client.rooms.people({ activityId, list: 'missing', offset: 0, limit: 100 });
    return rows.map(({ id }) => id);
  };
  const places = async () => {
    const { rows } = await client.muster.groups({ by: 'place', offset: 0, limit: 500 });
    return rows.map(({ id, counts }) => [id, counts.open, counts.safe, counts.missing]);
  };
  return { ...opened, clock, as, admit, bookedFor, places };
};
