import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFontLibrary } from '../../../electron/desk/badges/font-library.ts';
import { createTextShaper } from '../../../electron/desk/badges/text-shaper.ts';
import type { ShapedText } from '../../../shared/domain/badges/text-shaper.ts';
import { printable } from '../../../shared/domain/badges/writing.ts';
import { FONTS_FOLDER } from './badge-samples.ts';
import { GOLDEN_NAMES } from './golden-names.ts';

const golden: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('golden-names.json', import.meta.url), 'utf8'),
);
const shaper = createTextShaper(openFontLibrary(FONTS_FOLDER));
const open = (name: string): ShapedText => shaper.open(printable(name), { role: 'sign', weight: 'bold' });

/** Glyphs from left to right, each with its place in thousandths of the size. */
const pictureOf = (name: string): unknown => {
  const shaped = open(name);
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

const textsFromLeft = (name: string): readonly string[] => {
  const shaped = open(name);
  return shaped
    .line(0, shaped.text.length, '')
    .runs.map((run) => run.glyphs.map(({ text }) => text).join('|'));
};

describe('shaping of names', () => {
  it.each(
    Object.entries(GOLDEN_NAMES).flatMap(([script, names]) => names.map((name) => [script, name] as const)),
  )('%s: draws %s with the glyphs that were looked at', (_, name) => {
    expect(pictureOf(name)).toEqual(golden[name]);
  });

  it('puts the fatha above the shadda in vocalised Arabic', () => {
    const glyphs = open('مُحَمَّد').line(0, 9, '').runs[0]?.glyphs ?? [];
    const cluster = glyphs.filter(({ yEm }) => yEm !== 0).map(({ yEm }) => yEm);
    expect(cluster.length).toBeGreaterThanOrEqual(2);
    // Over the second meem (from the right) stand two marks: shadda below, fatha above.
    expect(Math.max(...cluster)).toBeGreaterThan(0.1);
  });

  it('keeps a title, an Arabic name and a town in brackets in reading order', () => {
    const [title, name, ...town] = textsFromLeft('Dr. محمد الأحمد (Tunis)');
    expect(title).toBe('D|r|.| ');
    expect(name?.replaceAll('|', '')).toBe([...'محمد الأحمد'].reverse().join(''));
    expect(town.join('|').replaceAll('|', '')).toBe(' (Tunis)');
  });

  it('sets a town in brackets to the left of an Arabic name, brackets turned', () => {
    const runs = textsFromLeft('محمد الأحمد (Tunis)');
    expect(runs.slice(0, 3)).toEqual([')', 'T|u|n|i|s', '(']);
    expect(runs.at(-1)).toContain('م');
  });

  it('draws one name in one hand: a letter that the first font lacks moves all letters of its script', () => {
    const fonts = open('Nguyễn Văn An')
      .line(0, 13, '')
      .runs.map(({ font }) => font);
    expect(new Set(fonts)).toEqual(new Set(['NotoSansSemiCondensed-Bold']));
  });

  it('reports every character that no font has, once', () => {
    expect(open('李明李').missing).toEqual(['李', '明']);
  });

  it('draws a missing character as one box and never drops it', () => {
    const glyphs = open('A李B')
      .line(0, 3, '')
      .runs.flatMap((run) => run.glyphs);
    expect(glyphs.map(({ text }) => text)).toEqual(['A', '李', 'B']);
    expect(glyphs[1]?.id).toBe(0);
  });

  it('takes a family emoji as one character', () => {
    const { missing } = open('👩‍👩‍👧');
    expect(missing.length).toBeLessThanOrEqual(1);
  });
});
