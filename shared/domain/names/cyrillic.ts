import { alphabetOf, spell } from './alphabet.ts';

const RUSSIAN = alphabetOf(`
  а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts
  ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:u ': ’: ђ:dj ј:j љ:lj њ:nj ћ:ch џ:dzh
  ѓ:gj ќ:kj ѕ:dz ѝ:i ѐ:e
`);
const UKRAINIAN = { ...RUSSIAN, ...alphabetOf('г:h и:y й:i') };
const BULGARIAN = { ...RUSSIAN, ...alphabetOf('щ:sht ъ:a х:h') };
// As Serbian Latin reads once its accents are gone.
const SERBIAN = { ...RUSSIAN, ...alphabetOf('ж:z х:h ц:c ч:c ћ:c ш:s џ:dz') };

/** How Cyrillic is written in Latin letters, the likeliest first: each language has its own way. */
export const cyrillicToLatin = (word: string): readonly string[] => {
  const spellings = [spell(word, RUSSIAN)];
  if (/[гіїєґ]/.test(word)) spellings.push(spell(word, UKRAINIAN));
  if (/[щъ]/.test(word)) spellings.push(spell(word, BULGARIAN));
  if (/[ђјљњћџ]/.test(word)) spellings.push(spell(word, SERBIAN));
  // -ский, -ський: most passports end in one plain y.
  if (/[иіы]й$/.test(word)) spellings.push(...spellings.map((latin) => latin.replace(/(iy|yi|yy|ii)$/, 'y')));
  return spellings;
};
