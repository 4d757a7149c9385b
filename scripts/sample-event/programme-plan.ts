/** One programme item as an organiser would note it; times are local, speakers are names (`Name@Town` if two share it). */
export interface PlannedActivity {
  readonly key: string;
  readonly kind: 'plenary' | 'panel' | 'workshop' | 'training' | 'field-trip' | 'social';
  readonly theme: string;
  readonly day: 8 | 9 | 10;
  readonly from: string;
  readonly to: string;
  readonly room: string;
  readonly policy: 'open' | 'booked-first' | 'booked-only';
  readonly title: string;
  readonly titel: string;
  readonly speakers: readonly string[];
  readonly booked: number;
  readonly waitlisted: number;
  /** Seats kept free for speakers and hosts until the doors close. */
  readonly held: number;
}

type When = readonly [day: 8 | 9 | 10, from: string, to: string];
type Places = readonly [
  policy: PlannedActivity['policy'],
  booked: number,
  waitlisted?: number,
  held?: number,
];

const OPEN: Places = ['open', 0];

const item = (
  [key, kind, theme]: readonly [string, PlannedActivity['kind'], string],
  [day, from, to]: When,
  [room, [policy, booked, waitlisted = 0, held = 0]]: readonly [string, Places],
  [title, titel]: readonly [string, string],
  speakers: readonly string[] = [],
): PlannedActivity => ({
  key,
  kind,
  theme,
  day,
  from,
  to,
  room,
  policy,
  title,
  titel,
  speakers,
  booked,
  waitlisted,
  held,
});

