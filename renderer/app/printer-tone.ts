import type { PrinterState } from '../../shared/contract/printing.ts';
import { assertNever } from '../../shared/domain/closed.ts';
import type { StatusSegment } from './frame-facts.ts';

/** Green while badges come out; amber when somebody must go to the printer. */
export const printerTone = (state: PrinterState): StatusSegment['tone'] => {
  switch (state) {
    case 'ready':
    case 'busy':
      return 'fine';
    case 'unknown':
      return 'plain';
    case 'nearly-out':
    case 'ink-low':
    case 'out-of-paper':
    case 'ink-out':
    case 'cover-open':
    case 'jammed':
    case 'paused':
    case 'needs-attention':
    case 'refuses-jobs':
    case 'not-allowed':
    case 'not-found':
    case 'not-reachable':
    case 'read-only':
    case 'disk-full':
      return 'act';
    default:
      return assertNever(state);
  }
};
