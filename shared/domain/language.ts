/** The languages of the product. */
export type Language = 'en' | 'de';

/** The language of the product for a system's locale, such as `de_AT.UTF-8` or `en-GB`. */
export const languageOf = (locale: string): Language => (/^de\b|^de_/i.test(locale) ? 'de' : 'en');
