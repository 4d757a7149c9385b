import { CATEGORY_SYNONYMS } from './category-synonyms.ts';
import { foldHeading } from './headings.ts';

interface Category {
  readonly id: string;
  /** By language. */
  readonly label: Readonly<Record<string, string>>;
}

/** What the categories of an event are called. */
export interface CategoryBook {
  /** The id that a text means; a text that means none stays as it is: a category of its own. */
  idOf(text: string): string;
  has(id: string): boolean;
}

/** `Referent:in`, `Referent*in`, `Referent/-in` and `Referent (in)` all say `Referentin`. */
const GENDER_MARK = /[:*_/]-?(innen|in|r)(?!\p{L})|\s?\((innen|in|r)\)/giu;
const AND = /[/&+,;|]|\s(?:and|or|und|oder)\s/iu;

const plain = (text: string): string => foldHeading(text.replace(GENDER_MARK, '$1$2'));

/** With umlauts, and as keyboards without them write: `Gaeste`. */
const spellings = (text: string): readonly string[] => [
  plain(text),
  plain(text.normalize('NFC').replaceAll(/[äöü]/giu, (letter) => `${letter.normalize('NFD')[0] ?? ''}e`)),
];

/** Opens the book of an event: ids and labels of every language first, then what lists call them otherwise. */
export const openCategoryBook = (categories: readonly Category[]): CategoryBook => {
  const ids = new Map<string, string>();
  const learn = (id: string, names: readonly string[]): void => {
    for (const spelling of names.flatMap(spellings)) if (!ids.has(spelling)) ids.set(spelling, id);
  };
  for (const { id, label } of categories) learn(id, [id, ...Object.values(label)].filter(Boolean));
  for (const { id } of categories) learn(id, CATEGORY_SYNONYMS[id]?.split('|') ?? []);
  const own = new Set(categories.map(({ id }) => id));

  const find = (text: string): string | undefined => {
    const whole = ids.get(plain(text));
    if (whole !== undefined) return whole;
    // `Presse/Medien` is one thing, `Team/Gast` is two.
    const [first, ...others] = text.split(AND).map((part) => ids.get(plain(part)));
    return others.length > 0 && others.every((id) => id === first) ? first : undefined;
  };
  const found = new Map<string, string>();
  return {
    idOf(text) {
      const known = found.get(text) ?? find(text) ?? text;
      found.set(text, known);
      return known;
    },
    has: (id) => own.has(id),
  };
};
