import type { ScanResult } from '../../../shared/contract/checkin.ts';

/** What check-in needs of printing. The printing feature brings it; the two do not know each other. */
export interface BadgeDesk {
  /** Puts the badge of a first arrival in the queue, inside the transaction of the scan. */
  requestOnArrival(attendeeId: string, category: string, operatorId: string): ScanResult['badge'];
  /** Takes the badge of an undone check-in back, inside the transaction of the undo. */
  takeBack(attendeeId: string, operatorId: string): 'none' | 'cancelled' | 'keep-void';
  /** Lets the printers look into the queue, after commit. */
  wake(): void;
}

export const noBadge = (state: ScanResult['badge']['state']): ScanResult['badge'] => ({
  state,
  jobId: '',
  printer: '',
});
