import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Font as OutlineFont, create as parseFont } from 'fontkit';
import { Blob, Face, Font as ShapingFont } from 'harfbuzzjs';
import type { TextStyle } from '../../../shared/domain/badges/text-shaper.ts';
import type { AddedFontFile } from './fonts/added-font-files.ts';

/** One font file, parsed once and shared by all badges: for shaping, and for embedding in PDFs. */
export interface BadgeFont {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly covers: ReadonlySet<number>;
  readonly shaping: ShapingFont;
  /** Parsed when a PDF first needs it, as that costs more than all else. */
  readonly embeddable: () => OutlineFont;
}

export interface FontLibrary {
  /** Fonts to try one after the other. */
  chain(style: TextStyle): readonly BadgeFont[];
  /** The font whose empty box stands for a character that nobody can draw. */
  boxFont(style: TextStyle): BadgeFont;
  byName(name: string): BadgeFont;
}

const OTHER_SCRIPTS = ['NotoSansArabic', 'NotoSansHebrew', 'NotoSansGeorgian', 'NotoSansArmenian'];
const FAMILIES = {
  sign: ['SofiaSansCondensed', 'NotoSansSemiCondensed', ...OTHER_SCRIPTS, 'NotoSans'],
  text: ['NotoSans', ...OTHER_SCRIPTS],
} as const satisfies Record<TextStyle['role'], readonly string[]>;
const CUTS = { medium: 'Medium', bold: 'Bold' } as const satisfies Record<TextStyle['weight'], string>;
const LAST_RESORT = 'DejaVuSans-Bold';

/**
 * Reads the fonts of badges. Throws where one is missing, as no badge can be trusted without them. Fonts that somebody
 * added are tried last, for scripts that the others do not have.
 */
export const openFontLibrary = (folder: string, added: readonly AddedFontFile[] = []): FontLibrary => {
  const fonts = new Map<string, BadgeFont>();
  const read = (name: string): Buffer =>
    added.find((font) => font.name === name)?.read() ?? readFileSync(join(folder, `${name}.ttf`));
  const byName = (name: string): BadgeFont => {
    const known = fonts.get(name) ?? openFont(read(name), name);
    fonts.set(name, known);
    return known;
  };
  const chains = new Map<string, readonly BadgeFont[]>();
  const chain = ({ role, weight }: TextStyle): readonly BadgeFont[] => {
    const key = `${role} ${weight}`;
    const known = chains.get(key) ?? [
      ...FAMILIES[role].map((family) => byName(`${family}-${CUTS[weight]}`)),
      byName(LAST_RESORT),
      ...byWeight(added, weight).map(({ name }) => byName(name)),
    ];
    chains.set(key, known);
    return known;
  };
  return { chain, byName, boxFont: ({ weight }) => byName(`NotoSans-${CUTS[weight]}`) };
};

/** Those of the wanted weight first; one of the other weight is better than none. */
const byWeight = (added: readonly AddedFontFile[], weight: TextStyle['weight']): readonly AddedFontFile[] => {
  const isWanted = ({ isBold }: AddedFontFile): boolean => isBold === (weight === 'bold');
  return [...added.filter(isWanted), ...added.filter((font) => !isWanted(font))];
};

const openFont = (bytes: Buffer, name: string): BadgeFont => {
  const face = new Face(new Blob(bytes), 0);
  let embeddable: OutlineFont | undefined;
  return {
    name,
    unitsPerEm: face.upem,
    covers: new Set(face.collectUnicodes()),
    shaping: new ShapingFont(face),
    embeddable: () => {
      embeddable ??= parseSingleFont(bytes, name);
      return embeddable;
    },
  };
};

const parseSingleFont = (bytes: Buffer, name: string): OutlineFont => {
  const parsed = parseFont(bytes);
  if ('fonts' in parsed) throw new Error(`${name} is a collection of fonts`);
  return parsed;
};
