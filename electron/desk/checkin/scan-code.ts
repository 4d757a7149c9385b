import type { ScanResult } from '../../../shared/contract/checkin.ts';
import type { ReadingFacts } from '../../../shared/domain/checkin/admission-facts.ts';
import { type DeviceReading, isSameScan } from '../../../shared/domain/checkin/same-scan.ts';
import type { Direction } from '../../../shared/domain/checkin/verdict.ts';
import type { RawReading } from '../../../shared/domain/codes/repair-candidates.ts';
import type { Session } from '../gate/session.ts';
import type { CheckinParts } from './checkin-parts.ts';
import { checkpointFor } from './checkpoint-access.ts';
import { recordReading } from './record-scan.ts';

/** A reading as it came from a scanner, a camera or the command line. */
export interface ScanRequest extends RawReading {
  readonly checkpointId: string;
  readonly via: 'scanner' | 'camera' | 'command';
  readonly direction: Direction;
}

interface LastScan {
  readonly reading: DeviceReading;
  readonly result: ScanResult;
  readonly facts: ReadingFacts;
}

const ownersOf = ({ matches }: ReadingFacts): string =>
  matches.map(({ attendee, isRevoked }) => `${attendee.id} ${isRevoked}`).join('\n');

/** Whether what was told of a scan is still so: not where it was taken back or overridden, or the code given to somebody. */
const stillHolds = (
  { reads }: CheckinParts,
  { result: { scanId }, facts }: LastScan,
  now: ReadingFacts,
): boolean => {
  const scan = reads.byId(scanId);
  if (scan === undefined || scan.isVoid === 1 || ownersOf(facts) !== ownersOf(now)) return false;
  return scan.attendeeId === '' || !reads.isOverridden(scanId, scan);
};

/**
 * Reads codes, one device a session. Every reading stands for itself: an unknown code changes nothing for
 * the next. The same code at the same device within 4 s is the same scan and is not logged again.
 */
export const openScanning = (parts: CheckinParts) => {
  const lastScans = new WeakMap<Session, LastScan>();
  return (request: ScanRequest, session: Session, operatorId: string): ScanResult => {
    const checkpoint = checkpointFor(parts, request, session);
    const facts = parts.gathering.reading(request);
    const reading: DeviceReading = {
      code: facts.text,
      device: 'session',
      checkpoint: checkpoint.id,
      direction: request.direction,
      atMs: parts.ports.now(),
    };
    const last = lastScans.get(session);
    // A line of a file is no bouncing trigger.
    const isBouncing = request.via !== 'command' && last !== undefined && isSameScan(last.reading, reading);
    if (isBouncing && stillHolds(parts, last, facts)) return { ...last.result, isRepeat: true };
    const result = recordReading(parts, {
      facts,
      checkpoint,
      direction: request.direction,
      via: request.via,
      operatorId,
    });
    lastScans.set(session, { reading, result, facts });
    return result;
  };
};
