const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

const firstLetter = (word: string): string =>
  letters.segment(word)[Symbol.iterator]().next().value?.segment ?? '';

/** First letters of the first and the last word, in any script. One-word names give one letter. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', ...others] = words;
  return `${firstLetter(first)}${firstLetter(others.at(-1) ?? '')}`.toLocaleUpperCase();
};
