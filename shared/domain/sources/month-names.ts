// By their first letters without accents; three may be too few for juin and juillet.
const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan|feb fev|mar mrz mae|apr avr kwi|may mai maj|jun juin cze|jul juil lip|aug aou sie|sep wrz|oct okt paz|nov lis|dec dez gru'
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
// As people abbreviate them: Sun, Sonntag, So, dim., mercredi.
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\p{L}{0,7}\.?,?\s+/iu;

/** The number of a month that is named in English, German, French or Polish, also shortened; undefined for any other word. */
export const readMonth = (name: string): number | undefined => {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.get(letters.slice(0, 4)) ?? MONTHS.get(letters.slice(0, 3));
};

/** "Sunday, May 8, 2022": the name of the weekday adds nothing. */
export const withoutWeekday = (text: string): string => text.replace(WEEKDAY, '');
