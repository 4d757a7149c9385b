import { describe, expect, it } from 'vitest';
import { codesOf, person } from './read-rows.ts';

const nameUnder = (heading: string, full: string) => {
  const { given, family, display } = person([heading, 'Email'], full, 'a@x.org').fields;
  return [given, family, display];
};

describe('whole names as lists write them', () => {
  it.each([
    ['Dr. Anna Müller', 'Anna', 'Müller'],
    ['Univ.-Prof. Dr. Bernd von der Höh', 'Bernd', 'von der Höh'],
    ['H.E. Ambassador Chen Wei', 'Chen', 'Wei'],
    ['Bürgermeisterin Dora Klein', 'Dora', 'Klein'],
    ['Ing. Franz Gruber MBA', 'Franz', 'Gruber'],
    ['Carla Fuchs, M.A.', 'Carla', 'Fuchs'],
    ['Yo-Yo Ma', 'Yo-Yo', 'Ma'],
    ['Di Lampert', 'Di', 'Lampert'],
    ['Dr. Müller', undefined, 'Müller'],
    ['DUPONT Jean', 'Jean', 'DUPONT'],
    ['María DE LA CRUZ', 'María', 'DE LA CRUZ'],
    ['ANNA MÜLLER', 'ANNA', 'MÜLLER'],
  ])('%s is %s, %s, and shown as written', (full, given, family) => {
    expect(nameUnder('Name', full)).toEqual([given, family, full]);
  });

  it('keeps the title of a name that is written family first', () => {
    expect(nameUnder('Name', 'Groß, Dr. Bernd')).toEqual(['Bernd', 'Groß', 'Dr. Bernd Groß']);
  });

  it.each([
    ['Ф.И.О.', 'Иванов Иван Иванович', 'Иван Иванович', 'Иванов'],
    ['Nom et prénom', 'Dupont Jean', 'Jean', 'Dupont'],
    ['Name, Vorname', 'von der Höh Anna', 'Anna', 'von der Höh'],
    ['Nazwisko i imię', 'Kowalska Zofia', 'Zofia', 'Kowalska'],
    ['Vorname Nachname', 'Anna Höh', 'Anna', 'Höh'],
    ['Attendee name', 'Anna Höh', 'Anna', 'Höh'],
  ])('under %s, %s is %s, %s', (heading, full, given, family) => {
    expect(nameUnder(heading, full).slice(0, 2)).toEqual([given, family]);
  });
});

describe('what cannot be seen', () => {
  it('hides no heading, and makes nobody of the same number a second person', () => {
    const one = person(['ID', 'Fir\u00adma', '\u200bName'], 'A17\u200b', 'Stadt\nWien', 'Anna\tMüller');
    expect([one.key, one.fields.organisation, one.fields.display]).toEqual([
      'ref:A17',
      'Stadt Wien',
      'Anna Müller',
    ]);
  });

  it('an apostrophe that kept a spreadsheet from counting is none of the number', () => {
    const one = person(['ID', 'Name', 'Phone', 'Town'], '1', 'Anna Müller', "'+43 1 555", "'s-Hertogenbosch");
    expect([one.fields.phone, one.fields.town, codesOf(one)]).toEqual(['+43 1 555', "'s-Hertogenbosch", []]);
  });
});
