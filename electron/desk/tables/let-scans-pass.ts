import { setImmediate as nextTurn } from 'node:timers/promises';
import { cannot } from '../gate/cannot.ts';

/** Rows compared, or read from the database, without a pause: some ten milliseconds, in which no scan is answered. */
export const ROWS_AT_A_STRETCH = 2000;

/** Lets scans pass; the upload may be dropped, or the desk closed, meanwhile. */
export const letScansPass = async (signal: AbortSignal): Promise<void> => {
  await nextTurn();
  if (signal.aborted) throw cannot('table-cancelled');
};
