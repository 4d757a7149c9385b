import type { Culture } from './culture.ts';

const georgian: Culture = {
  script: 'Georgian',
  women: 'Ketevan=ქეთევან|Nino=ნინო|Tamar=თამარ|Lali=ლალი',
  men: 'Zurab=ზურაბ|Giorgi=გიორგი~gi-OR-gi|Vakhtang=ვახტანგ|Levan=ლევან',
  families:
    'Mtisdzirishvili=მთისძირიშვილი|Tskaroveli=წყაროველი~TSKA-ro-ve-li|Ghvinjilia=ღვინჯილია|Kldiashvidze=კლდიაშვიძე|Chqondidelashvili=ჭყონდიდელაშვილი|Vazisubanidze=ვაზისუბანიძე',
};

const armenian: Culture = {
  script: 'Armenian',
  women: 'Anahit=Անահիտ|Hasmik=Հասմիկ|Shushanik=Շուշանիկ|Narine=Նարինե',
  men: 'Hovhannes=Հովհաննես~hov-ha-NES|Tigran=Տիգրան|Gevorg=Գևորգ|Vardan=Վարդան',
  families:
    'Lernaberdyan=Լեռնաբերդյան|Tsaghkadzoryan=Ծաղկաձորյան~tsakh-ka-dzor-YAN|Nraneatsyan=Նռանեացյան|Jrvezhyan=Ջրվեժյան|Karmirshinyan=Կարմիրշինյան|Qarahunjian=Քարահունջյան',
};

const maghrebi: Culture = {
  script: 'Arabic',
  women:
    'Fatima Zahra=فاطمة الزهراء|Khadija=خديجة~kha-DEE-ja|Houria=حورية|Naïma=نعيمة|Rim=ريم|Zoubida=زبيدة|Soukaina=سكينة',
  men: 'Abdelkader=عبد القادر~ab-del-KA-der|Mustapha=مصطفى|Noureddine=نور الدين|Hichem=هشام|Mokhtar=مختار|Tarek=طارق|Abdellatif=عبد اللطيف',
  families:
    'Benzeriat=بن زرياط|El Ouardani=الورداني|Bouzitoun=بوزيتون|Aït Tagoult=آيت تاغولت|Tazarini=التازاريني|Belmarsa=بلمرسى|Guendouzi-Rahal=قندوزي رحال|Chekhnaoui=الشخناوي|Bensoltana=بن سلطانة|Ghorfati=الغرفاتي|Oueslani=الوسلاني|El Hajjouri=الحجوري|Zerhounaoui=الزرهوناوي|Bouchamama=بوشمامة',
};

const levantine: Culture = {
  script: 'Arabic',
  women: 'Hanan=حنان|Rula=رلى|Samira=سميرة|Ghada=غادة|Najwa=نجوى|Dalal=دلال|Maysoon=ميسون|Suhad=سهاد',
  men: 'Khaled=خالد~KHA-led|Mohamed=محمد|Muhammad=محمد|Ziad=زياد|Abdullah=عبد الله|Issam=عصام|Haytham=هيثم|Bashir=بشير',
  families:
    'Al-Zaytouni=الزيتوني|Abu Sanabel=أبو سنابل|Qasrawi=قصراوي|Al-Nakhlani=النخلاني|Shajrawi=شجراوي|Haddarin=هدارين|Al-Qanatri=القناطري~al-ka-NA-tree|Wadi-Khoury=وادي خوري|Tellawani=تلواني|Al-Mizanawi=الميزاناوي|Barakawi=بركاوي|Sahlouni=سهلوني|Al-Firati=الفراتي|Rummanawi=رماناوي|Jisrani=الجسراني|El-Minyarawi=المنيراوي|Baydarani=بيدراني',
};

const kurdish: Culture = {
  script: 'Arabic',
  women: 'Shilan=شیلان|Hêro=هێرۆ',
  men: 'Rêbwar=ڕێبوار~rayb-WAHR|Aram=ئارام',
  families: 'Çiyayî=چیایی|Kanîsard=کانیسارد|Gulandamî=گوڵاندامی|Berzînce=بەرزینجە',
};

const persian: Culture = {
  script: 'Arabic',
  women: 'Parvaneh=پروانه|Golnaz=گلناز',
  men: 'Khosrow=خسرو|Bahram=بهرام',
  families: 'Chashmeh-Sari=چشمه‌ساری|Gol-Afshani=گل‌افشانی',
};

const hebrew: Culture = {
  script: 'Hebrew',
  women: 'Tzipora=ציפורה~tsi-po-RA|Ruti=רותי|Avigail=אביגיל',
  men: 'Yehoshua=יהושע~ye-ho-SHOO-a|Eitan=איתן|Gilad=גלעד',
  families:
    'Har-Zayit=הר־זית|Ben-Ilan=בן־אילן|Nachal-Tov=נחל־טוב|Tzur-Galil=צור־גליל|Alonim=אלונים|Kramsky=כרמסקי',
};

/** Names written in Georgian, Armenian, Arabic letters (Arabic, Kurdish, Persian) and Hebrew. */
export const southEasternCultures = {
  georgian,
  armenian,
  maghrebi,
  levantine,
  kurdish,
  persian,
  hebrew,
} as const;
