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

it('who removes a door sign is told nothing of badges', () => {
  const said = ['sign', 'badge'].map((kind) => german('designer.removed', { name: 'Halle', kind }));
  expect(said).toEqual([
    'Halle wurde entfernt.',
    'Halle wurde entfernt. Die Badges werden im Layout des Druckers gedruckt.',
  ]);
});
