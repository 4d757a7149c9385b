import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVERY_NAME, GOLDEN_NAMES } from './names.ts';
import { badgesOf, glyphsOf, openName as open } from './pictures.ts';

const readGolden = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const glyphs = readGolden('glyphs.json');
const badges = readGolden('badges.json');

const textsFromLeft = (name: string): readonly string[] => {
  const shaped = open(name);
  return shaped
    .line(0, shaped.text.length, '')
    .runs.map((run) => run.glyphs.map(({ text }) => text).join('|'));
};

describe('the corpus of names', () => {
  it('has eighty names or more, in nine scripts and mixtures of them, and a picture of each', () => {
    const names = EVERY_NAME.map(([, name]) => name);
    expect(names.length).toBeGreaterThanOrEqual(80);
    expect(Object.keys(GOLDEN_NAMES).length).toBeGreaterThanOrEqual(9);
    expect([Object.keys(glyphs), Object.keys(badges)]).toEqual([names, names]);
  });

  it.each(EVERY_NAME)('%s: draws %s with the glyphs that were looked at', (_, name) => {
    expect(glyphsOf(name)).toEqual(glyphs[name]);
  });

  it.each(EVERY_NAME)('%s: sets %s on badges as it was looked at', (_, name) => {
    expect(badgesOf(name)).toEqual(badges[name]);
  });
});

describe('shaping of names', () => {
  it('puts the fatha above the shadda in vocalised Arabic', () => {
    const drawn = open('مُحَمَّد').line(0, 9, '').runs[0]?.glyphs ?? [];
    const cluster = drawn.filter(({ yEm }) => yEm !== 0).map(({ yEm }) => yEm);
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
    const drawn = open('A李B')
      .line(0, 3, '')
      .runs.flatMap((run) => run.glyphs);
    expect(drawn.map(({ text }) => text)).toEqual(['A', '李', 'B']);
    expect(drawn[1]?.id).toBe(0);
  });

  it('takes a family emoji as one character', () => {
    const { missing } = open('👩‍👩‍👧');
    expect(missing.length).toBeLessThanOrEqual(1);
  });
});
