// The languages of the screens. `of` answers undefined for a code that no country has.
const NAMERS = ['en', 'de'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

// Asking the platform costs more than all else that is found of a person, and the answer never changes.
const known = new Map<string, readonly string[]>();

/** The English and German name of an ISO 3166 code; any other text stays as given. */
export const countryNames = (country: string): readonly string[] => {
  if (!/^[A-Za-z]{2}$/.test(country)) return [country];
  const before = known.get(country);
  if (before !== undefined) return before;
  const names = namesOf(country);
  known.set(country, names);
  return names;
};

const namesOf = (country: string): readonly string[] => {
  const names = NAMERS.map((namer) => namer.of(country.toUpperCase())).filter((name) => name !== undefined);
  return names.length === 0 ? [country] : names;
};
