import { assertNever } from '../../../shared/domain/closed.ts';
import type { RefusalCause } from '../../desk/ports/printer-port.ts';

/** What a printer answers, RFC 8011 appendix B. */
export const STATUS = {
  ok: 0x0000,
  'bad-request': 0x0400,
  'not-authorized': 0x0403,
  'not-possible': 0x0404,
  'not-found': 0x0406,
  'document-format-not-supported': 0x040a,
  'attributes-not-supported': 0x040b,
  'charset-not-supported': 0x040d,
  'compression-not-supported': 0x040f,
  'document-format-error': 0x0411,
  'operation-not-supported': 0x0501,
  'version-not-supported': 0x0503,
  busy: 0x0507,
  'multiple-document-jobs-not-supported': 0x0509,
} as const;
export type StatusCode = (typeof STATUS)[keyof typeof STATUS];

/**
 * The code for a refusal. Trouble that passes is "busy", which every client tries again; what the trouble is, the
 * printer's state says beside it.
 */
export const codeOfRefusal = (cause: RefusalCause): StatusCode => {
  switch (cause) {
    case 'media-not-supported':
      return STATUS['attributes-not-supported'];
    case 'format-not-supported':
      return STATUS['document-format-not-supported'];
    case 'document-not-accepted':
      return STATUS['document-format-error'];
    case 'other':
      return STATUS['not-possible'];
    case 'busy':
    case 'cancelled':
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
      return STATUS.busy;
    default:
      return assertNever(cause);
  }
};
