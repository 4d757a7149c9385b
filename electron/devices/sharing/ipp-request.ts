import { type Attributes, attributesOf, numberOf, textsOf } from '../ipp/attributes.ts';
import type { IppMessage } from '../ipp/ipp-message.ts';
import { STATUS } from '../ipp/status-codes.ts';
import type { Answer } from './answer.ts';

/** Under which path the printers of a desk are. */
export const PRINTER_PATH = '/ipp/print/';

/**
 * What a printer is called there. With the desk, since desks of one computer may get each other's ports after a restart,
 * and printers of two desks may have one id.
 */
export const pathNameOf = (deskId: string, printerId: string): string =>
  `${deskId.toLowerCase()}-${printerId}`;

/** A request that is fit to be answered: which printer is asked, and with what. */
export interface IppRequest {
  readonly operationId: number;
  /** Of the printer that is asked. */
  readonly pathName: string;
  /** Of a job that exists; null where the request names none. */
  readonly jobId: number | null;
  readonly operation: Attributes;
  readonly job: Attributes;
  readonly data: Uint8Array;
}

/** The printer whose path this is, with a number behind it for a job; null for any other. */
export const printerIn = (path: string): Pick<IppRequest, 'pathName' | 'jobId'> | null => {
  const match = /^\/ipp\/print\/([a-z0-9-]+)(?:\/(\d{1,10}))?$/i.exec(path);
  return match?.[1] === undefined
    ? null
    : { pathName: match[1], jobId: match[2] === undefined ? null : Number(match[2]) };
};

/** Reads a request, or says what is wrong with it, by RFC 8011 section 4.1. */
export const readRequest = (message: IppMessage, path: string): IppRequest | Answer => {
  const bad = (detail: string): Answer => ({ code: STATUS['bad-request'], detail });
  if (message.requestId < 1) return bad('a request id below 1');
  const [first] = message.groups;
  const [charset, language] = first?.attributes ?? [];
  if (
    first?.tag !== 1 ||
    charset?.name !== 'attributes-charset' ||
    language?.name !== 'attributes-natural-language'
  )
    return bad('does not begin with charset and language');
  const operation = attributesOf(message, 'operation');
  const [encoding = ''] = textsOf(operation, 'attributes-charset');
  if (!/^(utf-8|us-ascii)$/i.test(encoding))
    return { code: STATUS['charset-not-supported'], detail: encoding };
  const [compression = 'none'] = textsOf(operation, 'compression');
  if (compression !== 'none') return { code: STATUS['compression-not-supported'], detail: compression };
  const [uri] = [...textsOf(operation, 'printer-uri'), ...textsOf(operation, 'job-uri')];
  if (uri === undefined) return bad('names no printer');
  const named = printerIn(URL.parse(uri)?.pathname ?? '');
  const asked = printerIn(path);
  if (named === null || asked === null || named.pathName !== asked.pathName)
    return { code: STATUS['not-found'], detail: uri };
  return {
    operationId: message.code,
    pathName: named.pathName,
    jobId: numberOf(operation, 'job-id') ?? named.jobId,
    operation,
    job: attributesOf(message, 'job'),
    data: message.data,
  };
};
