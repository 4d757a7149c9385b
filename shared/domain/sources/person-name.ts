import { isOwnScript } from './script.ts';

export interface PersonName {
  readonly given: string;
  readonly family: string;
  readonly display: string;
  readonly ownScript: string;
}

// Words that begin a family name of several words: von der Höh, bin Ali, de la Cruz.
const PARTICLES = new Set(
  'von vom zu zum zur van der den de del della di da dos das do du des la le el al bin ibn ben bint abu abd ter ten af av bar mac st san o’ y'.split(
    ' ',
  ),
);

// "Family, Given". A formula or a title behind the comma is no name.
const TURNED = /^[\p{L}\p{M}'’. -]+,\s*[\p{L}\p{M}'’. -]+$/u;
const TITLE_BEHIND = /,\s*(?:jr|sr|ph\.?d|md|esq|ii|iii|m\.?a|m\.?sc|mba)\b/iu;

const isTurned = (full: string): boolean => TURNED.test(full) && !TITLE_BEHIND.test(full);

const splitWords = (full: string): Pick<PersonName, 'given' | 'family'> => {
  if (isTurned(full)) {
    const comma = full.indexOf(',');
    return { given: full.slice(comma + 1).trim(), family: full.slice(0, comma).trim() };
  }
  const words = full.split(' ');
  if (words.length === 1) return { given: full, family: '' };
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && PARTICLES.has(word.toLowerCase()),
  );
  const from = particle > 0 ? particle : words.length - 1;
  return { given: words.slice(0, from).join(' '), family: words.slice(from).join(' ') };
};

/**
 * Puts a name together from what the columns give. A split of a full name is a guess, so that the name
 * as written stays as `display`. A name in another script than Latin is also the own-script name.
 */
export const composeName = (parts: {
  readonly given: string;
  readonly family: string;
  readonly full: string;
  readonly display: string;
  readonly ownScript: string;
}): PersonName => {
  const both = [parts.given, parts.family].filter(Boolean).join(' ');
  const hasParts = both !== '';
  const turned = isTurned(parts.full) ? splitWords(parts.full) : undefined;
  const full = turned ? `${turned.given} ${turned.family}` : parts.full;
  const { given, family } = hasParts ? parts : (turned ?? splitWords(full || parts.ownScript));
  const written = parts.display || full || both || parts.ownScript;
  const ownScript = parts.ownScript || [both, full, written].find(isOwnScript) || '';
  const needsDisplay = written !== [given, family].filter(Boolean).join(' ') || !hasParts;
  return { given, family, display: needsDisplay || ownScript === written ? written : '', ownScript };
};
