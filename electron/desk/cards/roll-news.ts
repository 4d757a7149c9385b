import type { Notice } from '../../../shared/contract/notices.ts';
import type { PrintJobState } from '../../../shared/contract/printing.ts';
import { MAIN_ENTRANCE } from './cards.ts';

/**
 * Whose arrival a notice may have changed, given who is known to be here: nobody's (empty) by most scans, which is
 * why the lists of 100,000 people need not look. One that was taken back may also have taken a badge back.
 */
export const arrivalIn = (notice: Notice, isHere: (attendeeId: string) => boolean): string => {
  if (notice.kind !== 'scan') return '';
  const { attendeeId, checkpointId, verdict, isVoid } = notice.row;
  const mayArrive = checkpointId === MAIN_ENTRANCE && verdict === 'admitted' && !isHere(attendeeId);
  return isVoid || mayArrive ? attendeeId : '';
};

/** Whose badges a notice may have changed; nobody's (empty) by a job that is still on its way to the printer. */
export const badgeIn = (notice: Notice): string => {
  if (notice.kind !== 'print-job') return '';
  const { state, attendeeId } = notice.job;
  return ON_THE_WAY.has(state) ? '' : attendeeId;
};

const ON_THE_WAY: ReadonlySet<PrintJobState> = new Set(['queued', 'rendering', 'sending']);
