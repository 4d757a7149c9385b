import { Search } from 'lucide-react';
import { expect, it } from 'vitest';
import {
  type Command,
  commandsFor,
  isCalled,
  isNamed,
} from '../../../../../renderer/app/command-search/command.ts';

const command = (label: string, also = ''): Command => ({
  id: label,
  icon: Search,
  label,
  also,
  run: () => undefined,
});
const ALL = [
  command('Light screens', 'Light or dark'),
  command('Dark screens', 'Light or dark'),
  command('Öffnen'),
];
const labels = (typed: string) => commandsFor(ALL, typed).map((each) => each.label);

it('finds commands by the beginnings of words, those called like that first', () => {
  expect(labels('dark')).toEqual(['Dark screens', 'Light screens']);
  expect([labels('off'), labels('scr li'), labels('ark')]).toEqual([
    ['Öffnen'],
    ['Light screens', 'Dark screens'],
    [],
  ]);
});

it('offers all commands while nothing is typed, and takes none for called like it', () => {
  expect([labels(' ').length, ALL.some((each) => isCalled(each, ' '))]).toEqual([3, false]);
});

it('knows a person who is meant by name from one who is only found', () => {
  const person = { name: 'Darko Ilić', ownScript: 'Дарко Илић' };
  expect([isNamed(person, 'dark'), isNamed(person, 'дарк'), isNamed(person, 'ser')]).toEqual([
    true,
    true,
    false,
  ]);
});
