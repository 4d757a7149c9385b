import { describe, expect, it } from 'vitest';
import {
  collectHardNames,
  type NamedPerson,
  roughWidth,
} from '../../../shared/domain/badges/hardest/hard-names.ts';
import { type BadgeOutcome, pickHardest } from '../../../shared/domain/badges/hardest/pick-hardest.ts';

const person = (name: string, more: Partial<NamedPerson> = {}): NamedPerson => ({
  id: name,
  name,
  ownScript: '',
  town: '',
  role: '',
  ...more,
});
const namesOf = (...people: readonly NamedPerson[]) => {
  const hard = collectHardNames();
  for (const one of people) hard.add(one);
  return hard.names();
};
const kindsOf = (...people: readonly NamedPerson[]) =>
  pickHardest(namesOf(...people), 20).map(({ person: { name }, kind }) => [kind, name]);

const outcome = (attendeeId: string, sizePt: number, lostLines = 0): BadgeOutcome => ({
  attendeeId,
  texts: [{ element: 'name', sizePt, lines: ['x'] }],
  problems: lostLines === 0 ? [] : [{ kind: 'overflow', element: 'role', lostLines }],
  missing: [],
});

describe('the hardest names of a list', () => {
  it('are one of every kind, nobody twice', () => {
    expect(
      kindsOf(
        person('Ada Byron'),
        person('Maria do Céu de Vasconcelos-Albuquerque'),
        person('Layla al-Sarrani', { ownScript: 'ليلى السراني' }),
        person('Νικόλαος Αμπελιώτης'),
        person('Bojana Vetrović', { ownScript: 'Бојана Ветровић' }),
        person('Noam Ben-Tavor', { ownScript: 'נועם בן־תבור' }),
        person('Zsófia Kerekes', { town: 'Szentlőrincfalva-Alsómajor' }),
        person('Jorunn'),
        person('Dr. محمد الأحمد'),
        person('Theo Achterbergschneider'),
        person('Bo Li', { role: 'Head of the office of the lord mayor' }),
        person('დავით'),
        person('Անի'),
        person('王小明'),
      ),
    ).toEqual([
      ['longest', 'Maria do Céu de Vasconcelos-Albuquerque'],
      ['arabic', 'Dr. محمد الأحمد'],
      ['greek', 'Νικόλαος Αμπελιώτης'],
      ['cyrillic', 'Bojana Vetrović'],
      ['hebrew', 'Noam Ben-Tavor'],
      ['longest-town', 'Zsófia Kerekes'],
      ['one-name', 'Jorunn'],
      ['longest-role', 'Bo Li'],
      ['georgian', 'დავით'],
      ['armenian', 'Անի'],
      ['longest-word', 'Theo Achterbergschneider'],
      ['other-script', '王小明'],
    ]);
  });

  it('are measured by their letters: narrow ones, wide ones and marks', () => {
    expect([roughWidth('ill'), roughWidth('mmm'), roughWidth('e\u0301')]).toEqual([1.5, 4.5, 1]);
  });

  it('are the same in whichever order the list is read', () => {
    const people = ['Ada Byron', 'Eda Byron', 'Ida Byron', 'Oda Byron'].map((name) => person(name));
    expect(kindsOf(...people)).toEqual(kindsOf(...people.toReversed()));
  });

  it('are, in a layout, those of a kind that come out worst', () => {
    const names = namesOf(person('Wilhelmina Wolkenstein'), person('Maria-Magdalena Unterberg'));
    const outcomes = new Map([
      ['Wilhelmina Wolkenstein', outcome('Wilhelmina Wolkenstein', 20)],
      ['Maria-Magdalena Unterberg', outcome('Maria-Magdalena Unterberg', 18)],
    ]);
    expect(pickHardest(names, 1, outcomes).map(({ person: { name } }) => name)).toEqual([
      'Maria-Magdalena Unterberg',
    ]);
  });

  it('leave nobody out whose badge loses something, however few are wanted', () => {
    const names = namesOf(
      person('Maria do Céu de Vasconcelos'),
      person('Bo', { role: 'Head of the office' }),
    );
    const outcomes = new Map([['Bo', outcome('Bo', 38, 1)]]);
    expect(pickHardest(names, 1, outcomes).map(({ person: { name } }) => name)).toEqual(['Bo']);
  });
});
