import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontFacts } from '../../../../shared/contract/badge-files.ts';

/** A font that somebody added, read when a badge first needs it. */
export interface AddedFontFile {
  /** How badges name it: unlike any font that comes with the program. */
  readonly name: string;
  readonly isBold: boolean;
  readonly read: () => Buffer;
}

/** What is kept beside a font that was added. */
export interface AddedFont extends FontFacts {
  readonly ending: 'ttf' | 'otf';
}

/** The fonts in a folder, by what is kept beside them; the oldest first, as that is the order of trying. */
export const addedFonts = (folder: string): readonly AddedFont[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => factsIn(join(folder, name)))
    .filter((font) => existsSync(join(folder, fontFile(font))))
    .toSorted((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
};

/** Name of the file of a font. */
export const fontFile = ({ id, ending }: Pick<AddedFont, 'id' | 'ending'>): string => `${id}.${ending}`;

/** The fonts in a folder, as badges take them. */
export const addedFontFiles = (folder: string): readonly AddedFontFile[] =>
  addedFonts(folder).map((font) => ({
    name: `added-${font.id}`,
    isBold: font.isBold,
    read: () => readFileSync(join(folder, fontFile(font))),
  }));

/** A file that was cut off by a power cut is as if it were not there: the font can be added again. */
const factsIn = (file: string): readonly AddedFont[] => {
  try {
    // Written by fonts.ts alone.
    return [JSON.parse(readFileSync(file, 'utf8')) as AddedFont];
  } catch {
    return [];
  }
};
