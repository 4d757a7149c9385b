import bidiFactory from 'bidi-js';
import type {
  LineMark,
  ShapedLine,
  TextShaper,
  TextStyle,
} from '../../../shared/domain/badges/text-shaper.ts';
import { directionOf, type TextDirection } from '../../../shared/domain/badges/writing.ts';
import { chooseFonts, type FontSpan } from './choose-fonts.ts';
import type { FontLibrary } from './font-library.ts';
import { createRecentlyUsed } from './recently-used.ts';
import { createShapeRun, type InkedRun, type RunToShape } from './shape-run.ts';

interface LeveledRun extends RunToShape {
  readonly level: number;
}

const REMEMBERED_RUNS = 4000;

/** The shaper of the desk: fonts by script, order by the Unicode bidirectional algorithm, glyphs by HarfBuzz. */
export const createTextShaper = (fonts: FontLibrary): TextShaper => {
  const bidi = bidiFactory();
  const shapeRun = createShapeRun(createRecentlyUsed<InkedRun>(REMEMBERED_RUNS));
  const levelsOf = (line: string, base: TextDirection): Uint8Array =>
    bidi.getEmbeddingLevels(line, base).levels;

  const open = (text: string, style: TextStyle) => {
    const chain = fonts.chain(style);
    const direction = directionOf(text);
    const spansOf = (words: string): readonly FontSpan[] => chooseFonts(words, chain, fonts.boxFont(style));
    const spans = spansOf(text);
    const line = (start: number, end: number, mark: LineMark): ShapedLine => {
      const words = text.slice(start, end);
      // The mark is chosen together with the words, so that it takes their font.
      const markSpans = mark === '' ? [] : spansOf(words + mark).filter((span) => span.end > words.length);
      const spansOfLine = [
        ...within(spans, start, end),
        ...markSpans.map((span) => ({ ...span, start: Math.max(span.start, words.length) })),
      ];
      const runs = splitByLevel(words + mark, spansOfLine, levelsOf(words + mark, direction));
      return lineOf(inVisualOrder(runs).map(shapeRun));
    };
    const missing = spans
      .filter(({ isMissing }) => isMissing)
      .map((span) => text.slice(span.start, span.end));
    return { text, direction, missing: [...new Set(missing)], line };
  };
  return { open };
};

const within = (spans: readonly FontSpan[], start: number, end: number): readonly FontSpan[] =>
  spans
    .filter((span) => span.end > start && span.start < end)
    .map((span) => ({
      ...span,
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
    }));

const splitByLevel = (text: string, spans: readonly FontSpan[], levels: Uint8Array): readonly LeveledRun[] =>
  spans.flatMap(({ start, end, font, isMissing }) => {
    const runs: LeveledRun[] = [];
    let from = start;
    for (let at = start + 1; at <= end; at += 1) {
      const goesOn = at < end && (levels[at] === levels[from] || isMissing);
      if (goesOn) continue;
      const level = levels[from] ?? 0;
      runs.push({ font, text: text.slice(from, at), level, isRightToLeft: level % 2 === 1, isMissing });
      from = at;
    }
    return runs;
  });

/** Rule L2 of the bidirectional algorithm: from the highest level down, turn every stretch around. */
const inVisualOrder = (runs: readonly LeveledRun[]): readonly LeveledRun[] => {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(end, start) + 1;
    }
  }
  return ordered;
};

const lineOf = (runs: readonly InkedRun[]): ShapedLine => ({
  runs,
  widthEm: runs.reduce((sum, { widthEm }) => sum + widthEm, 0),
  aboveEm: Math.max(0, ...runs.map(({ aboveEm }) => aboveEm)),
  belowEm: Math.max(0, ...runs.map(({ belowEm }) => belowEm)),
});
