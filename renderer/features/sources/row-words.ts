import type { DifferenceRow } from '../../../shared/contract/sources.ts';
import { isValidityField } from '../../../shared/domain/attendees/validity.ts';
import type { RowWords } from '../../file-import/file-row.ts';
import type { Formats } from '../../locales/formats.ts';
import { useFormats, useLocale } from '../../locales/locale-context.tsx';
import { validityIn } from '../../locales/validity.ts';

const CUSTOM = 'custom.';

/** How the rows of a guest list are spoken of: "Beli Most, Bulgaria", "Given name", "Cancelled" for `cancelled`. */
export const useRowWords = (): RowWords<DifferenceRow> => {
  const { messages, language } = useLocale();
  const formats = useFormats();
  const say = (key: string, otherwise: string): string =>
    messages.has(key) ? messages.text(key) : otherwise;
  return {
    name: ({ name }) => name,
    beside: ({ town, country }) => [town, countryName(country, language)].filter(Boolean).join(', '),
    field: (field) =>
      field.startsWith(CUSTOM) ? field.slice(CUSTOM.length) : say(`sources.target.${field}`, field),
    value: (field, value) => say(`sources.value.${field}.${value}`, valueIn(formats, language, field, value)),
  };
};

const valueIn = (formats: Formats, language: string, field: string, value: string): string => {
  if (isValidityField(field)) return validityIn(formats, value);
  return field === 'country' ? countryName(value, language) : value;
};

const countryName = (country: string, language: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country)
    : country;
