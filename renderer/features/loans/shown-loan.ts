import type { ScanResult } from '../../../shared/contract/checkin.ts';

export type Direction = 'entry' | 'exit';

/** What the last scan or press came to. */
export interface Shown {
  readonly result: ScanResult;
  readonly direction: Direction;
}
