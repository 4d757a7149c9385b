import { useMinute } from '../../../app/minute.ts';

/** The desk's clock as this screen follows it, renewed each minute. */
export const useDeskClock = (aheadMs: number): number => useMinute(deviceNow) + aheadMs;

const deviceNow = (): number => Date.now();
