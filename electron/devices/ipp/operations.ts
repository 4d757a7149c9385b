import type { PdfDocument } from '../../desk/ports/printer-port.ts';
import { cutToBytes } from '../file-name-slug.ts';
import { type Attributes, textsOf } from './attributes.ts';
import { GROUP_TAGS, type IppAttribute, type IppMessage, type TextTag } from './ipp-message.ts';
import { chooseMedia, mediaCol } from './media.ts';

export const OPERATIONS = {
  'Print-Job': 0x0002,
  'Get-Job-Attributes': 0x0009,
  'Get-Printer-Attributes': 0x000b,
  'CUPS-Get-Printers': 0x4002,
} as const;

const NO_DOCUMENT = new Uint8Array(0);

const text = (tag: TextTag, name: string, ...values: readonly string[]): IppAttribute => ({
  name,
  values: values.map((value) => ({ tag, value })),
});

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

// A name in IPP holds 255 bytes; a cut in the middle of a character would be refused.
const nameText = (name: string, value: string): IppAttribute =>
  text('nameWithoutLanguage', name, cutToBytes(value, 255));
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
      ),
    ],
  });

/** Hands over one document. `offers` is what the printer said that it can do. */
export const printJob = (caller: Caller, document: PdfDocument, offers: Attributes): IppMessage =>
  requestOf({
    operation: 'Print-Job',
    attributes: [
      ...calling(caller),
      nameText('job-name', document.title),
      text('mimeMediaType', 'document-format', 'application/pdf'),
    ],
    job: jobTemplate(document, offers),
    data: document.pdf,
  });

const jobTemplate = ({ media, copies }: PdfDocument, offers: Attributes): readonly IppAttribute[] => {
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
