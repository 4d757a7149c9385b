import type { ScanResult } from '../../../../shared/contract/checkin.ts';
import type { PrintJobView } from '../../../../shared/contract/printing.ts';

/** What is true of the badge of an admission right now. */
export interface BadgeProgress {
  /** The sentence is in the locales under `checkin.badge.KEY`. */
  readonly key: string;
  readonly printer: string;
  readonly cause: string;
  /** How far the badge is out of the slot, 0 to 1; null where none comes. */
  readonly share: number | null;
}

const SHARES: Readonly<Record<PrintJobView['state'], number | null>> = {
  queued: 0,
  rendering: 0.08,
  sending: 0.55,
  sent: 1,
  done: 1,
  failed: 0,
  unknown: 0.55,
  void: null,
};

/** Follows the print job of a result; before the first news of it, the result itself says how it stands. */
export const badgeProgress = (badge: ScanResult['badge'], job: PrintJobView | undefined): BadgeProgress => {
  if (badge.state !== 'queued') return { key: badge.state, printer: badge.printer, cause: '', share: null };
  const state = job?.state ?? 'queued';
  return {
    key: `job-${state}`,
    printer: job?.printerName || badge.printer,
    cause: job?.cause || job?.reason || '',
    share: SHARES[state],
  };
};
