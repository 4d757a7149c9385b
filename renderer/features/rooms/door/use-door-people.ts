import type { RoomList, RoomPerson } from '../../../../shared/contract/rooms.ts';
import { type Pages, usePages } from '../../../client/use-pages.ts';
import { changesDoor } from './door-news.ts';

/** One list of a session, in windows as they come into view. */
export const useDoorPeople = (activityId: string, list: RoomList): Pages<RoomPerson> =>
  usePages({
    key: `${activityId} ${list}`,
    ask: (desk, window) => desk.rooms.people({ activityId, list, ...window }),
    matters: (news) => changesDoor(news, activityId),
  });