/** Everything that happens in a room. Those who speak at 14:00 on 8 May are added from the guest list. */
export const PLANNED_SESSIONS: readonly PlannedActivity[] = [
  item(
    ['A-101', 'plenary', 'A'],
    [8, '09:00', '09:45'],
    ['hall-1', OPEN],
    ['Opening: cities hold together', 'Eröffnung: Städte halten zusammen'],
    ['Danylo Zelenohorskyi', 'Margarethe von der Ahlenburg'],
  ),
  item(
    ['A-102', 'workshop', 'E'],
    [8, '10:00', '10:50'],
    ['esche', ['booked-first', 33]],
    ['Who belongs? Integration plans', 'Wer gehört dazu? Integrationspläne'],
    ['Amira Haddoumi', 'Marie-Ange Tourvelle-Ndiaye'],
  ),
  item(
    ['A-103', 'workshop', 'B'],
    [8, '10:00', '10:50'],
    ['ahorn', ['booked-only', 24, 6]],
    ['Housing after the boom', 'Wohnen nach dem Boom'],
    ['Aram Vosketunyan'],
  ),
  item(
    ['A-104', 'panel', 'A'],
    [8, '10:00', '10:50'],
    ['hall-1', OPEN],
    ['Twin towns in wartime', 'Partnerstädte in Kriegszeiten'],
    ['Olena Vyshnevetsko', 'Giorgos Thalassinidis'],
  ),
  item(
    ['A-105', 'workshop', 'C'],
    [8, '11:00', '12:30'],
    ['linde', ['booked-first', 32, 3, 4]],
    ['Cooling the old town', 'Die Altstadt kühlen'],
    ['Ilse Brandhuber'],
  ),
  item(
    ['A-106', 'training', ''],
    [8, '11:00', '12:30'],
    ['hall-2', ['booked-first', 58]],
    ['Leading through a crisis', 'Führen in der Krise'],
    ['Emeka Okonjo-Brandt', 'Lieselotte Kammerlohr'],
  ),
  item(
    ['A-107', 'workshop', 'D'],
    [8, '11:00', '12:30'],
    ['buche', ['booked-first', 31]],
    ['Citizens’ assemblies that last', 'Bürgerräte, die bleiben'],
    ['Aisling Mac Gabhannóg'],
  ),
  item(['A-108', 'social', ''], [8, '12:30', '13:45'], ['foyer', OPEN], ['Lunch', 'Mittagessen']),
  item(
    ['A-109', 'panel', 'A'],
    [8, '14:00', '15:30'],
    ['hall-1', OPEN],
    ['Rebuilding while it is not over', 'Wiederaufbau, während es andauert'],
    ['Radina Belokamova', 'Ahmed Salhani@Port Samra'],
  ),
  item(
    ['A-110', 'panel', 'D'],
    [8, '14:00', '15:30'],
    ['hall-2', ['booked-first', 44]],
    ['Trust in the town hall', 'Vertrauen ins Rathaus'],
    ['Szilasmezei Gyöngyvér'],
  ),
  item(
    ['A-111', 'workshop', 'C'],
    [8, '15:45', '17:00'],
    ['eiche', ['booked-first', 26]],
    ['Water when it rains too much', 'Wasser, wenn zu viel kommt'],
    ['Dareen Abu Qamar'],
  ),
  item(
    ['A-112', 'workshop', 'B'],
    [8, '15:45', '17:00'],
    ['ahorn', ['booked-first', 18]],
    ['Work after coal', 'Arbeit nach der Kohle'],
    ['Joaquín de la Encina Moral'],
  ),
  item(
    ['A-113', 'plenary', ''],
    [8, '17:15', '18:00'],
    ['hall-1', OPEN],
    ['What we heard today', 'Was wir heute gehört haben'],
    ['Hartmut Wegener-Osthoff'],
  ),
  item(
    ['A-114', 'social', ''],
    [8, '19:00', '22:00'],
    ['foyer', OPEN],
    ['Reception of the host city', 'Empfang der Gastgeberstadt'],
  ),
  item(
    ['A-201', 'plenary', 'B'],
    [9, '09:00', '10:00'],
    ['hall-1', OPEN],
    ['The economy of a warm town', 'Die Wirtschaft einer warmen Stadt'],
    ['Nathalie Sprüngenberg', 'Hartmut Wegener-Osthoff'],
  ),
  item(
    ['A-202', 'panel', 'C'],
    [9, '10:30', '12:00'],
    ['hall-1', OPEN],
    ['A hundred streets without cars', 'Hundert Straßen ohne Autos'],
    ['Krešimir Galebović', 'Caterina Bellosguardi'],
  ),
  item(
    ['A-203', 'workshop', 'A'],
    [9, '10:30', '12:00'],
    ['esche', ['booked-only', 36, 5]],
    ['A place to stay: guests from Ukraine', 'Ein Platz zum Bleiben: Gäste aus der Ukraine'],
    ['Olena Vyshnevetsko'],
  ),
  item(
    ['A-204', 'workshop', 'E'],
    [9, '10:30', '12:00'],
    ['linde', ['booked-first', 29]],
    ['Youth councils with a budget', 'Jugendräte mit Geld'],
    ['Salome Tsiskarauli'],
  ),
  item(
    ['A-205', 'workshop', 'D'],
    [9, '10:30', '12:00'],
    ['ahorn', ['booked-only', 24, 4]],
    ['Open budgets, step by step', 'Offene Haushalte, Schritt für Schritt'],
    ['Szilasmezei Gyöngyvér'],
  ),
  item(
    ['A-206', 'training', ''],
    [9, '10:30', '12:00'],
    ['hall-2', ['booked-first', 47]],
    ['When there is bad news to tell', 'Wenn es Schlechtes zu sagen gibt'],
    ['Lieselotte Kammerlohr', 'Emeka Okonjo-Brandt'],
  ),
  item(
    ['A-207', 'training', ''],
    [9, '10:30', '12:00'],
    ['eiche', ['booked-first', 22]],
    ['Deciding with little time', 'Entscheiden mit wenig Zeit'],
    ['Margarethe von der Ahlenburg'],
  ),
  item(['A-208', 'social', ''], [9, '12:15', '13:30'], ['foyer', OPEN], ['Lunch', 'Mittagessen']),
  item(
    ['A-209', 'panel', 'E'],
    [9, '14:00', '15:30'],
    ['hall-1', OPEN],
    ['One town, many calendars', 'Eine Stadt, viele Kalender'],
    ['Yair Even-Shoshan-Levav', 'Marie-Ange Tourvelle-Ndiaye'],
  ),
  item(
    ['A-210', 'workshop', 'B'],
    [9, '14:00', '15:30'],
    ['buche', ['booked-first', 33]],
    ['The economy of the market square', 'Die Wirtschaft des Marktplatzes'],
    ['Zdravka Pticharova'],
  ),
  item(
    ['A-211', 'workshop', 'A'],
    [9, '16:00', '17:15'],
    ['esche', ['booked-first', 30]],
    ['Services that must run', 'Dienste, die laufen müssen'],
    ['Mehmet Emin Bozkırlıoğlu'],
  ),
  item(
    ['A-212', 'social', ''],
    [9, '19:00', '22:30'],
    ['kelter-hall', ['booked-only', 180]],
    ['Dinner in the Kelter hall', 'Abendessen in der Kelterhalle'],
  ),
  item(
    ['A-301', 'plenary', 'D'],
    [10, '09:00', '09:45'],
    ['hall-1', OPEN],
    ['Democracy begins at the counter', 'Demokratie beginnt am Schalter'],
    ['Giorgos Thalassinidis'],
  ),
  item(
    ['A-302', 'workshop', 'D'],
    [10, '10:00', '11:15'],
    ['buche', ['booked-first', 35]],
    ['Asking the whole town', 'Die ganze Stadt fragen'],
    ['Zdravka Pticharova'],
  ),
  item(
    ['A-303', 'workshop', 'C'],
    [10, '10:00', '11:15'],
    ['linde', ['booked-only', 36, 3]],
    ['Heat from the river', 'Wärme aus dem Fluss'],
    ['Hallveig Sólbjartsdóttir'],
  ),
  item(
    ['A-304', 'workshop', 'B'],
    [10, '10:00', '11:15'],
    ['esche', ['booked-first', 28]],
    ['Energy in citizens’ hands', 'Energie in Bürgerhand'],
    ['Bahram Gol-Afshani'],
  ),
  item(
    ['A-305', 'workshop', 'E'],
    [10, '10:00', '11:15'],
    ['ahorn', ['booked-first', 20]],
    ['Neighbours who never met', 'Nachbarn, die sich nie trafen'],
    ['Salome Tsiskarauli'],
  ),
  item(
    ['A-306', 'training', ''],
    [10, '10:00', '11:15'],
    ['hall-2', ['booked-first', 39]],
    ['Handing over well', 'Gut übergeben'],
    ['Emeka Okonjo-Brandt'],
  ),
  item(
    ['A-307', 'plenary', ''],
    [10, '11:30', '12:30'],
    ['hall-1', OPEN],
    ['Declaration of the city leaders', 'Erklärung der Stadtspitzen'],
    ['Anneliese Rohrmoser', 'Danylo Zelenohorskyi'],
  ),
  item(
    ['A-308', 'social', ''],
    [10, '12:30', '14:00'],
    ['foyer', OPEN],
    ['Farewell lunch', 'Mittagessen zum Abschied'],
  ),
];
