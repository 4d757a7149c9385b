import { activityIdOf, PROGRAMME_LIST } from '../../electron/desk/cards/activity-id.ts';
import { attendeeIdOf, GUEST_LIST } from '../../electron/desk/cards/attendee-id.ts';
import { doorOf } from '../../shared/domain/programme/checkpoint-id.ts';
import { openCheckinDesk } from './checkin-desk.ts';

/** A person of the sample conference by the key of its guest list. */
export const person = (key: string): string => attendeeIdOf(GUEST_LIST, `ref:${key}`);

/** An activity of the sample conference by its key. */
export const session = (key: string): string => activityIdOf(PROGRAMME_LIST, key);

/** A real desk with the sample conference, and what hosts do at its doors. */
export const openRoomDesk = async (start?: string) => {
  const desk = await openCheckinDesk(start);
  await desk.client.event.openSample();
  const { rooms, checkin } = desk.client;
  return {
    ...desk,
    /** A person who is let in, or out, by a touch of their row. */
    letIn: (key: string, who: string, direction: 'entry' | 'exit' = 'entry') =>
      checkin.admit({ checkpointId: doorOf(session(key)), attendeeId: person(who), via: 'touch', direction }),
    door: (room: string, key = '') => rooms.state({ room, activityId: key === '' ? '' : session(key) }),
    numbers: async (key: string) => (await rooms.state({ room: '', activityId: session(key) })).numbers,
    names: async (key: string, list: 'missing' | 'inside' | 'waiting') =>
      (await rooms.people({ activityId: session(key), list, offset: 0, limit: 200 })).rows.map(
        ({ id }) => id,
      ),
  };
};
export type RoomDesk = Awaited<ReturnType<typeof openRoomDesk>>;
