/** The lists beside the seats of a room, in the order of their tabs. */
export const ROOM_LISTS = ['missing', 'inside', 'waiting'] as const;
