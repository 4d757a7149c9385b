/** Why a scan ended as it did: the closed list of DESIGN.md section 5, in the order in which checks run. */
export const REASONS = [
  'misread',
  'other-event',
  'unknown-code',
  'ambiguous',
  'revoked',
  'cancelled',
  'unapproved',
  'blocked',
  'invalid-time',
  'wrong-category',
  'not-booked',
  'waitlisted',
  'unpaid',
  'rules',
  'full',
  'questions',
  'already-in',
  'admitted',
] as const;
export type Reason = (typeof REASONS)[number];

/** What the desk sees: the five faces of UX.md section 3. */
export type Verdict = 'admitted' | 'attention' | 'refused' | 'unknown' | 'choose';

export type Direction = 'entry' | 'exit';
