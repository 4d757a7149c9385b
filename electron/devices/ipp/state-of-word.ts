import { assertNever } from '../../../shared/domain/closed.ts';
import type { PrinterStatus, RefusalCause } from '../../desk/ports/printer-port.ts';
import type { IppAttribute } from './ipp-message.ts';
import { flag, numbers, text } from './write-attributes.ts';

const [IDLE, PROCESSING, STOPPED] = [3, 4, 5] as const;

interface Said {
  /** Null where nobody knows. */
  readonly state: number | null;
  readonly reason: string;
  readonly isAccepting?: false;
}

/** Our word as printer-state, printer-state-reasons and printer-is-accepting-jobs; `printerWord` reads them back. */
export const stateAttributes = ({ word, detail }: PrinterStatus): readonly IppAttribute[] => {
  const { state, reason, isAccepting = true } = saidOf(word);
  return [
    state === null
      ? { name: 'printer-state', values: [{ tag: 'unknown' }] }
      : numbers('enum', 'printer-state', state),
    text('keyword', 'printer-state-reasons', reason),
    ...(detail === undefined
      ? []
      : [text('textWithoutLanguage', 'printer-state-message', detail.slice(0, 200))]),
    flag('printer-is-accepting-jobs', isAccepting),
  ];
};

/** The same for a refusal, where it is the printer's state that speaks against a badge; else nothing. */
export const stateOfRefusal = (cause: RefusalCause, detail: string | undefined): readonly IppAttribute[] => {
  switch (cause) {
    case 'media-not-supported':
    case 'format-not-supported':
    case 'document-not-accepted':
    case 'cancelled':
    case 'busy':
    case 'other':
      return [];
    case 'answers-badly':
      return stateAttributes({ word: 'needs-attention', ...(detail === undefined ? {} : { detail }) });
    default:
      return stateAttributes({ word: cause, ...(detail === undefined ? {} : { detail }) });
  }
};

const saidOf = (word: PrinterStatus['word']): Said => {
  switch (word) {
    case 'ready':
      return { state: IDLE, reason: 'none' };
    case 'unknown':
      return { state: null, reason: 'none' };
    case 'busy':
      return { state: PROCESSING, reason: 'none' };
    case 'nearly-out':
      return { state: IDLE, reason: 'media-low-warning' };
    case 'ink-low':
      return { state: IDLE, reason: 'marker-supply-low-warning' };
    case 'out-of-paper':
      return { state: STOPPED, reason: 'media-empty-error' };
    case 'ink-out':
      return { state: STOPPED, reason: 'marker-supply-empty-error' };
    case 'cover-open':
      return { state: STOPPED, reason: 'cover-open-error' };
    case 'jammed':
      return { state: STOPPED, reason: 'media-jam-error' };
    case 'paused':
      return { state: STOPPED, reason: 'paused' };
    case 'refuses-jobs':
      return { state: IDLE, reason: 'none', isAccepting: false };
    case 'not-reachable':
      return { state: STOPPED, reason: 'offline-error' };
    case 'disk-full':
      return { state: STOPPED, reason: 'spool-area-full-error' };
    // Of a folder or rights at the desk that shares it, which nobody at another desk could see to.
    case 'needs-attention':
    case 'not-allowed':
    case 'not-found':
    case 'read-only':
      return { state: STOPPED, reason: 'other-error' };
    default:
      return assertNever(word);
  }
};
