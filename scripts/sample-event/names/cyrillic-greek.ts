import type { Culture } from './culture.ts';

const ukrainian: Culture = {
  script: 'Cyrillic',
  women:
    'Oksana=Оксана|Yaroslava=Ярослава~ya-ro-SLA-va|Liudmyla=Людмила|Halyna=Галина~ha-LY-na|Solomiia=Соломія~so-lo-MEE-ya|Zoriana=Зоряна|Nataliia=Наталія|Iryna=Ірина|Myroslava=Мирослава|Yevheniia=Євгенія',
  men: 'Bohdan=Богдан|Oleksii=Олексій|Taras=Тарас|Vsevolod=Всеволод|Yurii=Юрій|Ostap=Остап|Volodymyr=Володимир|Nazar=Назар|Yevhen=Євген~yev-HEN|Serhii=Сергій~ser-HEE',
  families:
    'Lypovetskyi/Lypovetska=Липовецький/Липовецька|Zhuravchenko=Журавченко|Kalynivskyi/Kalynivska=Калинівський/Калинівська|Yavorenko=Яворенко|Shchedryk=Щедрик~SHCHED-ryk|Dzvinchuk=Дзвінчук|Berezhnytskyi/Berezhnytska=Бережницький/Бережницька|Stepovyi/Stepova=Степовий/Степова|Haievchenko=Гаєвченко|Verbytsiuk=Вербицюк|Krynychnyi/Krynychna=Криничний/Кринична|Yizhakevych=Їжакевич|Ozerianskyi/Ozerianska=Озерянський/Озерянська|Horobets-Lan=Горобець-Лан|Zelenodub=Зеленодуб|Pishchanko=Піщанко|Skhidnychenko=Східниченко|Ternovyi/Ternova=Терновий/Тернова|Maiboroda-Luh=Майборода-Луг|Hrushevyi/Hrusheva=Грушевий/Грушева|Chornobryvets=Чорнобривець|Sosnovenko=Сосновенко',
};

const bulgarian: Culture = {
  script: 'Cyrillic',
  women: 'Kalina=Калина|Zhivka=Живка|Desislava=Десислава~de-si-SLA-va|Yordanka=Йорданка',
  men: 'Krasimir=Красимир|Ognyan=Огнян|Dimitar=Димитър|Yavor=Явор',
  families:
    'Kamenogradski/Kamenogradska=Каменоградски/Каменоградска|Borovinkov/Borovinkova=Боровинков/Боровинкова|Izvorski/Izvorska=Изворски/Изворска|Planinarov/Planinarova=Планинаров/Планинарова|Chushkarov/Chushkarova=Чушкаров/Чушкарова|Shtastliev/Shtastlieva=Щастлиев/Щастлиева|Rozovski/Rozovska=Розовски/Розовска',
};

const serbian: Culture = {
  script: 'Cyrillic',
  women: 'Ljiljana=Љиљана~LYI-lya-na|Dragana=Драгана|Nevena=Невена|Jelisaveta=Јелисавета',
  men: 'Nebojša=Небојша~ne-BOY-sha|Đorđe=Ђорђе~JOR-jeh|Miloš=Милош|Živojin=Живојин',
  families:
    'Dugopoljac=Дугопољац|Šumarević=Шумаревић|Ždralović=Ждраловић|Njegovančić=Његованчић|Ćirkovljev=Ћирковљев|Rečanović=Речановић',
};

const macedonian: Culture = {
  script: 'Cyrillic',
  women: 'Biljana=Билјана|Cvetanka=Цветанка|Snežana=Снежана|Gordana=Гордана',
  men: 'Gjorgji=Ѓорѓи~GYOR-gyee|Ljupčo=Љупчо~LYUP-cho|Zoran=Зоран|Metodija=Методија',
  families:
    'Kjosevski/Kjosevska=Ќосевски/Ќосевска|Lozanoski/Lozanoska=Лозаноски/Лозаноска|Ezerski/Ezerska=Езерски/Езерска|Dzvezdin/Dzvezdina=Ѕвездин/Ѕвездина|Kamenjarski/Kamenjarska=Камењарски/Камењарска|Vodeničarov/Vodeničarova=Воденичаров/Воденичарова',
};

const kazakh: Culture = {
  script: 'Cyrillic',
  women: 'Äigerım=Әйгерім~eye-geh-RIM|Gülnar=Гүлнар',
  men: 'Nurlan=Нұрлан~noor-LAHN|Däuren=Дәурен',
  families:
    'Qaraköldi=Қаракөлді|Tañjaryqov/Tañjaryqova=Таңжарықов/Таңжарықова|Bürkıtbai=Бүркітбай|Jañabulaq=Жаңабұлақ',
};

const greek: Culture = {
  script: 'Greek',
  women:
    'Despina=Δέσποινα|Kalliopi=Καλλιόπη~ka-lee-O-pee|Evgenia=Ευγενία|Foteini=Φωτεινή|Anastasia=Αναστασία',
  men: 'Panagiotis=Παναγιώτης~pa-na-YO-tees|Charalampos=Χαράλαμπος|Evangelos=Ευάγγελος~ev-AN-geh-los|Spyridon=Σπυρίδων|Theofilos=Θεόφιλος',
  families:
    'Elaionas/Elaiona=Ελαιώνας/Ελαιώνα|Petroulakis/Petroulaki=Πετρουλάκης/Πετρουλάκη|Thymarakis/Thymaraki=Θυμαράκης/Θυμαράκη|Anemogiannopoulos/Anemogiannopoulou=Ανεμογιαννόπουλος/Ανεμογιαννοπούλου|Mylonoudis/Mylonoudi=Μυλωνούδης/Μυλωνούδη|Xirovrysis/Xirovrysi=Ξηροβρύσης/Ξηροβρύση|Psaroglou=Ψαρόγλου|Kastanas/Kastana=Καστανάς/Καστανά',
};

/** Names written in Cyrillic and in Greek, each with the Latin form of its own country's usage. */
export const cyrillicAndGreekCultures = { ukrainian, bulgarian, serbian, macedonian, kazakh, greek } as const;
