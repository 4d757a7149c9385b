/** The languages that every screen speaks, and in which programmes are written. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages of the trip screens: leaders come with their delegations. What has no text is said in English. */
export const TRIP_LANGUAGES = [...LANGUAGES, 'ar'] as const;
export type ScreenLanguage = (typeof TRIP_LANGUAGES)[number];

/** Each language by its own name, as its speakers look for it. */
export const LANGUAGE_NAMES: Readonly<Record<ScreenLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
};

/** In which language the texts of a programme are shown on a screen of this language. */
export const programmeLanguage = (language: ScreenLanguage): Language =>
  language === 'ar' ? 'en' : language;

export type WritingDirection = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export const directionOf = (language: string): WritingDirection =>
  RIGHT_TO_LEFT.includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The first of the wished languages (`de-CH`, `fr`, …) that every screen speaks, else English. */
export const closestLanguage = (wished: readonly string[]): Language =>
  wished.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en';
