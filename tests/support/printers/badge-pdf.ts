import PDFDocument from 'pdfkit';
import type { MediaSize, PdfDocument } from '../../../electron/desk/ports/printer-port.ts';

const POINTS_PER_MM = 72 / 25.4;

/** A real one-page PDF of this size: spoolers look inside, so a made-up one will not do. */
export const badgePdf = async ({ widthMm, heightMm }: MediaSize): Promise<Uint8Array> => {
  const document = new PDFDocument({ size: [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM], margin: 10 });
  document.text('Anna Kovács').end();
  const chunks: Buffer[] = [];
  // A PDFDocument is a stream of buffers.
  for await (const chunk of document as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** A badge for this paper, ready to send. */
export const badgeFor = async (media: MediaSize, title = 'Anna Kovács'): Promise<PdfDocument> => ({
  format: 'pdf',
  pdf: await badgePdf(media),
  title,
  media,
  isRoll: false,
  copies: 1,
});
