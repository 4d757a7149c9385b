import type { RefusalCause } from '../../desk/ports/printer-port.ts';

/** IPP status codes by which a printer says that it made no job, RFC 8011 appendix B. */
const REFUSALS: ReadonlyMap<number, RefusalCause> = new Map([
  [0x0400, 'other'], // bad-request
  [0x0401, 'not-allowed'], // forbidden
  [0x0402, 'not-allowed'], // not-authenticated
  [0x0403, 'not-allowed'], // not-authorized
  [0x0404, 'other'], // not-possible
  [0x0405, 'busy'], // timeout, of us
  [0x0406, 'not-found'],
  [0x0407, 'not-found'], // gone
  [0x0408, 'document-not-accepted'], // request-entity-too-large
  [0x0409, 'other'], // request-value-too-long
  [0x040a, 'format-not-supported'],
  [0x040b, 'media-not-supported'], // attributes-or-values-not-supported
  [0x040c, 'other'], // uri-scheme-not-supported
  [0x040d, 'other'], // charset-not-supported
  [0x040e, 'other'], // conflicting-attributes
  [0x040f, 'format-not-supported'], // compression-not-supported
  [0x0410, 'format-not-supported'], // compression-error
  [0x0411, 'document-not-accepted'], // document-format-error
  [0x0412, 'document-not-accepted'], // document-access-error
  [0x0501, 'other'], // operation-not-supported
  [0x0502, 'busy'], // service-unavailable
  [0x0503, 'other'], // version-not-supported
  [0x0505, 'busy'], // temporary-error
  [0x0506, 'refuses-jobs'], // not-accepting-jobs
  [0x0507, 'busy'],
  [0x0509, 'other'], // multiple-document-jobs-not-supported
  [0x050a, 'paused'], // printer-is-deactivated
  [0x050b, 'busy'], // too-many-jobs
]);

/** True for every successful-… code, also where the printer ignored or replaced something. */
export const isSuccess = (code: number): boolean => code < 0x0100;

/**
 * What a refusing status code means, or null where it does not say that nothing was printed: an internal
 * error, a device error, a cancelled job, or a code that is not known.
 */
export const refusalOf = (code: number): RefusalCause | null => REFUSALS.get(code) ?? null;

/** The same for HTTP, which answers before IPP is reached: only 4xx says that the call was not taken. */
export const httpRefusalOf = (httpStatus: number): RefusalCause | null => {
  if (httpStatus === 401 || httpStatus === 403 || httpStatus === 426) return 'not-allowed';
  if (httpStatus === 404 || httpStatus === 410) return 'not-found';
  if (httpStatus === 413) return 'document-not-accepted';
  return httpStatus >= 400 && httpStatus < 500 ? 'other' : null;
};
