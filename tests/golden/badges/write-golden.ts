import { writeFileSync } from 'node:fs';
import { EVERY_NAME } from './names.ts';
import { badgesOf, glyphsOf } from './pictures.ts';

/**
 * Writes what the engine does now as what it has to do: `node tests/golden/badges/write-golden.ts`. Look at the
 * difference, and at the badges, before you keep it.
 */
const write = (file: string, pictureOf: (name: string) => unknown): void => {
  const pictures = Object.fromEntries(EVERY_NAME.map(([, name]) => [name, pictureOf(name)]));
  writeFileSync(new URL(file, import.meta.url), `${JSON.stringify(pictures, null, 2)}\n`);
};

write('glyphs.json', glyphsOf);
write('badges.json', badgesOf);
