import { assertNever } from '../../../shared/domain/closed.ts';
import type { PrintDocument } from '../../desk/ports/printer-port.ts';
import { encodePwg } from '../pwg-raster/encode-pwg.ts';
import { type Attributes, textsOf } from './attributes.ts';
import { PDF, PWG_RASTER } from './document-formats.ts';
import { GROUP_TAGS, type IppAttribute, type IppMessage } from './ipp-message.ts';
import { chooseMedia, mediaCol } from './media.ts';
import { dotTypeFor, RASTER_RESOLUTIONS, RASTER_TYPES } from './raster-offers.ts';
import { nameText, text } from './write-attributes.ts';

export const OPERATIONS = {
  'Print-Job': 0x0002,
  'Validate-Job': 0x0004,
  'Create-Job': 0x0005,
  'Send-Document': 0x0006,
  'Cancel-Job': 0x0008,
  'Get-Job-Attributes': 0x0009,
  'Get-Jobs': 0x000a,
  'Get-Printer-Attributes': 0x000b,
  'CUPS-Get-Printers': 0x4002,
} as const;

const NO_DOCUMENT = new Uint8Array(0);

interface Request {
  readonly operation: keyof typeof OPERATIONS;
  readonly attributes: readonly IppAttribute[];
  readonly job?: readonly IppAttribute[];
  readonly data?: Uint8Array;
}

// RFC 8011 section 4.1.4: charset and language come first, in this order. One call a connection, so one id does.
const requestOf = ({ operation, attributes, job, data }: Request): IppMessage => ({
  version: { major: 1, minor: 1 },
  code: OPERATIONS[operation],
  requestId: 1,
  groups: [
    {
      tag: GROUP_TAGS.operation,
      attributes: [
        text('charset', 'attributes-charset', 'utf-8'),
        text('naturalLanguage', 'attributes-natural-language', 'en'),
        ...attributes,
      ],
    },
    ...(job && job.length > 0 ? [{ tag: GROUP_TAGS.job, attributes: job }] : []),
  ],
  data: data ?? NO_DOCUMENT,
});

/** Who asks whom. */
export interface Caller {
  readonly uri: string;
  readonly userName: string;
}

const calling = ({ uri, userName }: Caller): readonly IppAttribute[] => [
  text('uri', 'printer-uri', uri),
  nameText('requesting-user-name', userName),
];

/** Asks a printer how it is and what it can do. */
export const getPrinterAttributes = (caller: Caller): IppMessage =>
  requestOf({
    operation: 'Get-Printer-Attributes',
    attributes: [
      ...calling(caller),
      text(
        'keyword',
        'requested-attributes',
        'printer-state',
        'printer-state-reasons',
        'printer-state-message',
        'printer-is-accepting-jobs',
        'document-format-supported',
        'media-size-supported',
        'print-scaling-supported',
        'copies-supported',
        RASTER_TYPES,
        RASTER_RESOLUTIONS,
      ),
    ],
  });

/** Hands over one document. `offers` is what the printer said that it can do. */
export const printJob = (caller: Caller, document: PrintDocument, offers: Attributes): IppMessage => {
  const { format, data } = bodyOf(document, offers);
  return requestOf({
    operation: 'Print-Job',
    attributes: [
      ...calling(caller),
      nameText('job-name', document.title),
      text('mimeMediaType', 'document-format', format),
    ],
    job: jobTemplate(document, offers),
    data,
  });
};

const bodyOf = (document: PrintDocument, offers: Attributes) => {
  switch (document.format) {
    case 'pdf':
      return { format: PDF, data: document.pdf };
    case 'bitmap':
      return { format: PWG_RASTER, data: encodePwg(document.bitmaps, dotTypeFor(offers) ?? 'black_1') };
    case 'svg':
      throw new Error('a drawing for a driver is not for IPP');
    default:
      return assertNever(document);
  }
};

const jobTemplate = ({ media, copies }: PrintDocument, offers: Attributes): readonly IppAttribute[] => {
  const size = chooseMedia(offers, media);
  const scalings = textsOf(offers, 'print-scaling-supported');
  const knowsNoScaling = scalings.length === 0 || scalings.includes('none');
  return [
    // Said aloud, because a queue can have another number as its default.
    ...(offers.has('copies-supported')
      ? [{ name: 'copies', values: [{ tag: 'integer' as const, value: copies }] }]
      : []),
    ...(size === null ? [] : [mediaCol(size)]),
    ...(knowsNoScaling ? [text('keyword', 'print-scaling', 'none')] : []),
  ];
};

/** Asks how a job is doing. */
export const getJobAttributes = (caller: Caller, jobId: number): IppMessage =>
  requestOf({
    operation: 'Get-Job-Attributes',
    attributes: [
      text('uri', 'printer-uri', caller.uri),
      { name: 'job-id', values: [{ tag: 'integer', value: jobId }] },
      nameText('requesting-user-name', caller.userName),
      text('keyword', 'requested-attributes', 'job-id', 'job-state', 'job-state-reasons'),
    ],
  });

/** Asks CUPS for all of its queues. */
export const cupsGetPrinters = (userName: string): IppMessage =>
  requestOf({
    operation: 'CUPS-Get-Printers',
    attributes: [
      nameText('requesting-user-name', userName),
      text(
        'keyword',
        'requested-attributes',
        'printer-name',
        'printer-info',
        'printer-location',
        'printer-make-and-model',
        'printer-type',
        'document-format-supported',
        'media-size-supported',
      ),
    ],
  });
