import { withoutTitles } from './name-titles.ts';
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

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u;

/** Where words in capitals end (`DUPONT Jean`) or begin (`Jean DE LA CRUZ`), as lists write family names. */
const capitalsOf = (words: readonly string[]): readonly [from: number, to: number] | undefined => {
  const isCapital = words.map((word) => CAPITALS.test(word));
  const [from, to] = [isCapital.indexOf(true), isCapital.lastIndexOf(true) + 1];
  const isRun = from >= 0 && isCapital.slice(from, to).every(Boolean) && to - from < words.length;
  const isTelling = words.slice(from, to).some((word) => word.length > 2);
  return isRun && isTelling && (from === 0 || to === words.length) ? [from, to] : undefined;
};

const isParticle = (word: string | undefined): boolean => PARTICLES.has((word ?? '').toLowerCase());

/** From where to where the family name stands in a whole name. */
const familyIn = (words: readonly string[], isFamilyFirst: boolean): readonly [from: number, to: number] => {
  const capitals = capitalsOf(words);
  if (capitals !== undefined) return capitals;
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isParticle(word),
  );
  if (!isFamilyFirst) return [particle > 0 ? particle : words.length - 1, words.length];
  const to = words.findIndex((word) => !isParticle(word)) + 1;
  return [0, Math.min(to, words.length - 1)];
};

const splitWords = (full: string, isFamilyFirst: boolean): Pick<PersonName, 'given' | 'family'> => {
  if (isTurned(full)) {
    const comma = full.indexOf(',');
    const given = withoutTitles(
      full
        .slice(comma + 1)
        .trim()
        .split(' '),
    );
    return { given: given.join(' '), family: full.slice(0, comma).trim() };
  }
  const written = full.split(' ');
  const words = withoutTitles(written);
  // "Dr. Müller" has said only the family name.
  if (words.length === 1)
    return written.length > 1 ? { given: '', family: words.join('') } : { given: full, family: '' };
  const [from, to] = familyIn(words, isFamilyFirst);
  return {
    given: [...words.slice(0, from), ...words.slice(to)].join(' '),
    family: words.slice(from, to).join(' '),
  };
};

/** `Groß, Dr. Bernd` as people say it, with its title. */
const turnedRound = (full: string): string => {
  const comma = full.indexOf(',');
  return `${full.slice(comma + 1).trim()} ${full.slice(0, comma).trim()}`;
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
  /** Whether a whole name begins with the family name. */
  readonly isFamilyFirst: boolean;
}): PersonName => {
  const both = [parts.given, parts.family].filter(Boolean).join(' ');
  const hasParts = both !== '';
  const turned = isTurned(parts.full) ? splitWords(parts.full, false) : undefined;
  const full = turned ? turnedRound(parts.full) : parts.full;
  const { given, family } = hasParts
    ? parts
    : (turned ?? splitWords(full || parts.ownScript, parts.isFamilyFirst));
  const written = parts.display || full || both || parts.ownScript;
  const ownScript = parts.ownScript || [both, full, written].find(isOwnScript) || '';
  const needsDisplay = written !== [given, family].filter(Boolean).join(' ') || !hasParts;
  return { given, family, display: needsDisplay || ownScript === written ? written : '', ownScript };
};
