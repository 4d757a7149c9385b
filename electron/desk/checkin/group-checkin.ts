import type { GroupMember, ScanResult } from '../../../shared/contract/checkin.ts';
import type { CheckpointView } from '../../../shared/contract/event.ts';
import { decideGroup } from '../../../shared/domain/checkin/group-admission.ts';
import { nowIso } from '../desk-parts.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { type Written, writeReading } from './record-scan.ts';

/** The members of a delegation, head first, with what a check-in would say of each now. */
export const groupMembers = (
  parts: CheckinParts,
  delegation: string,
  checkpoint: CheckpointView,
): readonly GroupMember[] => {
  const cards = parts.cards.ofDelegation(delegation);
  const at = nowIso(parts.ports);
  const facts = cards.map((card) => parts.gathering.facts(parts.gathering.picked(card.id), checkpoint, at));
  const moment = {
    at,
    direction: 'entry' as const,
    timeZone: parts.settings.event().timeZone,
  };
  const decisions = decideGroup(facts, moment);
  return cards.map((card, place) => {
    const decided = decisions[place];
    if (decided === undefined) throw new Error('a member without a decision');
    const { reason } = decided.decision;
    const verdict = decided.isTicked ? 'ready' : reason === 'already-in' ? 'here' : 'refused';
    return { ...card, verdict, reason };
  });
};

/**
 * Checks in those who were ticked, one scan each, all of them or nobody: a power cut in the middle leaves no half
 * delegation. Who was refused meanwhile keeps the refusal.
 */
export const admitGroup = (
  parts: CheckinParts,
  checkpoint: CheckpointView,
  attendeeIds: readonly string[],
  operatorId: string,
): readonly ScanResult[] => {
  const admit = (id: string): Written => {
    const facts = parts.gathering.picked(id);
    return writeReading(parts, { facts, checkpoint, direction: 'entry', via: 'group', operatorId });
  };
  const written = parts.log.transaction(() => attendeeIds.map(admit));
  for (const { tell } of written) tell();
  return written.map(({ result }) => result);
};
