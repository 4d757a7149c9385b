import { expect, it } from 'vitest';
import { completed } from '../../../../../renderer/features/settings/choice.ts';
import { choiceIdFrom } from '../../../../../renderer/features/settings/choice-id.ts';
import { rhythmOf } from '../../../../../renderer/features/settings/key-times.ts';

it('gives a new choice an id from its name, unlike every other', () => {
  expect([
    choiceIdFrom('Gäste der Stadt', []),
    choiceIdFrom('Other', ['other', 'other-2']),
    choiceIdFrom('أخرى', []),
  ]).toEqual(['gaste-der-stadt', 'other-3', 'choice']);
});

it('leaves nameless choices out, keeps ids, and fills the other language in', () => {
  const choices = [
    { id: 'lost', label: { en: 'Lost', de: 'Verloren' } },
    { id: '', label: { en: '', de: ' Gestohlen ' } },
    { id: '', label: { en: 'Gestohlen', de: '' } },
    { id: '', label: { en: ' ', de: '' } },
  ];
  expect(completed(choices)).toEqual([
    { id: 'lost', label: { en: 'Lost', de: 'Verloren' } },
    { id: 'gestohlen', label: { en: 'Gestohlen', de: 'Gestohlen' } },
    { id: 'gestohlen-2', label: { en: 'Gestohlen', de: 'Gestohlen' } },
  ]);
});

it('measures the rhythm of a scan alone, not of what was typed before it', () => {
  const typed = [{ key: 'x', atMs: 0 }];
  const scan = [...'ABCDEF'].map((key, place) => ({ key, atMs: 1000 + place * 10 + (place > 3 ? 20 : 0) }));
  expect(rhythmOf([...typed, ...scan, { key: 'Enter', atMs: 1080 }], 6)).toEqual({
    medianMs: 10,
    largestMs: 30,
    end: 'Enter',
  });
});
