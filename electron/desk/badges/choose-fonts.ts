import { writingSystemOf } from '../../../shared/domain/names/writing-systems.ts';
import type { BadgeFont } from './font-library.ts';

/** Characters that are written with one font and one script, as UTF-16 positions. */
export interface FontSpan {
  readonly start: number;
  readonly end: number;
  readonly font: BadgeFont;
  readonly script: string;
  /** One character that no font has: it is drawn as a box. */
  readonly isMissing: boolean;
}

interface Grapheme {
  readonly start: number;
  readonly end: number;
  readonly codePoints: readonly number[];
  readonly script: string;
  /** An opening bracket or quotation mark, which belongs to the letters after it. */
  readonly isOpening: boolean;
}

const GRAPHEMES = new Intl.Segmenter();
const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]*$/u;
const OPENING = /^[\p{Ps}\p{Pi}]/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Finds a font for every character. All letters of one script get one font, so that no name is drawn
 * in two hands; signs and spaces stay with the letters before them, opening brackets with those after.
 */
export const chooseFonts = (
  text: string,
  chain: readonly BadgeFont[],
  boxFont: BadgeFont,
): readonly FontSpan[] => {
  const graphemes = graphemesOf(text);
  const ofScript = fontsOfScripts(graphemes, chain);
  const firstLetter = graphemes.find(({ script }) => script !== '');
  let previous = firstLetter && fontFor(firstLetter, ofScript, chain);
  let script = firstLetter?.script ?? '';
  const spans: FontSpan[] = [];
  for (const [at, grapheme] of graphemes.entries()) {
    const isNeutral = grapheme.script === '';
    const next = grapheme.isOpening ? graphemes.slice(at).find((each) => each.script !== '') : undefined;
    const neighbour = (next && fontFor(next, ofScript, chain)) ?? previous;
    const staying =
      isNeutral && neighbour && coversAll(neighbour, grapheme.codePoints) ? neighbour : undefined;
    const font = staying ?? fontFor(grapheme, ofScript, chain);
    script = isNeutral ? script : grapheme.script;
    append(spans, {
      start: grapheme.start,
      end: grapheme.end,
      font: font ?? boxFont,
      script,
      isMissing: font === undefined,
    });
    previous = font ?? previous;
  }
  return spans;
};

const graphemesOf = (text: string): readonly Grapheme[] =>
  [...GRAPHEMES.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
    codePoints: [...segment.replace(IGNORABLE, '')].map((character) => character.codePointAt(0) ?? 0),
    isOpening: OPENING.test(segment),
    script: NEUTRAL.test(segment) ? '' : writingSystemOf(segment),
  }));

const fontsOfScripts = (
  graphemes: readonly Grapheme[],
  chain: readonly BadgeFont[],
): ReadonlyMap<string, BadgeFont> => {
  const letters = Map.groupBy(graphemes, ({ script }) => script);
  letters.delete('');
  const found = [...letters].flatMap(([script, ofScript]): [string, BadgeFont][] => {
    const codePoints = ofScript.flatMap((grapheme) => grapheme.codePoints);
    const font = chain.find((each) => coversAll(each, codePoints));
    return font ? [[script, font]] : [];
  });
  return new Map(found);
};

const fontFor = (
  grapheme: Grapheme,
  ofScript: ReadonlyMap<string, BadgeFont>,
  chain: readonly BadgeFont[],
): BadgeFont | undefined =>
  ofScript.get(grapheme.script) ?? chain.find((font) => coversAll(font, grapheme.codePoints));

const coversAll = (font: BadgeFont, codePoints: readonly number[]): boolean =>
  codePoints.every((codePoint) => font.covers.has(codePoint));

const append = (spans: FontSpan[], next: FontSpan): void => {
  const last = spans.at(-1);
  const goesOn =
    last && !last.isMissing && !next.isMissing && last.font === next.font && last.script === next.script;
  if (goesOn) spans[spans.length - 1] = { ...last, end: next.end };
  else spans.push(next);
};
