import type { Culture } from './culture.ts';

const polish: Culture = {
  script: 'Latin',
  women: 'Agnieszka~ag-NYESH-ka|Małgorzata|Bożena|Świętosława|Elżbieta|Jadwiga|Grażyna',
  men: 'Wojciech~VOY-chekh|Zbigniew~ZBIG-nyef|Krzysztof~KSHISH-tof|Łukasz~WOO-kash|Mirosław|Jędrzej|Sławomir',
  families:
    'Brzozowiecki/Brzozowiecka|Świerczykowski/Świerczykowska|Źródlański/Źródlańska|Łąkocki/Łąkocka|Gżegżółkowski/Gżegżółkowska|Dębogórski/Dębogórska|Kamieńczak|Szczepanowicz-Rzęsa|Olszanowski/Olszanowska|Jaworzyniec|Pszczółkiewicz|Wierzbanowski/Wierzbanowska',
};

const czech: Culture = {
  script: 'Latin',
  women: 'Zdeňka~ZDEN-ka|Květa|Ludmila|Jiřina~YI-rzhi-na|Vlasta',
  men: 'Jiří~YI-rzhee|Ctirad~TSTYI-rad|Zdeněk|Luboš|Vratislav',
  families:
    'Třešňovský/Třešňovská|Havlíkovec/Havlíkovcová|Řeřichář/Řeřichářová|Lipovický/Lipovická|Šindelka/Šindelková|Jezerník/Jezerníková|Podhájec/Podhájcová',
};

const slovak: Culture = {
  script: 'Latin',
  women: 'Ľudmila|Želmíra|Božidara|Darina',
  men: 'Ľubomír~LYU-bo-meer|Štefan|Radoslav|Vojtech',
  families:
    'Hôrkavý/Hôrkavá|Vŕbovec/Vŕbovcová|Brezňanský/Brezňanská|Ďurkovič/Ďurkovičová|Stĺpňan/Stĺpňanová|Jaseňák/Jaseňáková',
};

const hungarian: Culture = {
  script: 'Latin',
  familyFirst: true,
  women: 'Enikő~EN-ih-kuh|Borbála|Tünde|Piroska~PI-rosh-ka|Gyöngyi~DYUN-dyi',
  men: 'Gyula~DYOO-la|Zsombor~ZHOM-bor|Ákos~AH-kosh|Szilárd|Lőrinc',
  families: 'Kőhidi|Szarvaskúti|Nyíregyei|Őrvölgyi|Csillaghegyi|Fűzfás-Molnári|Győrkerti|Tölgyerdei',
};

const slovenian: Culture = {
  script: 'Latin',
  women: 'Špela|Živa|Breda|Nežka',
  men: 'Jernej~YER-nay|Črtomir~CHR-to-meer|Matjaž|Anže',
  families: 'Podgorčnik|Zelenbreg|Hrastovšek|Jezeršnik|Košutnar|Vrhovčan',
};

const croatian: Culture = {
  script: 'Latin',
  women: 'Žaklina|Dubravka|Ljerka~LYER-ka|Snježana',
  men: 'Zvonimir|Hrvoje~HUR-vo-yeh|Krešimir|Vjekoslav',
  families: 'Brijestović|Otokašić|Kamenjarić|Vrulješ|Škrinjar-Bosut|Lučanović',
};

const bosnian: Culture = {
  script: 'Latin',
  women: 'Ajla~EYE-la|Selma|Emina|Mirsada',
  men: 'Kenan|Adnan|Nedžad|Jasmin',
  families: 'Hadžidrenović|Bistričanin|Šehovac-Kulin|Mehmedbašlić|Vrelović|Ćemanagić',
};

const romanian: Culture = {
  script: 'Latin',
  women: 'Ștefania|Ioana-Mădălina|Ruxandra|Cătălina|Anca|Doinița',
  men: 'Ștefan|Sorin-Gheorghe|Călin|Răzvan|Mihai-Ionuț|Doru',
  families:
    'Brădeanca|Izvoraru|Codrescuț|Munteaneș|Țărmureanu|Șoimărescu|Văleanca-Dumbravă|Plopșoreanu|Nucșoara|Păltinean|Stejărescu|Frăsineț',
};

const turkish: Culture = {
  script: 'Latin',
  women: 'Ayşegül~eye-sheh-GUL|Işıl~uh-SHUL|Nilüfer|Gülşen|Çiğdem~CHEE-dem|Öykü',
  men: 'Doğukan~doh-oo-KAHN|Oğuzhan~oh-ooz-HAHN|Cüneyt~joo-NAYT|İlker|Çağrı|Ümit',
  families:
    'Taşkıranoğlu|Çınarbaş|İncirlipınar|Yıldırtan|Güneşdoğan|Şahbazlı|Kavaklıdereli|Özakarsu|Uğurluışık|Ağaçdelen|Karabağlı|Sümbülcü',
};

/** Latin names of the middle and south-east of Europe, and of Türkiye. */
export const easternCultures = {
  polish,
  czech,
  slovak,
  hungarian,
  slovenian,
  croatian,
  bosnian,
  romanian,
  turkish,
} as const;
