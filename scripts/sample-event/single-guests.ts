import type { GuestSketch } from './guest.ts';

type Row = readonly [given: string, family: string, country: string, rest: GuestSketch];

const guestsOf = (category: string, rows: readonly Row[]): readonly GuestSketch[] =>
  rows.map(([given, family, country, rest]) => ({ category, given, family, country, ...rest }));

const speaks = (organisation: string, jobTitle: string, rest: GuestSketch = {}): GuestSketch => ({
  organisation,
  jobTitle,
  ...rest,
});

/** Experts who speak but do not belong to a town's delegation. */
export const SPEAKERS = guestsOf('speaker', [
  [
    'Olena',
    'Vyshnevetsko',
    'UA',
    speaks('Institute for Wartime Municipalities', 'Director', {
      ownScript: 'Олена Вишневецько',
      say: 'o-LEH-na',
      flags: 'vip;headset',
    }),
  ],
  ['Hartmut', 'Wegener-Osthoff', 'DE', speaks('Rosenpark Academy', 'Professor of urban planning')],
  [
    'Caterina',
    'Bellosguardi',
    'IT',
    speaks('Network of Cool Cities', 'Head of research', { say: 'ka-te-REE-na' }),
  ],
  [
    'Gyöngyvér',
    'Szilasmezei',
    'HU',
    speaks('Open Budgets Lab', 'Founder', { display: 'Szilasmezei Gyöngyvér', say: 'DYUNDY-vair' }),
  ],
  [
    'Margarethe',
    'von der Ahlenburg',
    'DE',
    speaks('Foundation Town and Time', 'Chair', { flags: 'vip', attention: 'Needs quiet seat' }),
  ],
  [
    'Giorgos',
    'Thalassinidis',
    'GR',
    speaks('Aegean School of Government', 'Lecturer', { ownScript: 'Γιώργος Θαλασσινίδης' }),
  ],
  [
    'Salome',
    'Tsiskarauli',
    'GE',
    speaks('Civic Forum South Caucasus', 'Programme lead', { ownScript: 'სალომე ცისკარაული' }),
  ],
  [
    'Aram',
    'Vosketunyan',
    'AM',
    speaks('Ararat Housing Studio', 'Architect', { ownScript: 'Արամ Ոսկետունյան' }),
  ],
  [
    'Dareen',
    'Abu Qamar',
    'PS',
    speaks('Water for Towns', 'Engineer', {
      ownScript: 'دارين أبو قمر',
      flags: 'headset',
      custom: { Diet: 'Halal' },
    }),
  ],
  [
    'Yair',
    'Even-Shoshan-Levav',
    'IL',
    speaks('Institute of Shared Cities', 'Senior fellow', { ownScript: 'יאיר אבן־שושן־לבב' }),
  ],
  [
    'Bahram',
    'Gol-Afshani',
    'DE',
    speaks('Energy Commons', 'Managing director', { ownScript: 'بهرام گل‌افشانی', languages: 'de;fa;en' }),
  ],
  [
    'Marie-Ange',
    'Tourvelle-Ndiaye',
    'FR',
    speaks('Observatory of Suburbs', 'Sociologist', { say: 'ma-REE onzh' }),
  ],
  ['Krešimir', 'Galebović', 'HR', speaks('Adriatic Transport Union', 'Planner', { say: 'KREH-shi-mir' })],
  ['Hallveig', 'Sólbjartsdóttir', 'IS', speaks('Geothermal Towns', 'Engineer', { say: 'HATL-vayg' })],
  ['Emeka', 'Okonjo-Brandt', 'GB', speaks('School of Civic Leadership', 'Trainer', { say: 'eh-MEH-ka' })],
  ['Lieselotte', 'Kammerlohr', 'DE', speaks('School of Civic Leadership', 'Trainer')],
  [
    'Mehmet Emin',
    'Bozkırlıoğlu',
    'TR',
    speaks('Earthquake Ready Towns', 'Coordinator', { say: 'MEH-met eh-MEEN' }),
  ],
  [
    'Zdravka',
    'Ptičarova',
    'BG',
    speaks('Participation Atlas', 'Editor', { family: 'Pticharova', ownScript: 'Здравка Птичарова' }),
  ],
  ['Aisling', 'Mac Gabhannóg', 'IE', speaks('Citizens’ Assembly Works', 'Moderator', { say: 'ASH-ling' })],
  ['Joaquín', 'de la Encina Moral', 'ES', speaks('Just Transition Agency', 'Director', { say: 'hwa-KEEN' })],
  ['Nathalie', 'Sprüngenberg', 'CH', speaks('Alpine Cities Alliance', 'Secretary general')],
]);

