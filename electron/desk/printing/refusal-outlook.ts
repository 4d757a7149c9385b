import { assertNever } from '../../../shared/domain/closed.ts';
import type { RefusalCause } from '../ports/printer-port.ts';

/**
 * What becomes of a job that a printer refused. Trouble with the printer passes, or somebody sees to it: the
 * job waits. Trouble with this badge stays: the job fails and makes room for the next.
 */
export const refusalOutlook = (cause: RefusalCause): 'wait' | 'fail' => {
  switch (cause) {
    case 'busy':
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
    case 'answers-badly':
    case 'cancelled':
      return 'wait';
    case 'media-not-supported':
    case 'format-not-supported':
    case 'document-not-accepted':
    case 'other':
      return 'fail';
    default:
      return assertNever(cause);
  }
};
