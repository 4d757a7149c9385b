import { openFontLibrary } from '../../../electron/desk/badges/font-library.ts';
import { createTextShaper } from '../../../electron/desk/badges/text-shaper.ts';
import type { ShapedText } from '../../../shared/domain/badges/text-shaper.ts';
import { printable } from '../../../shared/domain/badges/writing.ts';
import { FONTS_FOLDER, factsOf, openStudio, readLayout } from '../../unit/badges/badge-samples.ts';

const shaper = createTextShaper(openFontLibrary(FONTS_FOLDER));
const studio = openStudio();
const FORMATS = ['a6', 'card-86x54', 'tent-a4'] as const;
const layouts = FORMATS.map((file) => ({ file, layout: readLayout(file) }));

/** A name shaped as on a badge. */
export const openName = (name: string): ShapedText =>
  shaper.open(printable(name), { role: 'sign', weight: 'bold' });

/** Glyphs from left to right, each with its place in thousandths of the size. */
export const glyphsOf = (name: string): unknown => {
  const shaped = openName(name);
  const line = shaped.line(0, shaped.text.length, '');
  return {
    direction: shaped.direction,
    missing: shaped.missing,
    widthEm: Math.round(line.widthEm * 1000),
    runs: line.runs.map(({ font, glyphs }) => [
      font,
      glyphs.map(({ id, xEm, yEm }) => `${id}@${Math.round(xEm * 1000)},${Math.round(yEm * 1000)}`).join(' '),
    ]),
  };
};

/** How a name comes out on badges: which way they run, the size of the name, its lines, and what is wrong. */
export const badgesOf = (name: string): unknown =>
  Object.fromEntries(
    layouts.map(({ file, layout }) => {
      const list = studio.layOut({ layout, facts: factsOf({ display: name }) });
      const big = list.texts.find(({ element }) => element === 'name');
      const problems = [...new Set(list.problems.map(({ kind }) => kind))];
      return [
        file,
        [list.direction, big?.sizePt, ...(big?.lines ?? []), ...problems.map((kind) => `! ${kind}`)],
      ];
    }),
  );