const interprets = (languages: string, rest: GuestSketch = {}): GuestSketch => ({
  organisation: 'Wortbrücke Interpreters',
  jobTitle: 'Interpreter',
  languages,
  ...rest,
});

/** Interpreters of the conference; one more comes with a delegation. */
export const INTERPRETERS = guestsOf('interpreter', [
  [
    'Mariya',
    'Dobrudzhanska',
    'BG',
    interprets('bg;de;en', {
      ownScript: 'Мария Добруджанска',
      attention: 'Booth 3, key at the help desk',
      handOver: 'Booth key 3',
    }),
  ],
  [
    'Orest',
    'Sadovychenko',
    'UA',
    interprets('uk;de;en', { ownScript: 'Орест Садовиченко', handOver: 'Booth key 1' }),
  ],
  ['Lesia', 'Medunytska', 'UA', interprets('uk;en;pl', { ownScript: 'Леся Медуницька' })],
  [
    'Rania',
    'Sabbaghani',
    'LB',
    interprets('ar;fr;en', { ownScript: 'رانيا صبّاغاني', handOver: 'Booth key 2' }),
  ],
  ['Yassine', 'Targuisti', 'MA', interprets('ar;fr;de', { ownScript: 'ياسين التاركيستي' })],
  ['Claudine', 'Estrevaux', 'FR', interprets('fr;de;en')],
  ['Tuğba', 'Sarıçamlı', 'TR', interprets('tr;de;en', { say: 'TOO-ba' })],
  ['Ketevan', 'Lomtatidzeli', 'GE', interprets('ka;en;de', { ownScript: 'ქეთევან ლომთათიძელი' })],
  ['Sofoklis', 'Kerasiotis', 'GR', interprets('el;en;de', { ownScript: 'Σοφοκλής Κερασιώτης' })],
  ['Mihaela', 'Lăcrimioara', 'RO', interprets('ro;de;en')],
  ['Srđan', 'Kovilićev', 'RS', interprets('sr;mk;de', { ownScript: 'Срђан Ковилићев' })],
  ['Hila', 'Armoni-Katz', 'IL', interprets('he;en;de', { ownScript: 'הילה ערמוני־כץ' })],
  ['Wirantika', '', 'ID', interprets('id;nl;en', { say: 'wee-RAN-tee-ka' })],
]);

const reports = (organisation: string, jobTitle: string, rest: GuestSketch = {}): GuestSketch => ({
  organisation,
  jobTitle,
  ...rest,
});

