import type { Language } from '../../locales/language.ts';

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** "180.00 EUR" as people write money; a text that is no amount stays as it is. */
export const amountIn = (language: Language, amount: string): string => {
  const [, value, currency] = /^([\d.]+)\s*([A-Z]{3})$/.exec(amount.trim()) ?? [];
  if (value === undefined || currency === undefined) return amount;
  return new Intl.NumberFormat(TAGS[language], {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(Number(value));
};
