import type { Role } from '../../../shared/contract/procedure.ts';
import type { Activity } from '../../../shared/domain/programme/activity.ts';
import type { Mark } from '../../../shared/domain/trips/mark.ts';
import type { BodyOf } from '../../../shared/replication/op-bodies.ts';

/** A mark, its time by the clock of this desk, with the trip that it is about. */
export interface MarkScene {
  readonly mark: Mark;
  readonly activity: Activity;
  readonly operatorId: string;
  readonly role: Role | null;
}

/** The op that excuses somebody from a leg; an empty reason takes that back. */
export const excuseBody = (
  { mark, activity }: MarkScene,
  attendeeId: string,
  reason: string,
  note: string,
): BodyOf<'leg-excuse'> => ({
  kind: 'leg-excuse',
  legId: `${activity.id}/${mark.legId}`,
  attendeeId,
  reason,
  note,
  at: mark.at,
});
