import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../renderer/locales/messages.ts';

const { text: english } = createMessages('en');
const { text: german } = createMessages('de');

describe('a sentence with numbers', () => {
  it.each([
    [0, 398, 'Nichts wurde gespeichert. Zum', 'Nothing was saved. Import'],
    [1, 1, 'Eine Zeile wurde gespeichert und eine nicht. Zum', 'One row was saved and one was not. Import'],
    [
      200,
      198,
      '200 Zeilen wurden gespeichert und 198 nicht. Zum',
      '200 rows were saved and 198 were not. Import',
    ],
    [398, 0, '398 Zeilen wurden gespeichert. Zum', '398 rows were saved. Import'],
  ])(
    'on an import that was stopped is a whole one (%i saved, %i not)',
    (saved, left, inGerman, inEnglish) => {
      expect([
        german('sources.stopped', { saved, left }),
        english('sources.stopped', { saved, left }),
      ]).toEqual([
        expect.stringContaining(`Angehalten. ${inGerman}`),
        expect.stringContaining(`Stopped. ${inEnglish}`),
      ]);
    },
  );

  it('on lost lines of a badge has the verb that belongs to it', () => {
    const lost = [1, 3].map((lines) => german('preflight.found.overflow', { lines, element: 'Name' }));
    expect(lost).toEqual(['Eine Zeile von „Name“ ginge verloren.', '3 Zeilen von „Name“ gingen verloren.']);
  });
});

const WHO = {
  booked: 1,
  wanted: 1,
  expected: 1,
  aboard: 1,
  inside: 1,
  count: 0,
  here: 0,
  done: 0,
  bus: 'Bus 1',
};
const SEATS = {
  capacity: '1',
  seats: 1,
  total: 1,
  shown: 1,
  position: 0,
  missing: 0,
  free: 0,
  beyond: 0,
  hasLimit: 'yes',
};

it.each([
  ['cannot.no-seat-left', 'The only seat is', 'Der einzige Platz ist'],
  ['cannot.activity-full', 'The only seat is', 'Der einzige Platz ist'],
  ['cannot.bus-full', 'The only seat of Bus 1 is', 'Der einzige Platz von Bus 1 ist'],
  ['checkin.why.full', 'The only place is', 'Der einzige Platz ist'],
  ['checkin.gauge.label', '0 of 1 person is here', '0 von 1 Person ist da'],
  ['rooms.why.full', 'The only seat is', 'Der einzige Platz ist'],
  ['rooms.seats.label', ', 1 seat', ', 1 Platz'],
  ['history.found.full', '1 of 1 seat was taken', '1 von 1 Platz war besetzt'],
  ['preflight.stopped', '0 of 1 badge.', '0 von 1 Badge '],
  ['programme.shown', '1 activity shown', '1 Programmpunkt gezeigt'],
  ['programme.warning.over-booked', '1 is booked, 1 seat.', '1 ist gebucht, 1 Platz.'],
  ['programme.warning.bus-over-booked', '1 is booked on Bus 1, 1 seat.', '1 ist gebucht für Bus 1, 1 Platz.'],
  ['programme.warning.buses-too-small', 'have 1 seat.', '1 darf mit, die Busse haben 1 Platz.'],
  ['trips.heads.missing.note', '1 is expected', '1 wird erwartet'],
  ['trips.heads.short.note', '1 is expected, you counted 0, 1 is scanned.', '1 wird erwartet'],
  ['trips.heads.over.note', '1 is expected', '1 wird erwartet'],
])('%s speaks of one as of one', (key, inEnglish, inGerman) => {
  const values = { ...WHO, ...SEATS };
  expect([english(key, values), german(key, values)]).toEqual([
    expect.stringContaining(inEnglish),
    expect.stringContaining(inGerman),
  ]);
});

it('who removes a door sign is told nothing of badges', () => {
  const said = ['sign', 'badge'].map((kind) => german('designer.removed', { name: 'Halle', kind }));
  expect(said).toEqual([
    'Halle wurde entfernt.',
    'Halle wurde entfernt. Die Badges werden im Layout des Druckers gedruckt.',
  ]);
});
