/**
 * A keyboard layout, as far as it differs from a US keyboard. In `keys` each word is a US key and what it
 * types here (`yz`: the US Y key types z). Capitals follow by themselves unless given. `accents` tells
 * which US key a dead accent is on, by its combining character.
 */
export interface KeyboardLayout {
  readonly name: string;
  readonly keys: string;
  readonly accents?: Readonly<Record<string, string>>;
}

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const CIRCUMFLEX = '\u0302';
const DIAERESIS = '\u0308';

/** Layouts in the order in which they are tried: those of the venues that Foyer knows best first. */
export const KEYBOARD_LAYOUTS: readonly KeyboardLayout[] = [
  {
    name: 'German QWERTZ',
    keys: 'yz zy `^ ~° @" #§ ^& &/ *( () )= -ß _? =´ +` [ü ]+ }* \\# |\' ;ö \'ä "Ä <; >: /- ?_',
    accents: { [CIRCUMFLEX]: '`', [ACUTE]: '=', [GRAVE]: '+' },
  },
  {
    name: 'Swiss QWERTZ',
    keys: 'yz zy `§ ~° !+ @" #* $ç ^& &/ *( () )= -\' _? =^ +` [ü {è ]¨ }! \\$ |£ ;ö :é \'ä "à <; >: /- ?_',
    accents: { [CIRCUMFLEX]: '=', [GRAVE]: '+', [DIAERESIS]: ']' },
  },
  {
    name: 'French AZERTY',
    keys:
      'qa aq wz zw 1& 2é 3" 4\' 5( 6- 7è 8_ 9ç 0à !1 @2 #3 $4 %5 ^6 &7 *8 (9 )0 -) _° `² [^ ]$ {¨ }£ \\* |µ ' +
      ';m :M \'ù "% m, M? ,; <. .: >/ /! ?§',
    accents: { [CIRCUMFLEX]: '[', [DIAERESIS]: '{' },
  },
  {
    name: 'Belgian AZERTY',
    keys:
      'qa aq wz zw 1& 2é 3" 4\' 5( 6§ 7è 8! 9ç 0à !1 @2 #3 $4 %5 ^6 &7 *8 (9 )0 -) _° =- +_ `² ~³ [^ ]$ {¨ }* ' +
      '\\µ |£ ;m :M \'ù "% m, M? ,; <. .: >/ /= ?+',
    accents: { [CIRCUMFLEX]: '[', [DIAERESIS]: '{' },
  },
  {
    name: 'Arabic 101',
    keys:
      "`ذ qض wص eث rق tف yغ uع iه oخ pح [ج ]د aش sس dي fب gل hا jت kن lم ;ك 'ط zئ xء cؤ vر bلا nى mة ,و .ز /ظ " +
      '~\u0651 () )( Q\u064e W\u064b E\u064f R\u064c Tلإ Yإ U` I÷ O× P؛ {< }> A\u0650 S\u064d D] F[ Gلأ Hأ Jـ K، L/ ' +
      "Z~ X\u0652 C} V{ Bلآ Nآ M' <, >. ?؟ " +
      '1١ 2٢ 3٣ 4٤ 5٥ 6٦ 7٧ 8٨ 9٩ 0٠ 1۱ 2۲ 3۳ 4۴ 5۵ 6۶ 7۷ 8۸ 9۹ 0۰',
  },
  {
    name: 'Ukrainian',
    keys: "`' ~₴ @\" #№ $; ^: &? qй wц eу rк tе yн uг iш oщ pз [х ]ї \\ґ aф sі dв fа gп hр jо kл lд ;ж 'є zя xч cс vм bи nт mь ,б .ю /. ?,",
  },
  {
    name: 'Russian',
    keys: '`ё @" #№ $; ^: &? qй wц eу rк tе yн uг iш oщ pз [х ]ъ |/ aф sы dв fа gп hр jо kл lд ;ж \'э zя xч cс vм bи nт mь ,б .ю /. ?,',
  },
  {
    name: 'Bulgarian BDS',
    keys: '@? #+ $" ^= &: */ (– )№ _$ +€ q, Qы wу eе rи tш yщ uк iс oд pз [ц ]; }§ aь sя dа fо gж hг jт kн lв ;м \'ч zю xй cъ vэ bф nх mп ,р .л /б',
  },
  {
    name: 'Bulgarian phonetic',
    keys: 'qя wв eе rр tт yъ uу iи oо pп [ш ]щ \\ю `ч aа sс dд fф gг hх jй kк lл zз xь cц vж bб nн mм',
  },
  {
    name: 'Serbian Cyrillic',
    keys: "@\" ^& &/ *( () )= -' _? =+ +* qљ wњ eе rр tт yз uу iи oо pп [ш ]ђ \\ж aа sс dд fф gг hх jј kк lл ;ч 'ћ zѕ xџ cц vв bб nн mм <; >: /- ?_",
  },
  {
    name: 'Hebrew',
    keys: "`; q/ w' eק rר tא yט uו iן oם pפ [] ][ {} }{ aש sד dג fכ gע hי jח kל lך ;ף ', zז xס cב vה bנ nמ mצ ,ת .ץ /. () )( <> ><",
  },
  {
    name: 'Greek',
    keys: 'q; Q: wς W΅ eε rρ tτ yυ uθ iι oο pπ aα sσ dδ fφ gγ hη jξ kκ lλ ;΄ :¨ zζ xχ cψ vω bβ nν mμ',
    accents: { [ACUTE]: ';', [DIAERESIS]: ':' },
  },
  {
    name: 'Turkish Q',
    keys: '`" ~é @\' #^ $+ ^& &/ *( () )= -* _? =- +_ iı II [ğ ]ü \\, |; ;ş \'i "İ ,ö .ç /. ?:',
  },
];
