import type { News } from '../../../client/news.ts';

/** Does this news change what stands at a door? A scan at another door may take somebody out of this room. */
export const changesDoor = (news: News, activityId: string): boolean => {
  switch (news.kind) {
    case 'scan':
      return news.row.checkpointId.startsWith('door/') || news.row.checkpointId.startsWith('leg/');
    case 'bookings':
      return news.activityIds.length === 0 || news.activityIds.includes(activityId);
    case 'programme':
    case 'attendees':
    case 'event':
    case 'again':
      return true;
    default:
      return false;
  }
};
