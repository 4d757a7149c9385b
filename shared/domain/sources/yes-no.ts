const YES =
  'yes|y|ja|j|oui|o|si|sì|sí|sim|tak|t|да|так|true|wahr|vrai|verdadero|vero|prawda|истина|1|x|✓|✔|☑|checked|نعم|כן|ναι|evet|áno|ano|igen|da|kyllä'.split(
    '|',
  );
const NO =
  'no|n|nein|non|não|nie|нет|ні|не|false|falsch|faux|falso|fałsz|ложь|0|-|–|☐|unchecked|لا|לא|όχι|hayır|hayir|nej|nee|ne|nem|nu|ei'.split(
    '|',
  );
/** Capitals lose their accents in some languages: ΟΧΙ, NON. */
const plain = (word: string): string => word.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word): readonly [string, boolean] => [plain(word), true]),
  ...NO.map((word): readonly [string, boolean] => [plain(word), false]),
]);

/** Reads a yes or no in the languages of Foyer's guests; undefined where it says neither. */
export const readYesNo = (text: string): boolean | undefined =>
  text === '' ? undefined : (ANSWERS.get(text) ?? ANSWERS.get(plain(text)));
