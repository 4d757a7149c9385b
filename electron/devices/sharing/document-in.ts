import { sizeOfBitmap } from '../../desk/ports/bitmap.ts';
import type { MediaSize, PrintDocument, SendResult } from '../../desk/ports/printer-port.ts';
import type { SharedPrinter } from '../../desk/ports/printer-sharing.ts';
import { type Attributes, textsOf } from '../ipp/attributes.ts';
import { ANY_FORMAT } from '../ipp/document-formats.ts';
import { decodePwg } from '../pwg-raster/decode-pwg.ts';
import { askedMedia } from './media-attributes.ts';
import { formatOf } from './printer-attributes.ts';

/** What a request says of its document, and nothing else that came with it: jobs keep this. */
export interface DocumentWish {
  readonly title: string;
  readonly format: string;
  /** The paper that it asks for; null where it asks for none. */
  readonly media: MediaSize | null;
}

type Refusal = Extract<SendResult, { readonly outcome: 'refused' }>;

const TITLE = 'Badge';
const TOLERANCE_MM = 2;
const PDF_BEGINS = new TextEncoder().encode('%PDF-');
/** Before the first word of a PDF there may be some rubbish, by old custom. */
const PDF_WITHIN = 1024;

/** Longer names than this nobody reads. */
const MOST_CHARACTERS = 200;

/** Cut, and not a piece of a text that would stay in memory as a whole behind it. */
export const cutText = (text: string): string =>
  [...text.slice(0, 2 * MOST_CHARACTERS)].slice(0, MOST_CHARACTERS).join('');

/** Reads what a request says of its document. */
export const wishIn = ({ operation, job }: Record<'operation' | 'job', Attributes>): DocumentWish => {
  const [title = ''] = textsOf(operation, 'job-name');
  const [format = ANY_FORMAT] = textsOf(operation, 'document-format');
  return { title: cutText(title), format: cutText(format.toLowerCase()), media: askedMedia(job) };
};

/** Why a printer would not take such a document, before it is looked into; null where it would. */
export const objectionTo = ({ format }: DocumentWish, printer: SharedPrinter): Refusal | null =>
  [formatOf(printer), ANY_FORMAT].includes(format) ? null : no('format-not-supported', format);

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
    const bitmaps = decodePwg(data);
    const [first] = bitmaps ?? [];
    if (bitmaps === null || first === undefined) return no('document-not-accepted', 'no PWG raster in black');
    const { dpi } = printer.takes;
    if (bitmaps.some((bitmap) => bitmap.dpi !== dpi)) return no('format-not-supported', `not of ${dpi} dpi`);
    const media = sizeOfBitmap(first);
    if (!fitsOn(media, printer)) return no('media-not-supported', `${media.widthMm} × ${media.heightMm} mm`);
    return { ...common, format: 'bitmap', bitmaps, media };
  }
  if (Buffer.from(data.buffer, data.byteOffset, Math.min(data.length, PDF_WITHIN)).indexOf(PDF_BEGINS) < 0)
    return no('document-not-accepted', 'no PDF');
  return { ...common, format: 'pdf', pdf: data, media: wish.media ?? printer.media };
};

/** Programs that know nothing of labels send whole sheets: they would come out as metres of labels. */
const fitsOn = ({ widthMm, heightMm }: MediaSize, { media, isRoll }: SharedPrinter): boolean =>
  widthMm <= media.widthMm + TOLERANCE_MM && (isRoll || heightMm <= media.heightMm + TOLERANCE_MM);

const no = (cause: Refusal['cause'], detail: string): Refusal => ({ outcome: 'refused', cause, detail });
