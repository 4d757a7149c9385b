/** A field trip as noted by the organiser: local times, leaders by name, empty where none is found yet. */
export interface PlannedTrip {
  readonly key: string;
  readonly theme: string;
  readonly day: 8 | 9 | 10;
  readonly out: string;
  readonly stops: readonly (readonly [at: string, name: string, ort: string])[];
  readonly back: string;
  readonly title: string;
  readonly titel: string;
  readonly buses: readonly PlannedBus[];
}

export interface PlannedBus {
  readonly key: string;
  readonly name: string;
  readonly seats: number;
  readonly leader: string;
  readonly booked: number;
  readonly waitlisted: number;
}

const bus = (key: string, seats: number, leader: string, booked: number, waitlisted = 0): PlannedBus => ({
  key,
  name: key.replace('B-', 'Bus '),
  seats,
  leader,
  booked,
  waitlisted,
});

export const PLANNED_TRIPS: readonly PlannedTrip[] = [
  {
    key: 'T-1',
    theme: 'B',
    day: 8,
    out: '14:00',
    stops: [
      ['14:25', 'Timber houses', 'Holzhäuser'],
      ['15:30', 'Workshop yard', 'Werkstatthof'],
    ],
    back: '16:15',
    title: 'Rosenstein quarter',
    titel: 'Quartier am Rosenstein',
    buses: [bus('B-1', 48, 'Meryem Aydoğdu', 41)],
  },
  {
    key: 'T-2',
    theme: 'C',
    day: 8,
    out: '14:00',
    stops: [
      ['14:20', 'River meadow', 'Flusswiese'],
      ['15:40', 'Lock house', 'Schleusenhaus'],
    ],
    back: '16:10',
    title: 'Neckar riverbank',
    titel: 'Neckarufer',
    buses: [bus('B-2', 28, 'Jonas Felderer', 27)],
  },
  {
    key: 'T-3',
    theme: 'C',
    day: 8,
    out: '14:00',
    stops: [['14:15', 'Tram depot', 'Straßenbahndepot']],
    back: '15:50',
    title: 'Tram depot tour',
    titel: 'Führung im Straßenbahndepot',
    buses: [bus('B-3', 48, '', 19)],
  },
  {
    key: 'T-4',
    theme: 'C',
    day: 9,
    out: '14:00',
    stops: [
      ['14:30', 'Solar roofs', 'Solardächer'],
      ['15:45', 'Heat store', 'Wärmespeicher'],
    ],
    back: '16:50',
    title: 'Hillside solar estate',
    titel: 'Solarsiedlung am Hang',
    buses: [bus('B-4', 48, 'Samuel Oberwallner', 46), bus('B-5', 28, 'Iryna Kvitkovska', 21)],
  },
  {
    key: 'T-5',
    theme: 'E',
    day: 9,
    out: '14:00',
    stops: [['14:20', 'Arts yard', 'Kunsthof']],
    back: '16:20',
    title: 'Arts yard in the old mill',
    titel: 'Kunsthof in der alten Mühle',
    buses: [bus('B-6', 28, 'Jonas Felderer', 28, 2)],
  },
  {
    key: 'T-6',
    theme: 'D',
    day: 10,
    out: '14:15',
    stops: [['14:40', 'Vineyard steps', 'Weinbergstaffeln']],
    back: '16:00',
    title: 'Vineyard steps and citizens’ house',
    titel: 'Weinbergstaffeln und Bürgerhaus',
    buses: [bus('B-7', 28, 'Meryem Aydoğdu', 17)],
  },
];
