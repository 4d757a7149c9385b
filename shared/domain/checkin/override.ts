import { CALLED_OFF, type Decision, type RefusalFacts } from './decision.ts';
import type { Reason } from './verdict.ts';

/** The roles of operators, as the contract names them. */
export type DoorRole = 'front-desk' | 'host' | 'organiser';

/** `nobody`: there is no person yet, or nothing to override. */
export type OverrideNeed = 'anyone' | 'organiser' | 'nobody';

/** A reason chosen from the event's list, with free text where the operator wrote some. */
export interface OverrideRequest {
  readonly reason: string;
  readonly role: DoorRole;
}

export type OverrideOutcome =
  | {
      readonly kind: 'admitted';
      readonly decision: Decision;
      readonly overrode: Reason;
      readonly reason: string;
    }
  | { readonly kind: 'declined'; readonly because: 'not-possible' | 'reason-missing' | 'organiser-needed' };

const OVERRIDE_NEEDS: Readonly<Record<Reason, OverrideNeed>> = {
  misread: 'nobody',
  'other-event': 'nobody',
  'unknown-code': 'nobody',
  ambiguous: 'nobody',
  revoked: 'organiser',
  cancelled: 'organiser',
  unapproved: 'organiser',
  blocked: 'organiser',
  'invalid-time': 'anyone',
  'wrong-category': 'organiser',
  'not-booked': 'anyone',
  waitlisted: 'anyone',
  unpaid: 'anyone',
  rules: 'organiser',
  // More people than a room may hold is a matter of safety.
  full: 'organiser',
  questions: 'organiser',
  'already-in': 'anyone',
  admitted: 'nobody',
};

/** Who may let a person in all the same; screens use it to offer the button or not. */
export const overrideNeeds = (reason: Reason): OverrideNeed => OVERRIDE_NEEDS[reason];

/** Into what does not take place nobody is let in, for no reason. */
const needOf = ({ reason, details }: Pick<RefusalFacts, 'reason' | 'details'>): OverrideNeed =>
  details['of'] === CALLED_OFF ? 'nobody' : OVERRIDE_NEEDS[reason];

/** Can anybody at all let a person in in spite of this decision? */
export const canBeOverridden = (decision: Pick<RefusalFacts, 'reason' | 'details'>): boolean =>
  needOf(decision) !== 'nobody';

/** Lets in somebody whom the rules turned away: by a role, for a reason that somebody chose. */
export const decideOverride = (decision: Decision, { reason, role }: OverrideRequest): OverrideOutcome => {
  const needed = needOf(decision);
  if (needed === 'nobody') return { kind: 'declined', because: 'not-possible' };
  if (needed === 'organiser' && role !== 'organiser')
    return { kind: 'declined', because: 'organiser-needed' };
  if (reason.trim() === '') return { kind: 'declined', because: 'reason-missing' };
  return {
    kind: 'admitted',
    overrode: decision.reason,
    reason: reason.trim(),
    decision: { ...decision, verdict: 'admitted', reason: 'admitted', first: null, questions: [], unmet: [] },
  };
};
