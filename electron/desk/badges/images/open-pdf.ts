import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { OpenImage } from './drawn-image.ts';
import { IMAGE_LIMITS } from './image-limits.ts';
import { ImageRefusal } from './image-refusal.ts';
import { type Pixels, paintOnPaper } from './pixels.ts';

const MM_PER_PT = 25.4 / 72;

/** Opens one page of a PDF. */
export const openPdf = async (file: Uint8Array, pageNumber: number): Promise<OpenImage> => {
  const document = await load(file);
  const pages = document.getPageCount();
  if (pageNumber < 1 || pageNumber > pages)
    throw new ImageRefusal('pdf-page', { page: String(pageNumber), pages: String(pages) });
  const page = document.getPage(pageNumber - 1);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const size = { widthMm: originalWidth * MM_PER_PT, heightMm: originalHeight * MM_PER_PT };
  const longMm = Math.max(size.widthMm, size.heightMm);
  if (longMm > IMAGE_LIMITS.pageMm || Math.min(size.widthMm, size.heightMm) < 1) {
    const params = { mm: String(Math.round(longMm)), max: String(IMAGE_LIMITS.pageMm) };
    throw new ImageRefusal('pdf-page-size', params);
  }
  return {
    size,
    most: null,
    pages,
    notes: [],
    draw: async (wanted) => {
      const { width, height, data } = await page.render({ ...wanted, render: async (page) => page.data });
      return opaque(width, height, data);
    },
  };
};

const load = async (file: Uint8Array): Promise<PDFiumDocument> => {
  const library = await PDFiumLibrary.init();
  try {
    return await library.loadDocument(file);
  } catch (error) {
    const isLocked = /password|security/iu.test(String(error));
    throw new ImageRefusal(isLocked ? 'pdf-locked' : 'damaged');
  }
};

// Red, green and blue, on paper that is white already.
const opaque = (width: number, height: number, rgba: Uint8Array): Pixels =>
  paintOnPaper({ width, height }, (at) => [
    rgba[at * 4] ?? 0,
    rgba[at * 4 + 1] ?? 0,
    rgba[at * 4 + 2] ?? 0,
    255,
  ]);
