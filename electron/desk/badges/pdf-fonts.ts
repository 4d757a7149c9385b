import type { PlacedGlyph } from '../../../shared/domain/badges/text-shaper.ts';
import type { BadgeFont, FontLibrary } from './font-library.ts';

/**
 * What is used of pdfkit's own font object, which its types do not show: pdfkit writes text only as
 * strings, and strings lose the shaping. Checked against pdfkit 0.20.2, hence pinned.
 */
interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[]; readonly mapping: Record<number, number> };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): unknown;
}

interface PdfKitInside {
  _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
}

/** A font as one PDF file holds it: only the glyphs that were used, each with the text that it stands for. */
export interface PdfFont {
  readonly id: string;
  /** Number of the glyph inside this file. */
  number(glyph: PlacedGlyph): number;
  /** Advance in thousandths of an em, by a number given out before. */
  advance(number: number): number;
  /** Makes the font known to the page that is being written. */
  useOnPage(): void;
}

/** Embeds the fonts of one document as they are asked for. */
export const createPdfFonts = (
  doc: PDFKit.PDFDocument,
  library: FontLibrary,
): ((name: string) => PdfFont) => {
  // The cast is explained at EmbeddedFont.
  const inside = doc as unknown as PdfKitInside;
  const fonts = new Map<string, PdfFont>();
  return (name) => {
    const known = fonts.get(name) ?? embed(doc, inside, library.byName(name));
    fonts.set(name, known);
    return known;
  };
};

const embed = (doc: PDFKit.PDFDocument, inside: PdfKitInside, font: BadgeFont): PdfFont => {
  const outlines = font.embeddable();
  // pdfkit takes a parsed font, though its types say only files and bytes.
  doc.registerFont(font.name, outlines as unknown as string);
  doc.font(font.name);
  const embedded = inside._font;
  const numbers = new Map<string, number>();
  const number = ({ id, text }: PlacedGlyph): number => {
    const key = `${id} ${text}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    // One outline can stand for several texts (ح and the body of ج): each gets a number of its own.
    const next = embedded.subset.glyphs.push(id) - 1;
    embedded.subset.mapping[id] ??= next;
    embedded.widths[next] = outlines.getGlyph(id).advanceWidth * embedded.scale;
    embedded.unicode[next] = [...text].map((character) => character.codePointAt(0) ?? 0);
    numbers.set(key, next);
    return next;
  };
  return {
    id: embedded.id,
    number,
    advance: (at) => embedded.widths[at] ?? 0,
    useOnPage: () => {
      inside.page.fonts[embedded.id] ??= embedded.ref();
    },
  };
};
