import type { Culture } from './culture.ts';

const icelandic: Culture = {
  script: 'Latin',
  women: 'Sigríður~SIG-ree-thur|Ragnheiður~RAGN-hay-thur|Ásdís~OWS-dees|Hallgerður',
  men: 'Guðbrandur~GVUTH-bran-dur|Þorvaldur~THOR-val-dur|Ásgrímur|Hreiðar~HRAY-thar',
  families:
    'Eldgrímsson/Eldgrímsdóttir|Hafsteinarsson/Hafsteinarsdóttir|Bjarnfreðsson/Bjarnfreðsdóttir|Jökulsson/Jökulsdóttir|Snæþórsson/Snæþórsdóttir',
};

const norwegian: Culture = {
  script: 'Latin',
  women: 'Ragnhild|Sunniva|Solveig~SOOL-vay|Åshild',
  men: 'Sverre|Torbjørn|Øyvind~UH-ee-vin|Håkon',
  families: 'Fjellbrekke|Nordvåg|Sjøholmen|Tverrdalsnes|Bjørkåsen|Lyngstrand',
};

const swedish: Culture = {
  script: 'Latin',
  women: 'Gunilla|Åsa~OH-sa|Märta|Ingegerd',
  men: 'Göran~YUR-an|Håkan|Björn|Sixten',
  families: 'Ekstrandh|Sjöbladh|Åkerlindh|Granskog|Norrmalmer|Älvestam',
};

const danish: Culture = {
  script: 'Latin',
  women: 'Birgitte|Ragna|Jytte~YU-teh|Kirstine',
  men: 'Søren|Asbjørn|Mogens~MO-ens|Aksel',
  families: 'Sønderskov|Vestermølle|Kjærsholm|Aabygaard|Bækmarksen|Lundager',
};

const finnish: Culture = {
  script: 'Latin',
  women: 'Päivi|Aino-Kaisa|Riitta|Tuulikki',
  men: 'Väinö|Jyrki~YUR-kee|Olli-Pekka|Tapio',
  families: 'Kivirannanmäki|Lehtisalo-Hämäläinen|Yläkoski|Pöyhtäri|Saarenpäänalo|Koivulampi',
};

const estonian: Culture = {
  script: 'Latin',
  women: 'Õnne~UN-neh|Kertu|Ülle|Maarika',
  men: 'Jüri|Taavet|Mihkel|Kalev',
  families: 'Põldvere|Tammeõue|Järvalaid|Kuusikmäe|Rätsepsoo|Öövel',
};

const latvian: Culture = {
  script: 'Latin',
  women: 'Ilze|Anda|Sanita|Dzintra',
  men: 'Jēkabs~YAY-kabs|Uldis|Kārlis|Ģirts~DYIRTS',
  families:
    'Ezermalis/Ezermale|Siliņkrasts/Siliņkrasta|Kalnozols/Kalnozola|Vējlapsis/Vējlapse|Upmalietis/Upmaliete|Bērzgals/Bērzgala',
};

const lithuanian: Culture = {
  script: 'Latin',
  women: 'Živilė~zhi-VI-leh|Rasa|Jūratė|Eglė',
  men: 'Žygimantas|Mindaugas|Šarūnas~sha-ROO-nas|Vytenis',
  families:
    'Gintarūnas/Gintarūnienė|Ąžuolkalnis/Ąžuolkalnytė|Ežeraitis/Ežeraitytė|Rūtavičius/Rūtavičienė|Beržuolis/Beržuolytė|Šilūnas/Šilūnaitė',
};

/** Latin names of the north of Europe. */
export const northernCultures = {
  icelandic,
  norwegian,
  swedish,
  danish,
  finnish,
  estonian,
  latvian,
  lithuanian,
} as const;
