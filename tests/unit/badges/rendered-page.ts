import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import type { QrItem } from '../../../shared/domain/badges/display-list.ts';

// What most label printers have.
const DPI = 203;
const DOTS_PER_MM = DPI / 25.4;
const MM_PER_PT = 25.4 / 72;

/** A page as paper gets it, in the dots of a label printer. */
export interface RenderedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly text: string;
  /** What a code reads as, looked at as a scanner does: with its quiet zone and nothing more. */
  readCode(code: Pick<QrItem, 'xMm' | 'yMm' | 'sizeMm' | 'quietMm'>): string | undefined;
}

/** Draws the pages of a PDF with PDFium, which is no part of what made it. */
export const renderPages = async (bytes: Uint8Array): Promise<readonly RenderedPage[]> => {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  try {
    return await pagesOf(document);
  } finally {
    // The library itself stays: it cannot be started a second time.
    document.destroy();
  }
};

const pagesOf = async (document: PDFiumDocument): Promise<readonly RenderedPage[]> => {
  const pages: RenderedPage[] = [];
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const text = page.getText();
    // Last: rendering closes the page.
    const picture = await page.render({ scale: DPI / 72, render: async (drawn) => drawn.data });
    pages.push({
      widthMm: originalWidth * MM_PER_PT,
      heightMm: originalHeight * MM_PER_PT,
      text,
      readCode: (code) => readCode(picture, code),
    });
  }
  return pages;
};

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const readCode = (
  { data, width, height }: Pixels,
  { xMm, yMm, sizeMm, quietMm }: Pick<QrItem, 'xMm' | 'yMm' | 'sizeMm' | 'quietMm'>,
): string | undefined => {
  const left = Math.max(0, Math.floor((xMm - quietMm) * DOTS_PER_MM));
  const top = Math.max(0, Math.floor((yMm - quietMm) * DOTS_PER_MM));
  const side = Math.ceil((sizeMm + 2 * quietMm) * DOTS_PER_MM);
  const [wide, high] = [Math.min(side, width - left), Math.min(side, height - top)];
  const cut = new Uint8ClampedArray(wide * high * 4);
  for (let row = 0; row < high; row += 1) {
    const from = ((top + row) * width + left) * 4;
    cut.set(data.subarray(from, from + wide * 4), row * wide * 4);
  }
  return jsQR(cut, wide, high, { inversionAttempts: 'dontInvert' })?.data;
};
