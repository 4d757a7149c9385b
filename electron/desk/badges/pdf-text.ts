import type { GlyphsItem } from '../../../shared/domain/badges/display-list.ts';
import type { PlacedGlyph } from '../../../shared/domain/badges/text-shaper.ts';
import type { PdfFont } from './pdf-fonts.ts';

export const PT_PER_MM = 72 / 25.4;

/** Writes a run of glyphs as PDF operators, on a page whose y axis points down. */
export const pdfText = (item: GlyphsItem, font: PdfFont): string => {
  const size = item.sizeMm * PT_PER_MM;
  const parts = sameHeight(item.glyphs).map((glyphs) => {
    const [first] = glyphs;
    const x = item.xMm * PT_PER_MM + (first?.xEm ?? 0) * size;
    const y = item.baselineMm * PT_PER_MM - (first?.yEm ?? 0) * size;
    return `1 0 0 -1 ${short(x)} ${short(y)} Tm ${glyphArray(glyphs, font)}`;
  });
  return `q ${rgb(item.colour)} rg BT /${font.id} ${short(size)} Tf ${parts.join(' ')} ET Q`;
};

/** `#rrggbb` as the three numbers of PDF. */
export const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => short(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');

const sameHeight = (glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] => {
  const groups: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    if (group?.[0]?.yEm === glyph.yEm) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
};

const glyphArray = (glyphs: readonly PlacedGlyph[], font: PdfFont): string => {
  const start = glyphs[0]?.xEm ?? 0;
  let pen = 0;
  const parts = glyphs.map((glyph) => {
    const number = font.number(glyph);
    // Kerning and marks: how far the pen has to go back, in thousandths of the size.
    const back = Math.round((pen - (glyph.xEm - start) * 1000) * 10) / 10;
    pen += font.advance(number) - back;
    return `${back === 0 ? '' : short(back)}<${number.toString(16).padStart(4, '0')}>`;
  });
  return `[${parts.join('')}] TJ`;
};

const short = (value: number): string => String(Math.round(value * 1000) / 1000);
