/** Where a person stands at the entrance, first match first: in the order in which a scan would be told. */
export const PRESENCE = ['here', 'cancelled', 'unapproved', 'blocked', 'unpaid', 'expected'] as const;
export type Presence = (typeof PRESENCE)[number];

/** Everybody who may still come: with something in the way too, but not whoever cancelled. */
export const NOT_HERE_YET: readonly Presence[] = ['expected', 'unpaid', 'unapproved', 'blocked'];

/** Whether somebody belongs to the house: whoever cancelled does not, until they are here all the same. */
export const isOfHouse = (presence: Presence): boolean =>
  presence === 'here' || NOT_HERE_YET.includes(presence);
