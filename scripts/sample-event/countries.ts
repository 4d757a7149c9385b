import type { CultureName } from './names/cultures.ts';

/** A country and its invented towns, as a `|` list; `Town@culture` where a town differs from its country. */
export interface Country {
  readonly code: string;
  readonly en: string;
  readonly de: string;
  readonly dial: string;
  readonly languages: string;
  readonly culture: CultureName;
  readonly towns: string;
}

const country = (
  code: string,
  [en, de]: readonly [string, string],
  [dial, languages, culture]: readonly [string, string, CultureName],
  towns: string,
): Country => ({ code, en, de, dial, languages, culture, towns });

/** The countries that send delegations. Towns are invented. */
export const COUNTRIES: readonly Country[] = [
  country('AM', ['Armenia', 'Armenien'], ['374', 'hy;ru;en', 'armenian'], 'Kaputaberd|Nor Tsaghkut'),
  country(
    'AT',
    ['Austria', 'Österreich'],
    ['43', 'de;en', 'german'],
    'Sankt Blasien am Inntal|Unterkirchschlag|Weißenmoos',
  ),
  country(
    'BA',
    ['Bosnia and Herzegovina', 'Bosnien und Herzegowina'],
    ['387', 'bs;en', 'bosnian'],
    'Gornja Bistrica Polje|Stari Vrelac',
  ),
  country(
    'BE',
    ['Belgium', 'Belgien'],
    ['32', 'nl;fr;en', 'dutch'],
    'Oud-Schelderode|Valmont-sur-Sambre@french',
  ),
  country(
    'BG',
    ['Bulgaria', 'Bulgarien'],
    ['359', 'bg;en', 'bulgarian'],
    'Beli Most|Gorna Rechitsa|Slanchev Izvor',
  ),
  country(
    'CH',
    ['Switzerland', 'Schweiz'],
    ['41', 'de;fr;en', 'german'],
    'Obersteinwil|Clairval-le-Lac@french',
  ),
  country(
    'CZ',
    ['Czechia', 'Tschechien'],
    ['420', 'cs;en', 'czech'],
    'Přívozec|Horní Třebonín|Lipůvka nad Řekou',
  ),
  country(
    'DE',
    ['Germany', 'Deutschland'],
    ['49', 'de;en', 'german'],
    'Lindenau am Fluss|Oberweiler am See|Hohenrode|Altenbrück|Neu Eichwerder|Bad Quellstein|Sonnfurt|Wiesenthal an der Elm|Hafenstedt',
  ),
  country('DK', ['Denmark', 'Dänemark'], ['45', 'da;en', 'danish'], 'Østerhavn|Sønder Klitby'),
  country('DZ', ['Algeria', 'Algerien'], ['213', 'ar;fr', 'maghrebi'], 'Oued Nakhla|Aïn Tafsout'),
  country('EE', ['Estonia', 'Estland'], ['372', 'et;en', 'estonian'], 'Põhjaranna|Uus-Kivimäe'),
  country('EG', ['Egypt', 'Ägypten'], ['20', 'ar;en', 'levantine'], 'Qasr al-Wadi|Kom al-Yasmin'),
  country(
    'ES',
    ['Spain', 'Spanien'],
    ['34', 'es;en', 'spanish'],
    'Torrealba del Río|Villaseca de los Olivos|Puig de la Marina|Etxeondo',
  ),
  country('FI', ['Finland', 'Finnland'], ['358', 'fi;sv;en', 'finnish'], 'Kuusisaarenranta|Pohjoisjärvi'),
  country(
    'FR',
    ['France', 'Frankreich'],
    ['33', 'fr;en', 'french'],
    'Saint-Aubépin-sur-Vire|Montclairval|Port-l’Étoile|Beauruisseau|Villefontaine-les-Ormes',
  ),
  country(
    'GB',
    ['United Kingdom', 'Vereinigtes Königreich'],
    ['44', 'en', 'british'],
    'Aldermarsh|Llanfor Bridge|Kirkholm',
  ),
  country('GE', ['Georgia', 'Georgien'], ['995', 'ka;en', 'georgian'], 'Tetrikalaki|Mtisveli'),
  country('GR', ['Greece', 'Griechenland'], ['30', 'el;en', 'greek'], 'Agios Filippos|Nea Elaia|Palaiopyrgi'),
  country('HR', ['Croatia', 'Kroatien'], ['385', 'hr;en', 'croatian'], 'Novi Kamenjar|Sveti Lovro na Moru'),
  country('HU', ['Hungary', 'Ungarn'], ['36', 'hu;en', 'hungarian'], 'Szentlőrincfalva|Tarnóvár|Felsőkőkút'),
  country('IE', ['Ireland', 'Irland'], ['353', 'en;ga', 'irish'], 'Baile na Coille|Kilmorran'),
  country('IL', ['Israel', 'Israel'], ['972', 'he;en', 'hebrew'], 'Givat Ela’im|Kfar Shaked'),
  country(
    'IQ',
    ['Iraq', 'Irak'],
    ['964', 'ar;en', 'levantine'],
    'Nahr al-Firdaws|Tell Rummana|Kanî Spî@kurdish',
  ),
  country('IS', ['Iceland', 'Island'], ['354', 'is;en', 'icelandic'], 'Norðurvík|Hvítárfjörður'),
  country(
    'IT',
    ['Italy', 'Italien'],
    ['39', 'it;en', 'italian'],
    'Villanova d’Arno|Castel Ginestra|Borgo San Leandro|Porto Sereno|Montevigna',
  ),
  country('JO', ['Jordan', 'Jordanien'], ['962', 'ar;en', 'levantine'], 'Tell Zaytoun|Wadi Rihan'),
  country('KZ', ['Kazakhstan', 'Kasachstan'], ['7', 'kk;ru;en', 'kazakh'], 'Aqbulaqty'),
  country('LB', ['Lebanon', 'Libanon'], ['961', 'ar;fr;en', 'levantine'], 'Ain al-Arzat|Mina Yasmin'),
  country('LT', ['Lithuania', 'Litauen'], ['370', 'lt;en', 'lithuanian'], 'Ąžuolynė|Naujieji Krantai'),
  country('LV', ['Latvia', 'Lettland'], ['371', 'lv;en', 'latvian'], 'Baltezersala|Jaunupmale'),
  country('MA', ['Morocco', 'Marokko'], ['212', 'ar;fr', 'maghrebi'], 'Port Samra|Aït Zerhoun|Ksar Bellout'),
  country('MD', ['Moldova', 'Moldau'], ['373', 'ro;ru;en', 'romanian'], 'Codreni-Vechi|Valea Nucilor'),
  country(
    'MK',
    ['North Macedonia', 'Nordmazedonien'],
    ['389', 'mk;en', 'macedonian'],
    'Gorno Lozje|Beloezero',
  ),
  country(
    'NL',
    ['Netherlands', 'Niederlande'],
    ['31', 'nl;en', 'dutch'],
    'Nieuwerzijl|Waterwoude|’s-Gravenkapelle',
  ),
  country('NO', ['Norway', 'Norwegen'], ['47', 'nb;en', 'norwegian'], 'Sjøholmvik|Nordfjellstrand'),
  country(
    'PL',
    ['Poland', 'Polen'],
    ['48', 'pl;en', 'polish'],
    'Nowa Wiśnia|Brzozowice Górne|Łęgówek|Stare Źródła|Morskie Wrota',
  ),
  country('PS', ['Palestine', 'Palästina'], ['970', 'ar;en', 'levantine'], 'Bir al-Luz|Deir Sanabel'),
  country(
    'PT',
    ['Portugal', 'Portugal'],
    ['351', 'pt;en', 'portuguese'],
    'Vila Nova da Ribeirinha|São Martinho do Farol|Castelo do Sobral',
  ),
  country(
    'RO',
    ['Romania', 'Rumänien'],
    ['40', 'ro;en', 'romanian'],
    'Izvorul Alb|Târgu Stejarului|Poiana Țărnii|Câmpulețul Nou',
  ),
  country('RS', ['Serbia', 'Serbien'], ['381', 'sr;en', 'serbian'], 'Зелени Брод|Novi Izvor'),
  country('SE', ['Sweden', 'Schweden'], ['46', 'sv;en', 'swedish'], 'Älvsundavik|Norra Björkhamn'),
  country('SI', ['Slovenia', 'Slowenien'], ['386', 'sl;en', 'slovenian'], 'Zgornja Lipnica ob Reki|Belavrh'),
  country('SK', ['Slovakia', 'Slowakei'], ['421', 'sk;en', 'slovak'], 'Jaseňovo pod Skalou|Dolná Hôrka'),
  country('TN', ['Tunisia', 'Tunesien'], ['216', 'ar;fr', 'maghrebi'], 'Marsa Zahra|Henchir Lotus'),
  country(
    'TR',
    ['Türkiye', 'Türkei'],
    ['90', 'tr;en', 'turkish'],
    'Kaplıpınar|Yeşilırmak Köprü|Gümüşova Limanı|Taşlıbahçe|Akçadere',
  ),
  country(
    'UA',
    ['Ukraine', 'Ukraine'],
    ['380', 'uk;en', 'ukrainian'],
    'Yasnohirka|Verbova Balka|Novyi Mlyn|Ozerne-na-Sluchi|Krynychivka|Lypovyi Hai|Zorianivske',
  ),
];

/** Where single guests come from who belong to no delegation. */
export const OTHER_COUNTRIES: readonly Country[] = [
  country('ID', ['Indonesia', 'Indonesien'], ['62', 'id;en', 'dutch'], ''),
  country('LK', ['Sri Lanka', 'Sri Lanka'], ['94', 'si;en', 'british'], ''),
];

/** The country of a code. */
export const countryOf = (code: string): Country => {
  const found = [...COUNTRIES, ...OTHER_COUNTRIES].find((one) => one.code === code);
  if (found === undefined) throw new Error(`No country ${code} in the sample event.`);
  return found;
};

export interface Town {
  readonly name: string;
  readonly country: Country;
  readonly culture: CultureName;
}

/** All towns that send a delegation, country by country. */
export const TOWNS: readonly Town[] = COUNTRIES.flatMap((from) =>
  from.towns.split('|').map((entry) => {
    const [name = '', culture = from.culture] = entry.split('@');
    return { name, country: from, culture: culture as CultureName }; // the table above names cultures only
  }),
);
