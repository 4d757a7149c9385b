import { z } from 'zod';
import type {
  JobState,
  PageFormat,
  PrintDocument,
  Printer,
  PrinterPorts,
  PrinterStatus,
  SendResult,
} from '../../desk/ports/printer-port.ts';
import { printerProfileBase } from '../printer-profile.ts';
import { reasonToHold, refused, statusOf } from '../refusals.ts';
import { httpRefusalOf, refusalOf } from './answer-codes.ts';
import { type Attributes, attributesOf, numberOf, textsOf } from './attributes.ts';
import { PDF, PWG_RASTER } from './document-formats.ts';
import type { Patience } from './exchange.ts';
import { CUPS_ENDPOINTS, type IppEndpoint, readIppAddress } from './ipp-address.ts';
import { askIpp, type IppAnswer } from './ipp-client.ts';
import type { IppMessage } from './ipp-message.ts';
import { getJobAttributes, getPrinterAttributes, printJob } from './operations.ts';
import { printerWord } from './printer-words.ts';
import { dotTypeFor, RASTER_TYPES, resolutionsOf } from './raster-offers.ts';

const profileBase = printerProfileBase.extend({
  address: z.string().refine((address) => readIppAddress(address) !== null, 'not the address of a printer'),
  /** False takes the self-signed certificate that most printers have: encrypted, but not proven. */
  checksCertificate: z.boolean().default(false),
});

/** A queue of this machine's print service, or a network printer that speaks IPP itself. */
export const ippProfile = profileBase.extend({ kind: z.literal('ipp') }).readonly();
/** The same, where it takes exact dots: label printers, and those that another desk shares. */
export const ippDotsProfile = profileBase.extend({ kind: z.literal('ipp-dots') }).readonly();
export type IppProfile = z.output<typeof ippProfile> | z.output<typeof ippDotsProfile>;

export interface IppOptions {
  /** For questions. */
  readonly asking: Patience;
  /** For handing over a document, which some printers take in only as fast as they print. */
  readonly sending: Patience;
  readonly cupsEndpoints: readonly IppEndpoint[];
}

export const defaultIppOptions: IppOptions = {
  asking: { connectMs: 4_000, answerMs: 6_000 },
  sending: { connectMs: 4_000, answerMs: 30_000 },
  cupsEndpoints: CUPS_ENDPOINTS,
};

/** Opens an IPP printer. Nothing is contacted before the first call; each call is one connection. */
export const openIppPrinter = (
  profile: IppProfile,
  ports: PrinterPorts,
  options: IppOptions = defaultIppOptions,
): Printer => {
  const address = readIppAddress(profile.address, options.cupsEndpoints);
  if (address === null) throw new Error(`not the address of a printer: ${profile.address}`);
  const caller = { uri: address.uri, userName: ports.userName };

  const ask = (message: IppMessage, patience: Patience, signal: AbortSignal): Promise<IppAnswer> =>
    askIpp({ ...address, message, patience, signal, checksCertificate: profile.checksCertificate });

  const askPrinter = (signal: AbortSignal) => ask(getPrinterAttributes(caller), options.asking, signal);

  const status = async (signal: AbortSignal): Promise<PrinterStatus> => statusFrom(await askPrinter(signal));

  const takes: PageFormat =
    profile.kind === 'ipp' ? { format: 'pdf' } : { format: 'bitmap', dpi: profile.profile.dpi };

  const send = async (document: PrintDocument, signal: AbortSignal): Promise<SendResult> => {
    if (document.format !== takes.format) return refused('format-not-supported', document.format);
    const asked = await askPrinter(signal);
    if (asked.kind !== 'success') return refusalBeforeSending(asked);
    const offers = attributesOf(asked.message, 'printer');
    const objection = objectionTo(offers, takes);
    if (objection !== null) return objection;
    return resultOf(await ask(printJob(caller, document, offers), options.sending, signal));
  };

  const jobState = async (jobRef: string, signal: AbortSignal): Promise<JobState> => {
    const jobId = /^[1-9]\d{0,9}$/.test(jobRef) ? Number(jobRef) : 0;
    if (jobId < 1 || jobId > 0x7fffffff) return 'unknown';
    return jobStateFrom(await ask(getJobAttributes(caller, jobId), options.asking, signal));
  };

  return { takes, status, send, jobState };
};

