import { SIGNS, UNNAMED } from './writing-systems.ts';

const OTHERS: Readonly<Record<string, Readonly<Record<'en' | 'de', string>>>> = {
  [SIGNS]: { en: 'signs', de: 'Zeichen' },
  [UNNAMED]: { en: 'another script', de: 'eine andere Schrift' },
};

/** What people call a script, by its code of ISO 15924, in a language. */
export const scriptName = (code: string, language: string): string => {
  const other = OTHERS[code]?.[language.startsWith('de') ? 'de' : 'en'];
  return other ?? new Intl.DisplayNames([language], { type: 'script' }).of(code) ?? code;
};
