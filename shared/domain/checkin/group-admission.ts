import { decideAdmission } from './admission.ts';
import type { AdmissionFacts, Moment } from './admission-facts.ts';
import type { Decision } from './decision.ts';

/** One member of a delegation: what a scan would say, and whether the desk proposes to check them in. */
export interface GroupMember {
  readonly decision: Decision;
  readonly isTicked: boolean;
}

/**
 * Decides for a whole delegation at once, in the order given. Only those who would be admitted are ticked;
 * who is here already or refused is listed with the reason. Each member takes a seat from the next.
 */
export const decideGroup = (members: readonly AdmissionFacts[], moment: Moment): readonly GroupMember[] => {
  let seatsTaken = 0;
  return members.map((facts) => {
    const decision = decideAdmission({ ...facts, insideCount: facts.insideCount + seatsTaken }, moment);
    const isTicked = decision.verdict === 'admitted';
    if (isTicked && moment.direction === 'entry') seatsTaken += 1;
    return { decision, isTicked };
  });
};