const statusFrom = (answer: IppAnswer): PrinterStatus => {
  if (answer.kind === 'success') return printerWord(attributesOf(answer.message, 'printer'));
  const cause = causeOf(answer);
  switch (cause) {
    case 'not-reachable':
    case 'not-allowed':
    case 'not-found':
    case 'busy':
      return statusOf(cause, answer.detail);
    default:
      return statusOf('unknown', answer.detail);
  }
};

type Setback = Exclude<IppAnswer, { readonly kind: 'success' }>;

/** What a setback means where nothing was sent, so that every kind of it is a refusal. */
const causeOf = (answer: Setback) => {
  switch (answer.kind) {
    case 'ipp-error':
      return refusalOf(answer.code) ?? 'other';
    case 'http-error':
      return httpRefusalOf(answer.httpStatus) ?? 'answers-badly';
    default:
      return answer.fault === 'timed-out' ? 'not-reachable' : answer.fault;
  }
};

const refusalBeforeSending = (answer: Setback): SendResult => refused(causeOf(answer), answer.detail);

const objectionTo = (offers: Attributes, takes: PageFormat): SendResult | null => {
  const status = printerWord(offers);
  const held = reasonToHold(status);
  if (held !== null) return refused(held, status.detail);
  const formats = textsOf(offers, 'document-format-supported');
  const wanted = takes.format === 'bitmap' ? PWG_RASTER : PDF;
  if (formats.length > 0 && !formats.some((format) => format.toLowerCase() === wanted))
    return refused('format-not-supported', formats.join(' '));
  return takes.format === 'bitmap' ? objectionToDots(offers, takes.dpi) : null;
};

/** Dots of another head would come out in another size. */
const objectionToDots = (offers: Attributes, dpi: number): SendResult | null => {
  const heads = resolutionsOf(offers);
  if (heads.length > 0 && !heads.includes(dpi))
    return refused('format-not-supported', `${heads.join(', ')} dpi`);
  const types = textsOf(offers, RASTER_TYPES);
  if (types.length > 0 && dotTypeFor(offers) === null)
    return refused('format-not-supported', types.join(' '));
  return null;
};

/** After Print-Job: only a clear no is a refusal, only a job number is a yes, all else is unknown. */
const resultOf = (answer: IppAnswer): SendResult => {
  if (answer.kind === 'success') {
    const jobId = numberOf(attributesOf(answer.message, 'job'), 'job-id');
    return jobId === null
      ? { outcome: 'unknown', detail: 'taken without a job number' }
      : { outcome: 'sent', jobRef: String(jobId) };
  }
  if (answer.kind === 'failed' && !answer.bytesWentOut) return refusalBeforeSending(answer);
  const told = answer.kind === 'ipp-error' ? toldReason(answer) : null;
  if (told !== null) return told;
  const cause =
    answer.kind === 'ipp-error'
      ? refusalOf(answer.code)
      : answer.kind === 'http-error'
        ? httpRefusalOf(answer.httpStatus)
        : null;
  return cause === null ? { outcome: 'unknown', detail: answer.detail } : refused(cause, answer.detail);
};

/** A printer that refuses for the time being may say beside the code how it is: paper that is out is no mere "busy". */
const toldReason = ({ code, message }: Extract<Setback, { kind: 'ipp-error' }>): SendResult | null => {
  const printer = attributesOf(message, 'printer');
  if (printer.size === 0 || refusalOf(code) !== 'busy') return null;
  const status = printerWord(printer);
  const held = reasonToHold(status);
  return held === null ? null : refused(held, status.detail);
};

// RFC 8011 section 5.3.7. CUPS can keep odd job-state-reasons after the end; job-state is what counts.
const jobStateFrom = (answer: IppAnswer): JobState => {
  if (answer.kind !== 'success') return 'unknown';
  const job = attributesOf(answer.message, 'job');
  switch (numberOf(job, 'job-state')) {
    case 3:
    case 4:
      return 'pending';
    case 5:
      return 'printing';
    case 6:
      // Stopped: either the printer waits for paper and goes on, or a driver of CUPS gave up for good.
      return textsOf(job, 'job-state-reasons').includes('job-completed-with-errors') ? 'failed' : 'printing';
    case 7:
    case 8:
      return 'failed';
    case 9:
      return 'done';
    default:
      return 'unknown';
  }
};
