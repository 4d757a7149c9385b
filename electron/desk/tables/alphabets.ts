/** A way to write a language in a one-byte encoding: letters beyond ASCII, and how often such guests come. */
export interface Alphabet {
  readonly letters: string;
  readonly weight: number;
}

const GERMAN = { letters: 'äöüßÄÖÜé', weight: 1.15 };
const FRENCH = { letters: 'éèàçêëîïôöùûüâœæÿÉÈÀÇÊËÎÏÔÙÛÜÂŒÆ', weight: 1 };
const SPANISH = { letters: 'áéíóúñüÁÉÍÓÚÑÜªº¿¡', weight: 1 };
const PORTUGUESE = { letters: 'ãáéíóúâêôàçÃÁÉÍÓÚÂÊÔÀÇ', weight: 0.95 };
const ITALIAN = { letters: 'àèéìòùÀÈÉÌÒÙ', weight: 0.95 };
const NORDIC = { letters: 'åäöæøéüÅÄÖÆØÉÜ', weight: 0.95 };
const ICELANDIC = { letters: 'áéíóúýþæðöÁÉÍÓÚÝÞÆÐÖ', weight: 0.5 };
const POLISH = { letters: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ', weight: 1 };
const CZECH_SLOVAK = { letters: 'áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ', weight: 0.95 };
const HUNGARIAN = { letters: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ', weight: 0.9 };
const ROMANIAN = { letters: 'ăâîşţĂÂÎŞŢ', weight: 0.9 };
const SOUTH_SLAVIC = { letters: 'čćđšžČĆĐŠŽ', weight: 0.9 };
const TURKISH = { letters: 'çğıöşüâîÇĞİÖŞÜ', weight: 0.95 };
const WESTERN = [GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, NORDIC] as const;

/** Letters by how often they are used, for scripts where every letter is beyond ASCII. */
const RUSSIAN_UKRAINIAN = 'оаеиинтсрвлкмдпуяыьзбгійчхжюшцщєїэфёъґў';
const GREEK = 'αοιετσνηυρπκμλςωγάόίχθέήφύδώβξζψΐΰϊϋ';
const HEBREW = 'יוהלאמתרבשנעכדחקפגםצטןסזךףץ';
const ARABIC = 'اليمنرتوبةعدسفهكقحجشطصخغضذثئزأءىآظؤإًٌٍَُِّْـ،؛؟';

export interface LegacyEncoding {
  readonly name:
    | 'cp1250'
    | 'cp1251'
    | 'cp1252'
    | 'cp1253'
    | 'cp1254'
    | 'cp1255'
    | 'cp1256'
    | 'mac-roman'
    | 'cp850';
  readonly iconv: string;
  readonly latin: readonly Alphabet[];
  readonly script: string;
}

/** The one-byte encodings that are told apart, the likelier first: at equal score the first one wins. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: 'cp1252', iconv: 'win1252', latin: [...WESTERN, ICELANDIC], script: '' },
  {
    name: 'cp1250',
    iconv: 'win1250',
    latin: [GERMAN, POLISH, CZECH_SLOVAK, HUNGARIAN, ROMANIAN, SOUTH_SLAVIC],
    script: '',
  },
  { name: 'cp1251', iconv: 'win1251', latin: [], script: RUSSIAN_UKRAINIAN },
  { name: 'cp1256', iconv: 'win1256', latin: [FRENCH], script: ARABIC },
  { name: 'cp1253', iconv: 'win1253', latin: [], script: GREEK },
  { name: 'cp1255', iconv: 'win1255', latin: [], script: HEBREW },
  { name: 'mac-roman', iconv: 'macroman', latin: WESTERN, script: '' },
  { name: 'cp1254', iconv: 'win1254', latin: [GERMAN, FRENCH, TURKISH], script: '' },
  { name: 'cp850', iconv: 'cp850', latin: [GERMAN, FRENCH, SPANISH], script: '' },
];
