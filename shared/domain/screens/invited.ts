/** The screens that an organiser can invite to another device. */
export const INVITED = ['room', 'trip'] as const;