/** Press with accreditation. */
export const PRESS = guestsOf('press', [
  ['Kerstin', 'Aldenhoff', 'DE', reports('Seeblick Zeitung', 'Reporter', { town: 'Oberweiler am See' })],
  ['Valentin', 'Rothacker', 'DE', reports('Neckarbote', 'Photographer')],
  ['Svenja', 'Uhlenhorst-Meier', 'DE', reports('Radio Kesselwelle', 'Editor')],
  [
    'Hye-rin',
    'O',
    'DE',
    reports('Stadtfunk Online', 'Video journalist', {
      display: 'O Hye-rin',
      say: 'oh HYEH-rin',
      languages: 'ko;de;en',
    }),
  ],
  ['Bertrand', 'Quillevéré', 'FR', reports('La Gazette des Communes Libres', 'Correspondent')],
  [
    'Oluwaseun',
    'Adebayo-Finch',
    'GB',
    reports('The Municipal Courier', 'Correspondent', { say: 'oh-loo-WAH-shay-oon' }),
  ],
  ['Marzena', 'Gołębiowicz', 'PL', reports('Głos Miasteczka', 'Reporter', { say: 'ma-ZHEH-na' })],
  ['Artem', 'Lystopadenko', 'UA', reports('Misto Radio', 'Reporter', { ownScript: 'Артем Листопаденко' })],
  [
    'Polina',
    'Svitlychanska',
    'UA',
    reports('Novyny Hromad', 'Photographer', { ownScript: 'Поліна Світличанська' }),
  ],
  ['Tiziana', 'Campoverdi', 'IT', reports('Il Corriere dei Borghi', 'Reporter')],
  ['Deniz', 'Uluçınarlı', 'TR', reports('Kent Gündemi', 'Editor')],
  ['Hussein', 'Al-Maydani', 'LB', reports('Sada al-Mudun', 'Reporter', { ownScript: 'حسين الميداني' })],
  ['Meriem', 'Boughazelle', 'DZ', reports('Radio Medina', 'Reporter', { ownScript: 'مريم بوغزالة' })],
  [
    'Stamatia',
    'Vrachopoulou',
    'GR',
    reports('Foni tis Polis', 'Reporter', { ownScript: 'Σταματία Βραχοπούλου' }),
  ],
  ['Joris', 'van Kampershoek', 'NL', reports('Stad & Dorp', 'Reporter')],
  [
    'Eszter',
    'Bükkaljai',
    'HU',
    reports('Városi Hírmondó', 'Reporter', { display: 'Bükkaljai Eszter', say: 'ES-ter' }),
  ],
  ['Linn', 'Østmarken', 'NO', reports('Kommuneavisa', 'Reporter')],
  ['Reto', 'Bergundthaler', 'CH', reports('Alpenblick TV', 'Camera')],
]);

const crew = (jobTitle: string, phone: string, rest: GuestSketch = {}): GuestSketch => ({
  organisation: 'City Leaders Forum',
  jobTitle,
  phone: `+49 30 23125 ${phone}`,
  languages: 'de;en',
  ...rest,
});

/** The organising team, hosts and volunteers. */
export const CREW = [
  ...guestsOf('staff', [
    ['Lena', 'Mittelbach', 'DE', crew('Head of registration', '001')],
    ['Arvid', 'Sonnentag', 'DE', crew('Technical lead', '002')],
    ['Cosima', 'Freyhold', 'DE', crew('Protocol', '003', { languages: 'de;fr;en' })],
    ['Nikolai', 'Brennecke-Sand', 'DE', crew('Programme', '004')],
    ['Ludwika', 'Zawierzyńska', 'PL', crew('Press office', '005', { languages: 'pl;de;en' })],
  ]),
  ...guestsOf('host', [
    [
      'Meryem',
      'Aydoğdu',
      'DE',
      crew('Host and trip leader', '011', {
        languages: 'tr;ar;de',
        say: 'MER-yem eye-DOH-doo',
        delegation: 'Marsa Zahra',
        delegationRole: 'liaison',
      }),
    ],
    [
      'Jonas',
      'Felderer',
      'DE',
      crew('Host and trip leader', '012', { delegation: 'Beli Most', delegationRole: 'liaison' }),
    ],
    [
      'Iryna',
      'Kvitkovska',
      'UA',
      crew('Host and trip leader', '013', {
        ownScript: 'Ірина Квітковська',
        languages: 'uk;de',
        delegation: 'Yasnohirka',
        delegationRole: 'liaison',
      }),
    ],
    [
      'Samuel',
      'Oberwallner',
      'DE',
      crew('Host and trip leader', '014', {
        languages: 'de;fr;en',
        delegation: 'Port Samra',
        delegationRole: 'liaison',
      }),
    ],
  ]),
  ...guestsOf('volunteer', [
    ['Fadi', 'Haddad-Lorenz', 'DE', crew('Volunteer', '021', { languages: 'ar;de' })],
    ['Greta', 'Immenhofer', 'DE', crew('Volunteer', '022')],
    [
      'Minh Anh',
      'Vũ',
      'DE',
      crew('Volunteer', '023', { display: 'Vũ Minh Anh', languages: 'de;vi', say: 'voo ming ANH' }),
    ],
  ]),
] as const;
