import { Buffer, BufferFlag, Direction, shape } from 'harfbuzzjs';
import type { PlacedGlyph, ShapedRun } from '../../../shared/domain/badges/text-shaper.ts';
import type { BadgeFont } from './font-library.ts';
import type { RecentlyUsed } from './recently-used.ts';

/** A run of glyphs, and how far its ink goes. */
export interface InkedRun extends ShapedRun {
  readonly aboveEm: number;
  readonly belowEm: number;
}

export interface RunToShape {
  readonly font: BadgeFont;
  readonly text: string;
  readonly isRightToLeft: boolean;
  readonly isMissing: boolean;
}

export type ShapeRun = (run: RunToShape) => InkedRun;

/** Shapes runs with HarfBuzz and remembers those that come again, as event names and towns do. */
export const createShapeRun = (remembered: RecentlyUsed<InkedRun>): ShapeRun => {
  // One buffer for ever: buffers live outside of the garbage collector's sight.
  const buffer = new Buffer();
  return (run) => {
    if (run.isMissing) return boxFor(run);
    const key = `${run.font.name}${run.isRightToLeft ? '<' : '>'}${run.text}`;
    return remembered.get(key) ?? remembered.put(key, shapeWith(buffer, run));
  };
};

const shapeWith = (buffer: Buffer, { font, text, isRightToLeft }: RunToShape): InkedRun => {
  buffer.reset();
  buffer.addText(text);
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  // Without this the language of the machine would choose letterforms.
  buffer.setLanguage('und');
  buffer.guessSegmentProperties();
  shape(font.shaping, buffer);
  return placed({ font, text, isRightToLeft }, buffer);
};

const placed = ({ font, text, isRightToLeft }: Omit<RunToShape, 'isMissing'>, buffer: Buffer): InkedRun => {
  const em = font.unitsPerEm;
  const shaped = buffer.getGlyphInfosAndPositions();
  const clusters = shaped.map(({ cluster, xAdvance = 0 }) => ({ cluster, xAdvance }));
  const texts = isRightToLeft ? textOfWidest(text, clusters) : textInTurn(text, clusters);
  let pen = 0;
  let [above, below] = [0, 0];
  const glyphs = shaped.map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }, at): PlacedGlyph => {
    const x = pen + xOffset;
    pen += xAdvance;
    const ink = font.shaping.glyphExtents(id);
    above = Math.max(above, ink ? yOffset + ink.yBearing : 0);
    below = Math.max(below, ink ? -(yOffset + ink.yBearing + ink.height) : 0);
    return { id, xEm: x / em, yEm: yOffset / em, text: texts[at] ?? '' };
  });
  return { font: font.name, glyphs, widthEm: pen / em, aboveEm: above / em, belowEm: below / em };
};

/** Where a glyph comes from in the text, and how far it moves the pen. */
interface ClusterGlyph {
  readonly cluster: number;
  readonly xAdvance: number;
}

const textOfCluster = (text: string, glyphs: readonly ClusterGlyph[]): ((cluster: number) => string) => {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].toSorted((a, b) => a - b);
  return (cluster) => text.slice(cluster, starts[starts.indexOf(cluster) + 1] ?? text.length);
};

/** Gives the whole text of a cluster to its widest glyph, so that a reader of the PDF finds it once. */
const textOfWidest = (text: string, glyphs: readonly ClusterGlyph[]): readonly string[] => {
  const textOf = textOfCluster(text, glyphs);
  const widest = new Map<number, number>();
  for (const [at, { cluster, xAdvance }] of glyphs.entries()) {
    const best = glyphs[widest.get(cluster) ?? -1];
    if (best === undefined || xAdvance > best.xAdvance) widest.set(cluster, at);
  }
  return glyphs.map(({ cluster }, at) => (widest.get(cluster) === at ? textOf(cluster) : ''));
};

/**
 * Deals the text of a cluster out to its glyphs, as in Devanagari: a reader takes a glyph without text for a gap
 * between words. The last one has what is left; where there are too few characters, only glyphs that move the pen
 * get one.
 */
const textInTurn = (text: string, glyphs: readonly ClusterGlyph[]): readonly string[] => {
  const textOf = textOfCluster(text, glyphs);
  const texts = glyphs.map(() => '');
  for (const [cluster, ofCluster] of Map.groupBy(glyphs.entries(), ([, glyph]) => glyph.cluster)) {
    const characters = [...textOf(cluster)];
    const moving = ofCluster.filter(([, { xAdvance }]) => xAdvance > 0);
    const takers = characters.length >= ofCluster.length || moving.length === 0 ? ofCluster : moving;
    for (const [turn, [at]] of takers.entries())
      texts[at] = turn < takers.length - 1 ? (characters.shift() ?? '') : characters.join('');
  }
  return texts;
};

const boxFor = ({ font, text }: RunToShape): InkedRun => {
  const em = font.unitsPerEm;
  const ink = font.shaping.glyphExtents(0);
  return {
    font: font.name,
    glyphs: [{ id: 0, xEm: 0, yEm: 0, text }],
    widthEm: font.shaping.glyphHAdvance(0) / em,
    aboveEm: (ink?.yBearing ?? 0) / em,
    belowEm: Math.max(0, ink ? -(ink.yBearing + ink.height) : 0) / em,
  };
};
