import type { Direction } from './verdict.ts';

/** Triggers bounce, and badges stay in front of cameras, for about this long. */
export const SAME_SCAN_MS = 4_000;

/** One reading at one device. */
export interface DeviceReading {
  readonly code: string;
  readonly device: string;
  readonly checkpoint: string;
  readonly direction: Direction;
  /** Milliseconds of any clock that all readings of the device are taken by. */
  readonly atMs: number;
}

/** Is this the scan before once more? Then its verdict pulses, and nothing is written. */
export const isSameScan = (previous: DeviceReading | null, next: DeviceReading): boolean =>
  previous !== null &&
  previous.code === next.code &&
  previous.device === next.device &&
  previous.checkpoint === next.checkpoint &&
  previous.direction === next.direction &&
  // A clock that was set back must not swallow scans for hours.
  Math.abs(next.atMs - previous.atMs) < SAME_SCAN_MS;
