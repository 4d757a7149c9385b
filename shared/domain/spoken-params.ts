import type { Language } from './language.ts';
import type { Bilingual } from './programme/activity.ts';

/** The texts that stand in the places of a sentence, by their names. */
type Params = Readonly<Record<string, string>>;

const germanOf = (name: string): string => `${name}De`;

/** A text of the programme among the texts of a sentence: under its name, and in German beside it. */
export const bilingualParam = (name: string, { en, de }: Bilingual): Params => ({
  [name]: en,
  [germanOf(name)]: de,
});

/** The texts of a sentence in one language. What has only one text, as in an older entry of the log, keeps it. */
export const paramsIn = (params: Params, language: Language): Params =>
  language === 'en'
    ? params
    : Object.fromEntries(
        Object.entries(params).map(([name, text]) => [name, params[germanOf(name)] || text]),
      );
