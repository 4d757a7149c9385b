/** What people are at a desk. What each may do stands at the procedures of the contract. */
export const ROLES = ['front-desk', 'host', 'organiser'] as const;
export type Role = (typeof ROLES)[number];
