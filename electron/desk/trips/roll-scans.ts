import type { MarkScan } from '../../../shared/contract/trips.ts';
import type { Verdict } from '../../../shared/domain/checkin/verdict.ts';
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
  /** Whose code this is; empty for nobody or for several. */
  ownerOf(raw: { readonly text: string; readonly keys: readonly KeyPress[] }): string;
  /** How a scan ended that was made before. */
  stored(scanId: string): MarkScan | null;
  /** Tells the screens that these scans were taken back. */
  announceVoid(scanIds: readonly string[]): void;
}
