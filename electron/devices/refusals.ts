import type { PrinterStatus, RefusalCause, SendResult } from '../desk/ports/printer-port.ts';

/** A refusal, with what the device said where it said something. */
export const refused = (cause: RefusalCause, detail?: string): SendResult =>
  detail ? { outcome: 'refused', cause, detail } : { outcome: 'refused', cause };

/** A status, with what the device said where it said something. */
export const statusOf = (word: PrinterStatus['word'], detail?: string): PrinterStatus =>
  detail ? { word, detail } : { word };

/**
 * The reason not to hand a job to a printer in this state, or null.
 * A printer that is stopped would often take the job and print it later, when it has already been moved to
 * another desk. So badges wait in Foyer's own queue, where they can be moved and voided.
 */
export const reasonToHold = ({ word }: PrinterStatus): RefusalCause | null => {
  switch (word) {
    case 'ready':
    case 'busy':
    case 'nearly-out':
    case 'ink-low':
    case 'unknown':
      return null;
    default:
      return word;
  }
};
