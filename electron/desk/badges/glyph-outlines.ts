import type { FontLibrary } from './font-library.ts';

/** One stroke of an outline: a letter of SVG paths and its numbers in ems, y upwards. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

export type GlyphOutlines = (font: string, glyph: number) => readonly OutlineStep[];

/** Outlines of glyphs, each read from its font once. */
export const createGlyphOutlines = (library: FontLibrary): GlyphOutlines => {
  const known = new Map<string, readonly OutlineStep[]>();
  return (name, glyph) => {
    const key = `${name} ${glyph}`;
    const { shaping, unitsPerEm } = library.byName(name);
    const outline =
      known.get(key) ??
      shaping
        .glyphToJson(glyph)
        .map(({ type, values }) => ({ type, values: values.map((value) => value / unitsPerEm) }));
    known.set(key, outline);
    return outline;
  };
};
