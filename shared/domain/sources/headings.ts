import { HEADING_WORDS, type HeadingSense, STRANGER_WORDS } from './heading-words.ts';

/** One spelling for headings: no case, accents, signs, or what cannot be seen; `#` and `№` become `nr`. */
export const foldHeading = (heading: string): string =>
  heading
    .replace(/\p{Cf}/gu, '')
    .replace(/[#№]/gu, ' nr ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export interface HeadingMatch {
  readonly sense: HeadingSense;
  /** 100 for the whole heading; less where only part of it is known. */
  readonly score: number;
}

export interface HeadingBook {
  /** What a heading means, if it is known. */
  readonly match: (heading: string) => HeadingMatch | undefined;
  /** Is this single word part of a known heading? Helps to tell encodings apart. */
  readonly knowsWord: (word: string) => boolean;
  /** Does a heading speak of somebody or something else than the guest? */
  readonly speaksOfStranger: (heading: string) => boolean;
}

// Part of a longer heading is believed only for words that hardly mean anything else.
const TELLING: ReadonlySet<HeadingSense> = new Set([
  'given',
  'family',
  'email',
  'phone',
  'organisation',
  'jobTitle',
  'barcode',
  'country',
  'fullName',
  'payment',
]);
const MAX_WORDS = 6;
const MIN_PART_LENGTH = 4;

const wholePart = (heading: string, phrase: string): boolean => ` ${heading} `.includes(` ${phrase} `);

/** Opens the dictionary of headings in all languages that Foyer knows. */
export const openHeadingBook = (): HeadingBook => {
  const exact = new Map<string, HeadingSense>();
  const words = new Set<string>();
  const parts: { readonly phrase: string; readonly sense: HeadingSense }[] = [];
  for (const [sense, list] of HEADING_WORDS) {
    for (const phrase of list.split('|').map(foldHeading)) {
      if (!exact.has(phrase)) exact.set(phrase, sense);
      for (const word of phrase.split(' ')) if (word.length > 2) words.add(word);
      if (TELLING.has(sense) && phrase.length >= MIN_PART_LENGTH) parts.push({ phrase, sense });
    }
  }
  parts.sort((a, b) => b.phrase.length - a.phrase.length);
  const strangers = STRANGER_WORDS.map(foldHeading);
  const isOfStranger = (folded: string): boolean => strangers.some((word) => wholePart(folded, word));
  const match = (heading: string): HeadingMatch | undefined => {
    const folded = foldHeading(heading);
    if (folded === '') return undefined;
    // "Amount due (EUR)": the currency says nothing about the column.
    const whole = exact.get(folded) ?? exact.get(folded.replace(/ (eur|usd|gbp|chf|pln|czk|try)$/u, ''));
    if (whole !== undefined) return { sense: whole, score: 100 };
    if (folded.split(' ').length > MAX_WORDS) return undefined;
    const isStranger = isOfStranger(folded);
    // "Attendee name: Given name": what stands behind the colon is the column, what stands before it its group.
    const colon = heading.lastIndexOf(':');
    const tail = isStranger || colon < 0 ? undefined : exact.get(foldHeading(heading.slice(colon + 1)));
    if (tail !== undefined) return { sense: tail, score: 80 };
    const part = isStranger ? undefined : parts.find(({ phrase }) => wholePart(folded, phrase));
    return part && { sense: part.sense, score: 40 + Math.min(part.phrase.length, 20) };
  };
  return {
    match,
    knowsWord: (word) => words.has(foldHeading(word)),
    speaksOfStranger: (heading) => isOfStranger(foldHeading(heading)),
  };
};
