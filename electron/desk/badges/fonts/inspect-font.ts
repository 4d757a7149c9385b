import { type Font, create as parseFont } from 'fontkit';
import { Blob, Face } from 'harfbuzzjs';
import type { FontFacts } from '../../../../shared/contract/badge-files.ts';
import { SIGNS, UNNAMED, writingSystemOf } from '../../../../shared/domain/names/writing-systems.ts';
import { FontRefusal } from './font-refusal.ts';

/** What a font file says of itself. */
export interface InspectedFont extends Omit<FontFacts, 'id' | 'bytes' | 'addedAt'> {
  readonly ending: 'ttf' | 'otf';
  readonly covers: readonly number[];
}

const TRUE_TYPE = ['\0\u0001\0\0', 'true'];
const OTHERS: readonly (readonly [string, string])[] = [
  ['wOFF', 'WOFF'],
  ['wOF2', 'WOFF2'],
  ['PK\u0003\u0004', 'ZIP'],
  ['%!PS', 'Type 1'],
  ['\u0080\u0001', 'Type 1'],
];
const MOST_SCRIPTS = 8;

/** Reads a font with both readers that badges use, and says what it brings. */
export const inspectFont = (file: Buffer): InspectedFont => {
  const ending = endingOf(file);
  refuseCutOff(file);
  const font = parsed(file);
  const covers = lettersOf(file);
  if (covers.length === 0) throw new FontRefusal('damaged');
  return {
    ending,
    covers,
    family: (font.familyName ?? font.postscriptName ?? '').slice(0, 100),
    style: (font.subfamilyName ?? '').slice(0, 100),
    isBold: isBold(font),
    scripts: scriptsOf(covers),
    letters: covers.length,
    licence: (font.getName('license', 'en') ?? font.copyright ?? '').slice(0, 500),
    licenceUrl: webAddress(font.getName('licenseURL', 'en') ?? ''),
    embedding: embeddingOf(font),
    isVariable: Object.keys(font.variationAxes).length > 0,
  };
};

const endingOf = (file: Buffer): 'ttf' | 'otf' => {
  const sign = file.toString('latin1', 0, 4);
  if (TRUE_TYPE.includes(sign)) return 'ttf';
  if (sign === 'OTTO') return 'otf';
  if (sign === 'ttcf') throw new FontRefusal('collection');
  const found = OTHERS.find(([start]) => sign.startsWith(start))?.[1];
  throw found === undefined ? new FontRefusal('unknown') : new FontRefusal('kind', { found });
};

const DIRECTORY_BYTES = 12;
const ENTRY_BYTES = 16;

/** Every part that the head of the file names has to be there: readers notice only when a letter needs it. */
const refuseCutOff = (file: Buffer): void => {
  const end = DIRECTORY_BYTES + (file.length > 6 ? file.readUInt16BE(4) : 0) * ENTRY_BYTES;
  if (end > file.length || end === DIRECTORY_BYTES) throw new FontRefusal('damaged');
  for (let at = DIRECTORY_BYTES; at < end; at += ENTRY_BYTES)
    if (file.readUInt32BE(at + 8) + file.readUInt32BE(at + 12) > file.length)
      throw new FontRefusal('damaged');
};

const parsed = (file: Buffer): Font => {
  try {
    const font = parseFont(file);
    if ('fonts' in font) throw new FontRefusal('collection');
    return font;
  } catch (error) {
    if (error instanceof FontRefusal) throw error;
    throw new FontRefusal('damaged');
  }
};

const lettersOf = (file: Buffer): readonly number[] => [...new Face(new Blob(file), 0).collectUnicodes()];

const scriptsOf = (covers: readonly number[]): string[] => {
  const counts = new Map<string, number>();
  for (const point of covers) {
    const script = writingSystemOf(String.fromCodePoint(point));
    if (script !== SIGNS && script !== UNNAMED) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return sorted.slice(0, MOST_SCRIPTS).map(([script]) => script);
};

const BOLD = 600;

const isBold = (font: Font): boolean => (font['OS/2']?.usWeightClass ?? 0) >= BOLD;

const webAddress = (text: string): string => (/^https?:\/\/\S+$/i.test(text) ? text.slice(0, 300) : '');

/** What the maker of a font allows, as the font says it. Without a word on it everything is allowed. */
const embeddingOf = (font: Font): FontFacts['embedding'] => {
  const type = font['OS/2']?.fsType;
  if (type?.noEmbedding === true) return 'forbidden';
  return type?.viewOnly === true ? 'print' : 'free';
};
