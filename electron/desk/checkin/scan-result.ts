import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { Decision } from '../../../shared/domain/checkin/decision.ts';
import { canBeOverridden } from '../../../shared/domain/checkin/override.ts';
import { looksLike } from '../../../shared/domain/codes/looks-like.ts';
import { deskName } from '../settings/desk-name.ts';
import type { CheckinParts } from './checkin-parts.ts';

/** What a result says besides the decision. */
export interface ResultContext {
  readonly scanId: string;
  readonly at: string;
  readonly checkpointId: string;
  readonly code: string;
  readonly ticket: string;
  readonly badge: ScanResult['badge'];
}

/** Puts a decision into the words of the contract, with the cards of the people concerned as they are now. */
export const toScanResult = (parts: CheckinParts, decision: Decision, context: ResultContext): ScanResult => {
  const { attendeeId, notes, first } = decision;
  return {
    ...context,
    isRepeat: false,
    verdict: decision.verdict,
    reason: decision.reason,
    looksLike: decision.verdict === 'unknown' ? looksLike(context.code) : '',
    attendee: attendeeId === null ? null : parts.cards.byId(attendeeId),
    choices: decision.choices.map((id) => parts.cards.byId(id)).filter((card) => card !== null),
    first: first === null ? null : { at: first.at, desk: deskName(parts, first.desk) },
    isWelcomeBack: decision.isWelcomeBack,
    dayNumber: decision.dayNumber ?? 0,
    attention: notes.attention === '' ? [] : [notes.attention],
    handOver: [...notes.handOver],
    explanation: { ...decision.details },
    unmet: decision.unmet.map(({ key, values }) => ({ key, values: { ...values } })),
    // Somebody who is not on the list cannot be let in by hand: there is nobody to write it down of.
    canOverride: attendeeId !== null && canBeOverridden(decision),
    delegation: decision.verdict === 'admitted' ? notes.delegation : '',
  };
};
