import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { decideAdmission } from '../../../shared/domain/checkin/admission.ts';
import { entriesOf } from '../../../shared/domain/checkin/earlier-scans.ts';
import { type DoorRole, decideOverride } from '../../../shared/domain/checkin/override.ts';
import type { Reason } from '../../../shared/domain/checkin/verdict.ts';
import { nowIso } from '../desk-parts.ts';
import { cannot } from '../gate/cannot.ts';
import type { Caller } from '../gate/session.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { checkpointFor } from './checkpoint-access.ts';
import { type Reading, recordDecision } from './record-scan.ts';

/** What the operator chose: the refused scan, and why the person may pass all the same. */
export interface OverrideChoice {
  readonly scanId: string;
  readonly reason: string;
  readonly note: string;
}

/** Somebody at a checkpoint whom a scan turned away, and the person who lets them in all the same. */
export interface OverrideCase extends Pick<Reading, 'checkpoint' | 'direction' | 'operatorId' | 'also'> {
  readonly attendeeId: string;
  readonly code: string;
  readonly at: string;
  readonly role: DoorRole | null;
  /** Why the scan that is overridden turned them away, where it is named. */
  readonly turnedAwayFor?: Reason;
  readonly choice: OverrideChoice;
}

/**
 * Lets in somebody whom a scan turned away. The facts are looked at anew, because minutes may have passed:
 * somebody who would now be admitted needs no override, and is admitted as such.
 */
export const overrideRefusal = (parts: CheckinParts, asked: OverrideCase): ScanResult => {
  const { attendeeId, code, at, role, turnedAwayFor, choice, ...reading } = asked;
  const picked = parts.gathering.picked(attendeeId, code);
  const facts = parts.gathering.facts(picked, reading.checkpoint, at);
  const timeZone = parts.settings.event().timeZone;
  const decision = decideAdmission(facts, { at, direction: reading.direction, timeZone });
  const withFacts = { ...reading, facts: { ...picked, text: code } };
  if (decision.verdict === 'admitted')
    return recordDecision(parts, { ...withFacts, via: 'search' }, decision, at);
  // In by now, and turned away for something else: nobody asked to let them in twice.
  const isInAnyway = decision.reason === 'already-in' && (turnedAwayFor ?? 'already-in') !== 'already-in';
  if (role === null || isInAnyway) throw cannot('nothing-to-override');
  const outcome = decideOverride(decision, { reason: choice.reason, role });
  if (outcome.kind === 'declined') throw cannot(`override-${outcome.because}`);
  const isFirstEntry = reading.direction === 'entry' && entriesOf(facts.earlier).length === 0;
  const overridden = { ...outcome.decision, isFirstEntry };
  return recordDecision(parts, { ...withFacts, via: 'override' }, overridden, at, {
    of: choice.scanId,
    reason: outcome.reason,
    note: choice.note,
  });
};

/** The same for a scan that is named, as desks and doors ask for it. */
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
  // Nor does a refusal that the first press, or another scan, has settled without any override.
  if (scan.reason !== 'already-in' && parts.reads.hasPassedSince(scan)) throw cannot('nothing-to-override');
  const { attendeeId, code, direction } = scan;
  return overrideRefusal(parts, {
    attendeeId,
    code,
    direction,
    choice,
    turnedAwayFor: scan.reason,
    checkpoint: checkpointFor(parts, scan, session),
    at: nowIso(parts.ports),
    operatorId: actor.operatorId,
    role: actor.role,
  });
};
