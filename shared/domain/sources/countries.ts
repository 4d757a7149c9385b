import { foldHeading } from './headings.ts';

const TONGUES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'hu',
  'ro',
  'sv',
  'ru',
  'uk',
  'el',
  'tr',
  'ar',
  'he',
];
const A = 65;
const NOT_A_COUNTRY = /^(?:Q[M-Z]|X[A-JL-Z]|ZZ|AA|UN|EU|EZ|UK)$/u;
// Names that people write and the tables of languages do not have.
const EVERYDAY: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  'united states of america': 'US',
  'vereinigte staaten von amerika': 'US',
  america: 'US',
  holland: 'NL',
  czechia: 'CZ',
  tschechei: 'CZ',
  'czech republic': 'CZ',
  'tschechische republik': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  macedonia: 'MK',
  mazedonien: 'MK',
  'bosnia and herzegovina': 'BA',
  bosnia: 'BA',
  bosnien: 'BA',
  moldova: 'MD',
  moldau: 'MD',
  russland: 'RU',
  'russian federation': 'RU',
  'russische foderation': 'RU',
  palestine: 'PS',
  palastina: 'PS',
  فلسطين: 'PS',
  палестина: 'PS',
  palestina: 'PS',
  filistin: 'PS',
  сша: 'US',
  'ee uu': 'US',
  'etats unis d amerique': 'US',
  syria: 'SY',
  iran: 'IR',
  'south korea': 'KR',
  uae: 'AE',
  brd: 'DE',
  'bundesrepublik deutschland': 'DE',
  'federal republic of germany': 'DE',
  'republic of moldova': 'MD',
  kosovo: 'XK',
  'ivory coast': 'CI',
  'cote d ivoire': 'CI',
  'hellenic republic': 'GR',
  'republik turkei': 'TR',
};
// The three-letter codes, and number plates, of countries whose guests are likely.
const SHORT =
  'DEU DE|AUT AT|CHE CH|FRA FR|ITA IT|ESP ES|PRT PT|POL PL|UKR UA|RUS RU|GBR GB|GRC GR|TUR TR|NLD NL|BEL BE|LUX LU|DNK DK|SWE SE|NOR NO|FIN FI|ISL IS|IRL IE|CZE CZ|SVK SK|HUN HU|ROU RO|BGR BG|HRV HR|SVN SI|SRB RS|BIH BA|MNE ME|MKD MK|ALB AL|XKX XK|MDA MD|BLR BY|GEO GE|ARM AM|AZE AZ|EST EE|LVA LV|LTU LT|MLT MT|CYP CY|ISR IL|PSE PS|JOR JO|LBN LB|SYR SY|IRQ IQ|EGY EG|LBY LY|TUN TN|DZA DZ|MAR MA|SAU SA|ARE AE|QAT QA|KWT KW|BHR BH|OMN OM|YEM YE|IRN IR|CAN CA|MEX MX|BRA BR|IND IN|CHN CN|JPN JP|KOR KR|AUS AU';

const letterPairs = (): readonly string[] => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(A + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
};

const fillTongue = (codes: Map<string, string>, tongue: string, pairs: readonly string[]): string[] => {
  const names = new Intl.DisplayNames([tongue], { type: 'region', fallback: 'none' });
  return pairs.filter((code) => {
    const name = names.of(code);
    if (name !== undefined && !codes.has(foldHeading(name))) codes.set(foldHeading(name), code);
    return name !== undefined;
  });
};

/** Opens the book of countries: names in many languages and short codes give ISO 3166-1 alpha-2, else the text as it is. */
export const openCountryBook = (): ((text: string) => string) => {
  const codes = new Map<string, string>();
  // Codes of the past (DD, SU, YU) have a canonical successor and would take its name away.
  let pairs = letterPairs().filter(
    (code) => !NOT_A_COUNTRY.test(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`,
  );
  for (const tongue of TONGUES) pairs = fillTongue(codes, tongue, pairs);
  for (const code of pairs) codes.set(code.toLowerCase(), code);
  for (const [name, code] of Object.entries(EVERYDAY)) codes.set(name, code);
  for (const [long = '', code = ''] of SHORT.split('|').map((pair) => pair.split(' ')))
    codes.set(long.toLowerCase(), code);
  return (text) => codes.get(foldHeading(text)) ?? text;
};
