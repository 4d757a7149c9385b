import type { DifferenceRow } from '../../../shared/contract/sources.ts';
import type { RowWords } from '../../file-import/file-row.ts';
import { useLocale } from '../../locales/locale-context.tsx';

const CUSTOM = 'custom.';

/** How the rows of a guest list are spoken of: "Beli Most, Bulgaria", "Given name", "Cancelled" for `cancelled`. */
export const useRowWords = (): RowWords<DifferenceRow> => {
  const { messages, language } = useLocale();
  const say = (key: string, otherwise: string): string =>
    messages.has(key) ? messages.text(key) : otherwise;
  return {
    beside: ({ town, country }) => [town, countryName(country, language)].filter(Boolean).join(', '),
    field: (field) =>
      field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : say(`sources.target.${field}`, field),
    value: (field, value) =>
      say(`sources.value.${field}.${value}`, field === 'country' ? countryName(value, language) : value),
  };
};

const countryName = (country: string, language: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country)
    : country;
