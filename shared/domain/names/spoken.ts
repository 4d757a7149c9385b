/**
 * How Latin letters sound, whichever language wrote them. Each row is `letters sounds`; several sounds where
 * languages differ (ch is h in Bach, s in Chérif, k in Christos). `^` marks the start of a word, `$` its end.
 * Sounds: b p d t k h s f l m n r y, T for a t that may be soft, a for open and front vowels, u for round ones.
 * All hissing sounds are one: a Щ is Shch, Schtsch or Sht, and a desk hears the same.
 */
const ROWS = `
  a a|e a|i a|o u|u u|y a|oe u|ue u|ou u|oo u|eau u
  ^ye ya,a|^je ya,sa,a|^ie ya,a|^yi ya,a|^y y|^j y,s|^ia ya,a|^io yu,au|^iu yu,au
  ^oua fa|^oue fa|^oui fa|^gia ka,sa,ya|^gio kau,su,yu|^giu ku,su,yu
  schtsch s|shch s|sch s|tsch s|dsch s|tch s|tsh s|dsh s|dzh s|sh s|zh s|ts s|tz s|dz s|dj s|sz s|zs s|cz s|cs s
  sce sa|sci sa|ce sa|ci sa|cy sa|ch h,s,k|^chr kr|^chl kl|^hr hr,kr|chh h|ck k|c$ k,s|c k|qu k|q k|x ks|kh h|gh k|g k|k k
  ph f|th T,s|dh T,s|b b|p p|d d|t t|f f|v f|w f,u|^w f|j a,s|j$ a|h h|h$ |^rh r
  s s|z s|l l|m m|n n|r r|' '
`;

interface Row {
  readonly letters: string;
  readonly onlyFirst: boolean;
  readonly onlyLast: boolean;
  readonly sounds: readonly string[];
}

const readRow = (row: string): Row => {
  const space = row.indexOf(' ');
  const letters = row.slice(0, space);
  return {
    letters: letters.replace(/[$^]/g, ''),
    onlyFirst: letters.startsWith('^'),
    onlyLast: letters.endsWith('$'),
    sounds: row.slice(space + 1).split(','),
  };
};

const closeness = (row: Row): number => row.letters.length * 2 + Number(row.onlyFirst || row.onlyLast);

// By first letter, the longest and most particular row first.
const ROWS_BY_LETTER: ReadonlyMap<string, readonly Row[]> = Map.groupBy(
  ROWS.split(/[|\n]/)
    .map((row) => row.trimStart())
    .filter((row) => row.includes(' '))
    .map(readRow)
    .sort((one, other) => closeness(other) - closeness(one)),
  (row) => row.letters.charAt(0),
);

const MOST_READINGS = 6;

/** Every way in which a word in plain Latin letters may be said, in the sounds of the table. */
export const readingsOf = (latin: string): readonly string[] => {
  let readings: readonly string[] = [''];
  for (let at = 0; at < latin.length; ) {
    const row = rowAt(latin, at);
    if (row !== undefined) readings = goOn(readings, row.sounds);
    at += row?.letters.length ?? 1;
  }
  return readings;
};

const rowAt = (latin: string, at: number): Row | undefined =>
  ROWS_BY_LETTER.get(latin.charAt(at))?.find(
    (row) =>
      latin.startsWith(row.letters, at) &&
      (!row.onlyFirst || at === 0) &&
      (!row.onlyLast || at + row.letters.length === latin.length),
  );

const goOn = (readings: readonly string[], sounds: readonly string[]): readonly string[] => {
  if (readings.length === 1 && sounds.length === 1) return [`${readings[0] ?? ''}${sounds[0] ?? ''}`];
  const room = readings.length * sounds.length <= MOST_READINGS ? sounds : sounds.slice(0, 1);
  return room.flatMap((sound) => readings.map((reading) => reading + sound));
};
