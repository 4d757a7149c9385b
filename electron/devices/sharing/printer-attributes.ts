import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import { PDF, PWG_RASTER } from '../ipp/document-formats.ts';
import type { IppAttribute } from '../ipp/ipp-message.ts';
import { RASTER_RESOLUTIONS, RASTER_TYPES } from '../ipp/raster-offers.ts';
import { stateAttributes } from '../ipp/state-of-word.ts';
import { flag, nameText, numbers, text } from '../ipp/write-attributes.ts';
import { DOT_TYPES } from '../pwg-raster/page-header.ts';
import { mediaAttributes } from './media-attributes.ts';
import { SERVED_OPERATIONS } from './served-operations.ts';

/** As the network knows a shared printer. */
export interface PrinterPlace {
  readonly uri: string;
  readonly uuid: string;
  /** Seconds since the desk was opened, at least 1. */
  readonly upTimeS: number;
  /** When something was, in the same seconds. */
  secondOf(ms: number): number;
  readonly waiting: number;
}

/** What printers call themselves here: what is behind them is the business of their desk. */
export const MODEL = 'Foyer shared printer';

/** So long a job that was opened may wait for its document. */
export const OPEN_JOB_S = 60;

/** The format that a printer takes, as IPP calls it. */
export const formatOf = ({ takes }: Pick<SharedPrinter, 'takes'>): string =>
  takes.format === 'bitmap' ? PWG_RASTER : PDF;

/** Everything that a shared printer says of itself, RFC 8011 section 5.4. */
export const printerAttributes = async (
  printer: SharedPrinter,
  place: PrinterPlace,
): Promise<readonly IppAttribute[]> => [
  ...stateAttributes(await printer.status()),
  ...identity(printer, place),
  ...abilities(printer),
  ...mediaAttributes(printer.media),
  ...head(printer),
];

const identity = ({ name }: SharedPrinter, { uri, uuid, upTimeS, waiting }: PrinterPlace) => [
  nameText('printer-name', name),
  text('textWithoutLanguage', 'printer-info', name),
  text('textWithoutLanguage', 'printer-location', ''),
  text('textWithoutLanguage', 'printer-make-and-model', MODEL),
  text('uri', 'printer-uuid', `urn:uuid:${uuid}`),
  text('uri', 'printer-uri-supported', uri),
  text('uri', 'printer-more-info', uri.replace(/^ipp:/, 'http:')),
  text('keyword', 'uri-security-supported', 'none'),
  text('keyword', 'uri-authentication-supported', 'none'),
  numbers('integer', 'printer-up-time', upTimeS),
  numbers('integer', 'queued-job-count', waiting),
];

const abilities = (printer: SharedPrinter): readonly IppAttribute[] => [
  text('keyword', 'ipp-versions-supported', '1.1', '2.0'),
  text('keyword', 'ipp-features-supported', 'none'),
  numbers('enum', 'operations-supported', ...SERVED_OPERATIONS),
  text('charset', 'charset-configured', 'utf-8'),
  text('charset', 'charset-supported', 'us-ascii', 'utf-8'),
  text('naturalLanguage', 'natural-language-configured', 'en'),
  text('naturalLanguage', 'generated-natural-language-supported', 'en'),
  text('mimeMediaType', 'document-format-default', formatOf(printer)),
  text('mimeMediaType', 'document-format-supported', formatOf(printer)),
  text('keyword', 'compression-supported', 'none'),
  text('keyword', 'pdl-override-supported', 'not-attempted'),
  text('keyword', 'job-creation-attributes-supported', 'copies', 'media', 'media-col', 'print-scaling'),
  flag('multiple-document-jobs-supported', false),
  numbers('integer', 'multiple-operation-time-out', OPEN_JOB_S),
  text('keyword', 'multiple-operation-time-out-action', 'abort-job'),
  text('keyword', 'which-jobs-supported', 'completed', 'not-completed'),
  numbers('integer', 'copies-default', 1),
  { name: 'copies-supported', values: [{ tag: 'rangeOfInteger', from: 1, to: 1 }] },
  text('keyword', 'print-scaling-default', 'none'),
  text('keyword', 'print-scaling-supported', 'none'),
  text('keyword', 'sides-default', 'one-sided'),
  text('keyword', 'sides-supported', 'one-sided'),
  numbers('enum', 'finishings-default', 3),
  numbers('enum', 'finishings-supported', 3),
  numbers('enum', 'orientation-requested-default', 3),
  numbers('enum', 'orientation-requested-supported', 3),
  numbers('enum', 'print-quality-default', 4),
  numbers('enum', 'print-quality-supported', 4),
  // An estimate, which IPP 2.0 asks for.
  numbers('integer', 'pages-per-minute', 20),
  text('keyword', 'output-bin-default', 'face-up'),
  text('keyword', 'output-bin-supported', 'face-up'),
];

/** How fine its head is; of one that takes PDF nobody needs to know. */
const head = ({ takes }: SharedPrinter): readonly IppAttribute[] => {
  const isColour = takes.format === 'pdf';
  const modes = isColour ? ['auto', 'color', 'monochrome'] : ['monochrome'];
  const colour = [
    flag('color-supported', isColour),
    ...(isColour ? [numbers('integer', 'pages-per-minute-color', 20)] : []),
    text('keyword', 'print-color-mode-default', modes[0] ?? ''),
    text('keyword', 'print-color-mode-supported', ...modes),
  ];
  // Nobody draws for it here, but IPP 2.0 wants to know.
  if (takes.format !== 'bitmap') return [...colour, ...resolutions(USUAL_DPI)];
  return [
    ...colour,
    ...resolutions(takes.dpi),
    resolution(RASTER_RESOLUTIONS, takes.dpi),
    text('keyword', RASTER_TYPES, ...DOT_TYPES),
    text('keyword', 'pwg-raster-document-sheet-back', 'normal'),
  ];
};

const USUAL_DPI = 300;

const resolutions = (dpi: number): readonly IppAttribute[] =>
  ['printer-resolution-default', 'printer-resolution-supported'].map((name) => resolution(name, dpi));

const resolution = (name: string, dpi: number): IppAttribute => ({
  name,
  values: [{ tag: 'resolution', across: dpi, feed: dpi, units: 3 }],
});
