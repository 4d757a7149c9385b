import PDFDocument from 'pdfkit';
import { PAPER } from '../../../shared/domain/badges/badge-colours.ts';
import type {
  DisplayItem,
  DisplayList,
  ImageItem,
  LineItem,
  QrItem,
  RectItem,
  Turn,
} from '../../../shared/domain/badges/display-list.ts';
import type { PrintedPage } from '../../../shared/domain/badges/fill-sheets.ts';
import { qrOutline } from '../../../shared/domain/badges/qr-outline.ts';
import { assertNever } from '../../../shared/domain/closed.ts';
import { type MediaSize, type PagePlacement, paperFor } from '../ports/printer-port.ts';
import type { FontLibrary } from './font-library.ts';
import { pageOnPaper } from './page-placement.ts';
import { createPdfFonts, type PdfFont } from './pdf-fonts.ts';
import { PT_PER_MM, pdfText } from './pdf-text.ts';

type Pdf = PDFKit.PDFDocument;

/** A PDF that grows badge by badge; every font is embedded once for all of them. */
export interface PdfOfBadges {
  /** `placement` says how the page lies on its paper; left out, they are the same. */
  add(badge: DisplayList, placement?: PagePlacement): void;
  addPage(page: PrintedPage, placement?: PagePlacement): void;
  finish(): Promise<Uint8Array>;
}

/**
 * Starts a PDF. The title, which follows from the badges unless it is given, and the ids of the attendees go
 * into its metadata; without a date given it is dated 1970, so that the same badges give the same bytes.
 */
export const openPdfOfBadges = (library: FontLibrary, createdAt?: Date, title?: string): PdfOfBadges => {
  // Version 1.3 leaves the XMP packet out, into which pdfkit writes names without escaping them.
  const doc = new PDFDocument({
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.3',
    info: { Creator: 'Foyer', Producer: 'Foyer', CreationDate: createdAt ?? new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  const fontOf = createPdfFonts(doc, library);
  const badges: PrintedPage['badges'][number][] = [];
  const addPage = (printed: PrintedPage, placement = AS_IT_IS): void => {
    badges.push(...printed.badges);
    startPage(doc, printed.page, placement);
    for (const item of printed.items) drawTurned(doc, item, fontOf);
  };
  const add = ({ page, items, title: name, attendeeId }: DisplayList, placement?: PagePlacement): void =>
    addPage({ page, items, badges: [{ title: name, attendeeId }] }, placement);
  const finish = async (): Promise<Uint8Array> => {
    const ownTitle = badges.length === 1 ? (badges[0]?.title ?? '') : `${badges.length} badges`;
    doc.info.Title = title ?? ownTitle;
    doc.info.Keywords = badges.map(({ attendeeId }) => attendeeId).join(' ');
    doc.end();
    await written;
    return new Uint8Array(Buffer.concat(chunks));
  };
  return { add, addPage, finish };
};

const AS_IT_IS: PagePlacement = { rotation: 0, offsetXMm: 0, offsetYMm: 0 };

const startPage = (doc: Pdf, page: MediaSize, placement: PagePlacement): void => {
  const paper = paperFor(page, placement.rotation);
  doc.addPage({ size: [paper.widthMm * PT_PER_MM, paper.heightMm * PT_PER_MM], margin: 0 });
  if (Object.values(placement).every((part) => part === 0)) return;
  // What is drawn is in points of the page already, so only the way over the paper is left.
  const { a, b, c, d, e, f } = pageOnPaper(page, placement, 1);
  doc.transform(a, b, c, d, e * PT_PER_MM, f * PT_PER_MM);
};

const drawTurned = (doc: Pdf, item: DisplayItem, fontOf: (name: string) => PdfFont): void => {
  if (item.turn === null) return draw(doc, item, fontOf);
  doc.save();
  turn(doc, item.turn);
  draw(doc, item, fontOf);
  doc.restore();
};

const turn = (doc: Pdf, { degrees, xMm, yMm }: Turn): void => {
  doc.rotate(degrees, { origin: [xMm * PT_PER_MM, yMm * PT_PER_MM] });
};

const draw = (doc: Pdf, item: DisplayItem, fontOf: (name: string) => PdfFont): void => {
  switch (item.kind) {
    case 'glyphs': {
      const font = fontOf(item.font);
      font.useOnPage();
      doc.addContent(pdfText(item, font));
      return;
    }
    case 'qr':
      return drawQr(doc, item);
    case 'image':
      return drawImage(doc, item);
    case 'rect':
      return drawRect(doc, item);
    case 'line':
      return drawLine(doc, item);
    default:
      return assertNever(item);
  }
};

const drawQr = (doc: Pdf, { xMm, yMm, sizeMm, quietMm, rows, colour }: QrItem): void => {
  const outer = (sizeMm + 2 * quietMm) * PT_PER_MM;
  doc.rect((xMm - quietMm) * PT_PER_MM, (yMm - quietMm) * PT_PER_MM, outer, outer).fill(PAPER);
  const modulePt = (sizeMm * PT_PER_MM) / rows.length;
  for (const loop of qrOutline(rows)) {
    for (const [at, [column, row]] of loop.entries()) {
      const [x, y] = [xMm * PT_PER_MM + column * modulePt, yMm * PT_PER_MM + row * modulePt];
      if (at === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    }
    doc.closePath();
  }
  doc.fill(colour, 'even-odd');
};

const drawImage = (doc: Pdf, { data, fit, ...area }: ImageItem): void => {
  const size: [number, number] = [area.widthMm * PT_PER_MM, area.heightMm * PT_PER_MM];
  const options =
    fit === 'contain'
      ? { fit: size, align: 'center' as const, valign: 'center' as const }
      : { width: size[0], height: size[1] };
  doc.image(data, area.xMm * PT_PER_MM, area.yMm * PT_PER_MM, options);
};

const drawRect = (doc: Pdf, { fill, stroke, strokeMm, radiusMm, ...area }: RectItem): void => {
  const path = (): Pdf => {
    const [x, y, w, h] = [area.xMm, area.yMm, area.widthMm, area.heightMm].map((mm) => mm * PT_PER_MM) as [
      number,
      number,
      number,
      number,
    ];
    return radiusMm > 0 ? doc.roundedRect(x, y, w, h, radiusMm * PT_PER_MM) : doc.rect(x, y, w, h);
  };
  if (fill !== null) path().fill(fill);
  if (stroke !== null)
    path()
      .lineWidth(strokeMm * PT_PER_MM)
      .stroke(stroke);
};

const drawLine = (doc: Pdf, { fromMm, toMm, stroke, strokeMm }: LineItem): void => {
  doc.moveTo(fromMm[0] * PT_PER_MM, fromMm[1] * PT_PER_MM).lineTo(toMm[0] * PT_PER_MM, toMm[1] * PT_PER_MM);
  doc.lineWidth(strokeMm * PT_PER_MM).stroke(stroke);
};
