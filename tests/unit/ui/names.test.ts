import { expect, it } from 'vitest';
import { initialsOf } from '../../../renderer/ui/initials.ts';
import { scriptOf } from '../../../renderer/ui/script.ts';

it.each([
  ['Lena Maurer', 'LM'],
  ['Anna Maria von der Heide', 'AH'],
  ['  þórunn  ', 'Þ'],
  ['ليلى السرّاني', 'لا'],
  ['', ''],
])('makes initials of %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it.each([
  ['Jānis Ozolkalns', 'latin', undefined],
  ['ليلى السرّاني', 'arabic', 'ar'],
  ['נועם בן־תבור', 'hebrew', 'he'],
  ['Ελένη Σταφυλάκη', 'greek', 'el'],
  ['Бојана Ветровић', 'cyrillic', 'und-Cyrl'],
  ['ნინო ბერიძე', 'georgian', 'ka'],
  ['Նարե Սարգսյան', 'armenian', 'hy'],
])('knows the script of %s', (name, script, lang) => {
  expect(scriptOf(name)).toEqual({ name: script, lang });
});
