import type { ScanResult } from '../../../shared/contract/checkin.ts';
import { decideAdmission } from '../../../shared/domain/checkin/admission.ts';
import type { ReadingFacts } from '../../../shared/domain/checkin/admission-facts.ts';
import type { DoorRole } from '../../../shared/domain/checkin/override.ts';
import type { Reason } from '../../../shared/domain/checkin/verdict.ts';
import { nowIso } from '../desk-parts.ts';
import { type CheckinParts, checkpointOr } from './checkin-parts.ts';
import { overrideRefusal } from './override-scan.ts';
import { type Reading, type RecordedScan, recordReading } from './record-scan.ts';
import { prepareTripOverrides } from './trip-overrides.ts';

/** A reading at the checkpoint of a bus. */
export type RollReading = Required<Pick<Reading, 'operatorId' | 'at' | 'also'>> & {
  readonly checkpointId: string;
};

/** Why somebody may come aboard whom the rules turn away, and who says so. */
export interface RollOverride extends RollReading {
  readonly attendeeId: string;
  readonly reason: string;
  readonly note: string;
  readonly role: DoorRole | null;
}

/**
 * How people come aboard at a roll call. What was overruled for somebody on one leg stands on the others: nobody
 * who was let aboard is left at a stop for the same reason.
 */
export const openRollBoarding = (parts: CheckinParts) => {
  const { gathering, reads } = parts;
  const overrides = prepareTripOverrides(parts.sql);

  /** What somebody hears whom the rules turn away: nothing new where they are aboard, the earlier word where there is one. */
  const afterRefusal = (reading: RollReading, scan: ScanResult): ScanResult => {
    const { checkpointId } = reading;
    const attendeeId = scan.attendee?.id ?? '';
    if (overrides.isAboard(attendeeId, checkpointId))
      return { ...scan, verdict: 'attention', reason: 'already-in' };
    const reason = overrides.reasonOf(attendeeId, checkpointId, scan.reason);
    if (reason === null) return scan;
    // Whoever overruled it had the role for it.
    return overrule({ ...reading, attendeeId, reason, note: '', role: 'organiser' }, scan.scanId);
  };
  const overrule = (
    { checkpointId, attendeeId, reason, note, role, ...reading }: RollOverride,
    scanId: string,
  ) =>
    overrideRefusal(parts, {
      ...reading,
      attendeeId,
      role,
      code: '',
      direction: 'entry',
      checkpoint: checkpointOr(parts, checkpointId),
      choice: { scanId, reason, note },
    });
  const record = (
    { checkpointId, ...reading }: RollReading,
    rest: Pick<Reading, 'facts' | 'via'>,
  ): ScanResult =>
    recordReading(parts, {
      ...reading,
      ...rest,
      checkpoint: checkpointOr(parts, checkpointId),
      direction: 'entry',
    });
  /** What is written with a scan is written with the one that counts in the end. */
  const unlessFollowed =
    (reading: RollReading) =>
    (scan: RecordedScan): ReturnType<RollReading['also']> => {
      const { attendeeId, verdict, reason } = scan;
      const isFollowed =
        verdict === 'refused' &&
        !overrides.isAboard(attendeeId, reading.checkpointId) &&
        overrides.reasonOf(attendeeId, reading.checkpointId, reason) !== null;
      return isFollowed ? [] : reading.also(scan);
    };
  return {
    take(reading: RollReading, rest: Pick<Reading, 'facts' | 'via'>): ScanResult {
      const scan = record({ ...reading, also: unlessFollowed(reading) }, rest);
      return scan.verdict === 'refused' ? afterRefusal(reading, scan) : scan;
    },
    /** Lets aboard whom the rules turn away. Who was turned away without a line is so in the log, too. */
    override(asked: RollOverride): ScanResult {
      const { attendeeId, checkpointId, also } = asked;
      const known = reads.lastRefusal(attendeeId, checkpointId);
      const isAboard = overrides.isAboard(attendeeId, checkpointId);
      if (known !== null && !isAboard) return overrule(asked, known);
      const facts: ReadingFacts = gathering.picked(attendeeId);
      const scan = record(
        { ...asked, also: (one) => (one.verdict === 'refused' && !isAboard ? [] : also(one)) },
        { facts, via: 'touch' },
      );
      if (isAboard) return { ...scan, verdict: 'attention', reason: 'already-in' };
      return scan.verdict === 'refused' ? overrule(asked, scan.scanId) : scan;
    },
    /** What a touch would say of somebody now; nothing is written. */
    outlook(attendeeId: string, checkpointId: string): Reason {
      const at = nowIso(parts.ports);
      const checkpoint = checkpointOr(parts, checkpointId);
      const facts = gathering.facts(gathering.picked(attendeeId), checkpoint, at);
      const { timeZone } = parts.settings.event();
      const { verdict, reason } = decideAdmission(facts, { at, direction: 'entry', timeZone });
      if (verdict !== 'refused') return reason;
      if (overrides.isAboard(attendeeId, checkpointId)) return 'already-in';
      return overrides.reasonOf(attendeeId, checkpointId, reason) === null ? reason : 'admitted';
    },
  };
};
