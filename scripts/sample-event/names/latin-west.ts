import type { Culture } from './culture.ts';

const german: Culture = {
  script: 'Latin',
  women:
    'Friederike|Hannelore|Mareike|Gudrun|Katharina|Sabine|Judith|Antje|Birgit|Ulrike|Elke|Sigrid|Frauke|Lioba|Heike',
  men: 'Matthias|Joachim|Ulrich|Holger|Tobias|Jürgen|Christoph|Götz|Eberhard|Ralf|Henning|Wolfram|Gernot|Detlef|Jörg',
  families:
    'Lindacher|Wiesenthau|Steinröder|Hohlbrink|Ackerkamp|Mühlgasser|Tannreuther|Bachfelder|Kranzbühler|Dornheimer|Grünwälder|Vogtmeiler|Rappenau|Schöllkamp|Waldschütt|Eschenlohr|Kirchbühl|Haselbrink|Ströhbeck|Überlacker|Moosreiner|Silberthal|Quellmann|Jungferth|Weißenkamp',
};

const french: Culture = {
  script: 'Latin',
  women: 'Élodie~ay-lo-DEE|Maëlle~ma-ELL|Geneviève|Solène~so-LEN|Aurélie|Béatrice|Clémence|Hélène',
  men: 'Gaëtan~ga-ay-TON|Benoît~ben-WAH|Thibault~tee-BO|Jean-Loup~zhon-LOO|Rémi|François-Xavier|Loïc~lo-EEK|Étienne',
  families:
    'Valcresson|Montaubier|Desrochelles|L’Hermineau|Beaulançon|Chastelneuf|Rivaudière|de La Tourvelle|Garandeau-Mercoix|Fontbrune|d’Aubremont|Lescaubère|Peyrolas|Sarrazenne',
};

const dutch: Culture = {
  script: 'Latin',
  women: 'Marijke~ma-RYE-kuh|Femke|Geertje|Liesbeth|Sanne|Anneloes',
  men: 'Joost~yohst|Sjoerd~shoort|Wouter|Gijs~khays|Bram|Pieter-Jan',
  families:
    'van der Wielingen|ter Brugghe|van ’t Zandhof|de Waterlander|Oosterkamp|in ’t Veldhuis|Hoogendijck|van den Elzenaar|Kloosterveen|IJsselmonder',
};

const italian: Culture = {
  script: 'Latin',
  women: 'Ginevra|Donatella|Fiammetta|Loredana|Ilaria|Chiara~KYAH-ra|Giuditta~joo-DEE-ta|Nicoletta',
  men: 'Gioacchino~jwa-KEE-no|Ruggero|Lorenzo|Fabrizio|Ettore|Saverio|Giancarlo|Niccolò',
  families:
    'Montefalcone|Della Querciola|Bellandrini|D’Altavilla|Sangiorgetti|Pratoverde|Roccabianchi|Lo Cascinale|Fontanarosa|Castelvecchi|Marinadei|De’ Colombari|Acquafredda|Valdinievi',
};

const spanish: Culture = {
  script: 'Latin',
  women: 'Inmaculada|María del Mar|Leocadia|Itziar~it-SEE-ar|Montserrat|Nieves|Begoña~beh-GO-nya',
  men: 'Iñigo~ee-NYEE-go|Rodrigo|Jordi~ZHOR-dee|José Luis|Álvaro|Gonzalo|Xabier~sha-bee-AIR',
  families:
    'Villarrubia Montalbán|Etxegarai Olabe|Castromonte Vidal|de la Higuera Solís|Fontcoberta i Rius|Peñalver Arroyal|Navascués Tordera|Quintanar Robledo|Arizmendiola Sanz|Olivares-Mondéjar|Ybarrondo Cuesta|Puigserra i Camps',
};

const portuguese: Culture = {
  script: 'Latin',
  women: 'Maria da Luz|Conceição~con-say-SOWNG|Graça|Inês~ee-NESH|Leonor|Maria João',
  men: 'João~zhwowng|Gonçalo|Duarte|Nuno Álvaro|Simão~see-MOWNG|Rui',
  families:
    'Vilarinho da Fonte|Queiroga Salgueiro|Montenegrilho|d’Orey Carvalhais|Sequeirinha|Ribeirão Falcão|Brandãozinho|Travassos do Monte|Lourosa Nogueiral',
};

const irish: Culture = {
  script: 'Latin',
  women: 'Caoimhe~KEE-va|Sadhbh~sive|Aoibheann~EE-van|Gráinne~GRAWN-ya',
  men: 'Tadhg~tige|Cathal~KA-hal|Diarmuid~DEER-mid|Oisín~ush-EEN',
  families:
    'Ó Dubhthaire/Ní Dhubhthaire|Ó Cloichirín/Ní Chloichirín|Mac Giolla Rua/Nic Giolla Rua|Ó Cnocáin/Ní Chnocáin|O’Ballyvan',
};

const british: Culture = {
  script: 'Latin',
  women: 'Rosalind|Eleri|Harriet|Morag|Philippa|Adaeze~ah-DAY-zeh',
  men: 'Alasdair|Rhodri|Gareth|Crispin|Hamish|Kwabena~kwa-BEH-na',
  families:
    'Thornbury-Vale|Llanwernog~hlan-WER-nog|Ashgrove-Mensah|McCrannoch|Fenwickshaw|Okonjo-Hartley|Whitlowe|Penhallowick|Ravensmere|Abernethyson',
};

/** Latin names of the west and south of Europe. */
export const westernCultures = {
  german,
  french,
  dutch,
  italian,
  spanish,
  portuguese,
  irish,
  british,
} as const;
