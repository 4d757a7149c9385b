import { useMemo } from 'react';
import { useLocale } from './locale-context.tsx';

export interface Place {
  readonly town: string;
  readonly country: string;
}

/** "Beli Most, Bulgaria": countries by the names of the screen's language, unknown ones as they were given. */
export const usePlace = (): ((place: Place) => string) => {
  const { language } = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    const countryOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
    return ({ town, country }) => [town, countryOf(country)].filter(Boolean).join(', ');
  }, [language]);
};
