/** What a letter, or two together, becomes in Latin. `^` before a letter means at the start of a word, `$` at its end. */
export type Alphabet = Readonly<Record<string, string>>;

/** Reads an alphabet written as `а:a б:b …`; a letter with nothing after the colon is dropped. */
export const alphabetOf = (text: string): Alphabet =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const colon = pair.indexOf(':');
        return [pair.slice(0, colon), pair.slice(colon + 1)];
      }),
  );

/** Writes a word with another alphabet; two letters that belong together go first. Unknown letters stay. */
export const spell = (word: string, alphabet: Alphabet, between = ''): string => {
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    const pair = word.slice(at, at + 2);
    const isPair =
      pair.length === 2 && (at === 0 ? `^${pair}` in alphabet || pair in alphabet : pair in alphabet);
    parts.push(lookUp(isPair ? pair : word.charAt(at), at, word.length, alphabet));
    at += isPair ? 2 : 1;
  }
  return parts.filter((part) => part !== '').join(between);
};

const lookUp = (letters: string, at: number, length: number, alphabet: Alphabet): string =>
  (at === 0 ? alphabet[`^${letters}`] : undefined) ??
  (at + letters.length === length ? alphabet[`${letters}$`] : undefined) ??
  alphabet[letters] ??
  letters;
