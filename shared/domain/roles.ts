/** Roles in rising order: each may do what those before it may. */
export const ROLES = ['front-desk', 'host', 'organiser'] as const;
export type Role = (typeof ROLES)[number];
