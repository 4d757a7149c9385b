import { describe, expect, it } from 'vitest';
import { codesOf, person, readAll } from './read-rows.ts';

describe('rows that speak of more than one person', () => {
  it.each([
    ['Anna Müller und Otto Huber', ['several-people']],
    ['Carla Fuchs & Begleitung', ['several-people']],
    ['Familie Groß', ['several-people']],
    ['Dora Klein +1', ['several-people']],
    ['José Ortega y Gasset', []],
    ['Vandana Shiva', []],
  ])('%s: %j', (name, codes) => {
    expect(codesOf(person(['ID', 'Name'], '1', name))).toEqual(codes);
  });

  it('name whoever comes along once, and nobody where it says no', () => {
    const header = ['ID', 'First name', 'Last name', 'Plus one first name', 'Plus one last name'];
    const [anna, bernd] = [
      person(header, '1', 'Anna', 'Müller', 'Otto', 'Huber'),
      person(['ID', 'Name', 'Begleitung'], '2', 'Bernd Groß', 'nein'),
    ];
    expect([anna.warnings, bernd.warnings]).toEqual([[{ code: 'companion', column: 3, text: 'Otto' }], []]);
  });

  it('lend the guest no address of whoever comes along', () => {
    const header = ['ID', 'First name', 'Plus one email', 'Begleitperson E-Mail'];
    expect(person(header, '1', 'Anna', 'otto@x.org', 'otto@x.org').fields.email).toBe(undefined);
  });

  it('that say only one thing among fuller ones may head a group', () => {
    const rows = [['Delegation Kyjiw'], ['Anna', 'a@x.org'], ['Boris', 'b@x.org'], ['Clara', 'c@x.org']];
    const warned = readAll(['Name', 'Email'], rows).map((row) => row.kind === 'person' && codesOf(row)[0]);
    expect(warned).toEqual(['lone-name', 'key-from-person', 'key-from-person', 'key-from-person']);
  });

  it('with several addresses keep the first for writing to, and all of them', () => {
    const one = person(['ID', 'Name', 'E-Mail'], '1', 'Anna Müller', 'anna@x.org; a.m@x.org / m@y.org');
    expect([one.fields.email, one.custom, one.warnings]).toEqual([
      'anna@x.org',
      { 'E-Mail': 'anna@x.org; a.m@x.org / m@y.org' },
      [],
    ]);
  });

  it('share no code that a spreadsheet has rounded', () => {
    const one = person(['Ticket code', 'Name'], '1,23E+12', 'Anna Müller');
    expect([one.codes, codesOf(one)]).toEqual([[], ['damaged-number', 'key-from-person']]);
  });
});
