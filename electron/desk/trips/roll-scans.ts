import type { MarkScan } from '../../../shared/contract/trips.ts';
import type { DoorRole } from '../../../shared/domain/checkin/override.ts';
import type { Reason, Verdict } from '../../../shared/domain/checkin/verdict.ts';
import type { KeyPress } from '../../../shared/domain/codes/us-keyboard.ts';
import type { NewOp } from '../log/open-log.ts';

interface RollReading {
  readonly checkpointId: string;
  /** When it was read: earlier than now where the line was down. */
  readonly at: string;
  readonly operatorId: string;
  /** What else is written with the scan, all of it or nothing. */
  readonly also: (scan: {
    readonly scanId: string;
    readonly attendeeId: string;
    readonly verdict: Verdict;
    readonly reason: Reason;
  }) => readonly NewOp[];
}

/** Port: how check-in reads and takes back at the checkpoint of a bus. Implemented by the check-in of the desk. */
export interface RollScans {
  touch(reading: RollReading & { readonly attendeeId: string }): MarkScan;
  read(
    reading: RollReading & {
      readonly text: string;
      readonly keys: readonly KeyPress[];
      readonly via: 'scanner' | 'camera';
    },
  ): MarkScan;
  /** Lets aboard whom the rules turn away; a typed error where role or reason do not do. */
  override(
    reading: RollReading & {
      readonly attendeeId: string;
      readonly reason: string;
      readonly note: string;
      readonly role: DoorRole | null;
    },
  ): MarkScan;
  /** What a touch would say of somebody now; nothing is written. */
  outlook(attendeeId: string, checkpointId: string): Reason;
  /** Whose code this is; empty for nobody or for several. */
  ownerOf(raw: { readonly text: string; readonly keys: readonly KeyPress[] }): string;
  /** How a scan ended that was made before. */
  stored(scanId: string): MarkScan | null;
  /** Tells the screens that these scans were taken back. */
  announceVoid(scanIds: readonly string[]): void;
}
