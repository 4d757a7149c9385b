import type { Audience } from '../../shared/contract/procedure.ts';

/** Whether a screen came by a link for a room or a trip: a tablet or phone with one area, and no printer of its own. */
export const isInvitedScreen = (audience: Audience): boolean => audience === 'room' || audience === 'trip';
