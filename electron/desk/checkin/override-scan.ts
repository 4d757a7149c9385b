import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { decideAdmission } from '../../../shared/domain/checkin/admission.ts';
import { decideOverride } from '../../../shared/domain/checkin/override.ts';
import { nowIso } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import type { Caller } from '../gate/session.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { checkpointFor } from './checkpoint-access.ts';
import { recordDecision } from './record-scan.ts';

/** What the operator chose: the refused scan, and why the person may pass all the same. */
export interface OverrideChoice {
  readonly scanId: string;
  readonly reason: string;
  readonly note: string;
}

/**
 * Lets in somebody whom a scan turned away. The facts are looked at anew, because minutes may have passed:
 * somebody who would now be admitted needs no override, and is admitted as such.
 */
export const overrideScan = (
  parts: CheckinParts,
  choice: OverrideChoice,
  { actor, session }: Caller,
): ScanResult => {
  const scan = parts.reads.byId(choice.scanId);
  if (scan === undefined || scan.attendeeId === '' || scan.verdict === 'admitted')
    throw cannot('nothing-to-override');
  // The button pressed twice, or at two screens, lets nobody in twice.
  if (parts.reads.isOverridden(choice.scanId, scan)) throw cannot('nothing-to-override');
  const checkpoint = checkpointFor(parts, scan, session);
  const at = nowIso(parts.ports);
  const picked = parts.gathering.picked(scan.attendeeId);
  const facts = parts.gathering.facts(picked, checkpoint, at);
  const moment = { at, direction: scan.direction, timeZone: parts.settings.event().timeZone };
  const decision = decideAdmission(facts, moment);
  const reading = {
    facts: { ...picked, text: scan.code },
    checkpoint,
    direction: scan.direction,
    via: 'override' as const,
    operatorId: actor.operatorId,
  };
  if (decision.verdict === 'admitted')
    return recordDecision(parts, { ...reading, via: 'search' }, decision, at);
  if (actor.role === null) throw cannot('nothing-to-override');
  const outcome = decideOverride(decision, { reason: choice.reason, role: actor.role });
  if (outcome.kind === 'declined') throw cannot(`override-${outcome.because}`);
  const isFirstEntry = scan.direction === 'entry' && facts.earlier.length === 0;
  return recordDecision(parts, reading, { ...outcome.decision, isFirstEntry }, at, {
    of: choice.scanId,
    reason: outcome.reason,
    note: choice.note,
  });
};
