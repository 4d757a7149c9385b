import { sizeOfBitmap } from '../../desk/ports/bitmap.ts';
import type { MediaSize, PrintDocument, SendResult } from '../../desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import { type Attributes, textsOf } from '../ipp/attributes.ts';
import { ANY_FORMAT } from '../ipp/document-formats.ts';
import { decodePwg } from '../pwg-raster/decode-pwg.ts';
import type { PageHeader } from '../pwg-raster/page-header.ts';
import { askedMedia, isTakenOn, MOST } from './media-attributes.ts';
import { formatOf } from './printer-attributes.ts';

/** What a request says of its document, and nothing else that came with it: jobs keep this. */
export interface DocumentWish {
  readonly title: string;
  readonly format: string;
  /** The paper that it asks for; null where it asks for none. */
  readonly media: MediaSize | null;
}

type Refusal = Extract<SendResult, { readonly outcome: 'refused' }>;

/** What a badge is called where nobody gave or may know its name. */
export const TITLE = 'Badge';
const TOLERANCE_MM = 2;
const PDF_BEGINS = new TextEncoder().encode('%PDF-');
/** Before the first word of a PDF there may be some rubbish, by old custom. */
const PDF_WITHIN = 1024;

/** Longer names than this nobody reads. */
const MOST_CHARACTERS = 200;

/** Cut, and not a piece of a text that would stay in memory as a whole behind it. */
export const cutText = (text: string): string => {
  const beginning = text.slice(0, 2 * MOST_CHARACTERS);
  return [...beginning].slice(0, MOST_CHARACTERS).join('');
};

/** Reads what a request says of its document. */
export const wishIn = ({ operation, job }: Record<'operation' | 'job', Attributes>): DocumentWish => {
  const [title = ''] = textsOf(operation, 'job-name');
  const [format = ANY_FORMAT] = textsOf(operation, 'document-format');
  return { title: cutText(title), format: cutText(format.toLowerCase()), media: askedMedia(job) };
};

/** Why a printer would not take such a document, before it is looked into; null where it would. */
export const objectionTo = ({ format, media }: DocumentWish, printer: SharedPrinter): Refusal | null => {
  if (![formatOf(printer), ANY_FORMAT].includes(format)) return no('format-not-supported', format);
  return media === null || isTakenOn(media) ? null : noSuchSize(media);
};

/** The document of a request as the printer behind takes it, or why it cannot have it. */
export const documentIn = (
  wish: DocumentWish,
  data: Uint8Array,
  printer: SharedPrinter,
): PrintDocument | Refusal => {
  const objection = objectionTo(wish, printer);
  if (objection !== null) return objection;
  const title = wish.title.trim() === '' ? TITLE : wish.title;
  const common = { title, isRoll: printer.isRoll, copies: 1 } as const;
  if (printer.takes.format === 'bitmap') {
    const bitmaps = decodePwg(data, (page) => objectionToPage(page, printer));
    if (bitmaps !== null && 'outcome' in bitmaps) return bitmaps;
    const [first] = bitmaps ?? [];
    if (bitmaps === null || first === undefined) return no('document-not-accepted', 'no PWG raster in black');
    return { ...common, format: 'bitmap', bitmaps, media: sizeOfBitmap(first) };
  }
  if (Buffer.from(data.buffer, data.byteOffset, Math.min(data.length, PDF_WITHIN)).indexOf(PDF_BEGINS) < 0)
    return no('document-not-accepted', 'no PDF');
  return { ...common, format: 'pdf', pdf: data, media: wish.media ?? printer.media };
};

/** Programs that know nothing of labels send whole sheets: they would come out as metres of labels. */
const objectionToPage = (
  page: PageHeader,
  { takes, media, isRoll }: Pick<SharedPrinter, 'takes' | 'media' | 'isRoll'>,
): Refusal | null => {
  if (takes.format === 'bitmap' && page.dpi !== takes.dpi)
    return no('format-not-supported', `not of ${takes.dpi} dpi`);
  const { widthMm, heightMm } = sizeOfBitmap(page);
  const mostHighMm = isRoll ? MOST.heightMm : media.heightMm + TOLERANCE_MM;
  return widthMm <= media.widthMm + TOLERANCE_MM && heightMm <= mostHighMm
    ? null
    : noSuchSize({ widthMm, heightMm });
};

const noSuchSize = ({ widthMm, heightMm }: MediaSize): Refusal =>
  no('media-not-supported', `${widthMm} × ${heightMm} mm`);

const no = (cause: Refusal['cause'], detail: string): Refusal => ({ outcome: 'refused', cause, detail });
