// The languages of the screens. `of` answers undefined for a code that no country has.
const NAMERS = ['en', 'de'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

/** The English and German name of an ISO 3166 code; any other text stays as given. */
export const countryNames = (country: string): readonly string[] => {
  if (!/^[A-Za-z]{2}$/.test(country)) return [country];
  const names = NAMERS.map((namer) => namer.of(country.toUpperCase())).filter((name) => name !== undefined);
  return names.length === 0 ? [country] : names;
};
