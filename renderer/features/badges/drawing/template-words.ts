/** What a field is called on the screen, `town` → `Town`; undefined for one that nobody knows. */
export type FieldWord = (field: string) => string | undefined;

const BRACES = /\{([^{}]+)\}/g;

/** A template as people read it: `{town}, {country}` → `{Stadt}, {Land}`. */
export const inWords = (template: string, wordOf: FieldWord): string =>
  template.replace(BRACES, (whole, field: string) => {
    const word = wordOf(field);
    return word === undefined ? whole : `{${word}}`;
  });

/** A template as the badge keeps it. What is no word of a field stays as it was typed. */
export const fromWords = (typed: string, fields: readonly string[], wordOf: FieldWord): string => {
  const fieldOf = new Map(fields.map((field) => [folded(wordOf(field) ?? field), field]));
  return typed.replace(BRACES, (whole, word: string) => {
    const field = fieldOf.get(folded(word));
    return field === undefined ? whole : `{${field}}`;
  });
};

const folded = (word: string): string => word.trim().toLocaleLowerCase();

/** The fields that a template names, in their order. */
export const fieldsIn = (template: string): readonly string[] =>
  [...template.matchAll(BRACES)].map(([, field = '']) => field);
