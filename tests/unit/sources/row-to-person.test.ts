import { describe, expect, it } from 'vitest';
import type { RowResult } from '../../../shared/domain/sources/row-result.ts';
import { codesOf, person, readAll } from './read-rows.ts';

describe('reading a row into a person', () => {
  it('splits a full name before its particles and keeps it as written', () => {
    const name = (full: string) => {
      const { given, family, display } = person(['Name', 'Email'], full, 'a@x.org').fields;
      return [given, family, display];
    };
    expect(
      ['Maria del Carmen', 'Ludwig van Beethoven', 'Großmüller, Jörg', 'Pelé', 'Ann Mary Archer'].map(name),
    ).toEqual([
      ['Maria', 'del Carmen', 'Maria del Carmen'],
      ['Ludwig', 'van Beethoven', 'Ludwig van Beethoven'],
      ['Jörg', 'Großmüller', 'Jörg Großmüller'],
      ['Pelé', undefined, 'Pelé'],
      ['Ann Mary', 'Archer', 'Ann Mary Archer'],
    ]);
  });

  it('keeps a name in its own script beside a Latin one', () => {
    expect(
      person(['Name', 'Name (Latin)', 'Email'], 'Олена Ковальчук', 'Olena Kovalchuk', 'o@x.org').fields,
    ).toEqual({
      given: 'Olena',
      family: 'Kovalchuk',
      display: 'Olena Kovalchuk',
      ownScript: 'Олена Ковальчук',
      email: 'o@x.org',
    });
    expect(person(['First name', 'Last name', 'Email'], 'ليلى', 'الحداد', 'l@x.org').fields).toEqual({
      given: 'ليلى',
      family: 'الحداد',
      display: 'ليلى الحداد',
      ownScript: 'ليلى الحداد',
      email: 'l@x.org',
    });
  });

  it('takes the Latin name of two to sort by and the other as own script', () => {
    const header = ['First name (Latin)', 'Last name (Latin)', 'First name', 'Last name', 'Email'];
    expect(person(header, 'Olena', 'Kovalchuk', 'Олена', 'Ковальчук', 'o@x.org').fields).toEqual({
      given: 'Olena',
      family: 'Kovalchuk',
      ownScript: 'Олена Ковальчук',
      email: 'o@x.org',
    });
  });

  it('reads who leads a delegation', () => {
    const roles = ['Leitung', 'liaison', 'Mitglied', 'cook'].map(
      (word) =>
        person(['Name', 'Delegation', 'Delegation role'], 'Ann Archer', 'Lviv', word).fields.delegationRole,
    );
    expect(roles).toEqual(['head', 'liaison', 'member', 'cook']);
  });

  it('reads status, payment, country and check-in in the words of people', () => {
    const header = ['ID', 'Name', 'Status', 'Bezahlt', 'Land', 'Eingecheckt', 'Gültig bis'];
    const one = person(
      header,
      '7',
      'Ann Archer',
      'bestätigt',
      'Nein',
      'Deutschland',
      '17.04.2026 09:10',
      '18.04.2026 18:00',
    );
    expect([one.key, one.fields, one.checkedInAt]).toEqual([
      'ref:7',
      {
        given: 'Ann',
        family: 'Archer',
        display: 'Ann Archer',
        status: 'confirmed',
        payment: 'unpaid',
        country: 'DE',
        validUntil: '2026-04-18T16:00:00.000Z',
      },
      '2026-04-17T07:10:00.000Z',
    ]);
  });

  it('takes the last day of a ticket for the whole of it', () => {
    const { fields } = person(['Name', 'Gültig ab', 'Gültig bis'], 'Ann Archer', '08.05.2022', '08.05.2022');
    expect([fields.validFrom, fields.validUntil]).toEqual([
      '2022-05-07T22:00:00.000Z',
      '2022-05-08T21:59:59.999Z',
    ]);
  });

  it.each([
    ['Attending', 'confirmed'],
    ['Not Attending', 'cancelled'],
    ['Accepted', 'confirmed'],
    ['Declined', 'cancelled'],
    ['Completed', 'confirmed'],
    ['ACTIVE', 'confirmed'],
    ['CANCELLED', 'cancelled'],
    ['storniert', 'cancelled'],
    ['pending', 'pending'],
    ['Warteliste', 'pending'],
    ['AWAITING_PAYMENT', 'confirmed'],
  ])('takes %s for %s', (word, status) => {
    expect(person(['Name', 'Status'], 'Ann Archer', word).fields.status).toBe(status);
  });

  it('warns of a status that it does not know and sets none', () => {
    const one = person(['ID', 'Name', 'Status'], '1', 'Ann Archer', 'zu klären');
    expect([one.fields.status, one.warnings]).toEqual([
      undefined,
      [{ code: 'unknown-status', column: 2, text: 'zu klären' }],
    ]);
  });

  it.each([
    ['Germany', 'DE'],
    ['Україна', 'UA'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Grande-Bretagne', 'Grande-Bretagne'],
    ['UK', 'GB'],
    ['الأردن', 'JO'],
    ['ישראל', 'IL'],
    ['Ελλάδα', 'GR'],
    ['de', 'DE'],
    ['Russia', 'RU'],
    ['Vereinigtes Königreich', 'GB'],
    ['Moldova', 'MD'],
    ['Kosovo', 'XK'],
    ['Atlantis', 'Atlantis'],
  ])('reads the country %s as %s', (text, code) => {
    expect(person(['Name', 'Country'], 'Ann Archer', text).fields.country).toBe(code);
  });

  it('warns of what spreadsheets did, keeps the text, and trusts no rounded number as key', () => {
    const one = person(['ID', 'Name', 'Phone', 'Email'], '4,9E+11', '#NAME?', '4,92216E+11', 'a@x.org');
    expect([one.key.startsWith('person:'), one.fields.phone, one.fields.display, codesOf(one)]).toEqual([
      true,
      '4,92216E+11',
      '#NAME?',
      ['damaged-number', 'cell-error', 'damaged-number', 'key-from-person'],
    ]);
  });

  it('keeps formulas as text and takes control and turning characters out of names', () => {
    const formula = '=HYPERLINK("http://x.org","Click")';
    const one = person(['ID', 'Name', 'Company'], '1', formula, '@SUM(1+1)');
    const two = person(['ID', 'First name', 'Last name'], '1', 'A\u202Enn\u0007', 'Ar\u00A0cher');
    expect([one.fields.display, one.fields.organisation, codesOf(one)]).toEqual([
      formula,
      '@SUM(1+1)',
      ['formula-text', 'formula-text'],
    ]);
    expect([two.fields.given, two.fields.family, codesOf(two)]).toEqual([
      'Ann',
      'Ar cher',
      ['controls-removed'],
    ]);
  });

  it('composes letters and keeps names of 300 characters', () => {
    const long = 'x'.repeat(300);
    const one = person(['ID', 'First name', 'Last name'], '1', 'Jo\u0308rg', long);
    expect([one.fields.given, one.fields.family]).toEqual(['J\u00f6rg', long]);
  });

  it('warns when one line holds several tickets', () => {
    expect(person(['ID', 'Name', 'Quantity'], '1', 'Ann Archer', '3').warnings).toEqual([
      { code: 'several-tickets', column: 2, text: '3' },
    ]);
  });

  it('keeps other columns under their headings, repeated and blank ones too', () => {
    expect(
      person(['ID', 'Name', 'Diet', 'Diet', ''], '1', 'Ann Archer', 'vegan', 'no nuts', 'x').custom,
    ).toEqual({
      Diet: 'vegan',
      'Diet (2)': 'no nuts',
      'Column 5': 'x',
    });
  });
});

describe('rows that are no new person', () => {
  it('skips blank rows and totals, says who is nobody, and names the first of a double', () => {
    const header = ['ID', 'Name', 'Email', 'Topic'];
    const rows = [
      ['1', 'Ann', 'a@x.org', ''],
      ['', ' ', '', ''],
      ['', '', '', 'climate'],
      ['1', 'Ben', 'b@x.org', ''],
      ['Gesamt: 2', '', '', ''],
    ];
    expect(readAll(header, rows).slice(1)).toEqual([
      { kind: 'skipped', reason: 'blank' },
      { kind: 'unreadable', reason: 'nobody', text: 'climate' },
      {
        kind: 'double',
        key: 'ref:1',
        firstLine: 2,
        fields: { display: 'Ben', email: 'b@x.org', given: 'Ben' },
      },
      { kind: 'skipped', reason: 'totals' },
    ]);
  });

  it('takes people who share the code of a group for as many people, in whatever order they come', () => {
    const header = ['Name', 'Ticket code'];
    const rows = [
      ['Ann Archer', 'GROUP-1'],
      ['Ben Baker', 'GROUP-1'],
      ['Ann Archer', 'GROUP-1'],
      ['Cleo Cook', 'C-1'],
      ['Cleo  Cook', 'C-1'],
    ];
    const all = readAll(header, rows);
    expect(all.map(({ kind }) => kind)).toEqual(['person', 'person', 'double', 'person', 'double']);
    const keysOf = (results: readonly RowResult[]) =>
      results.flatMap((result) => (result.kind === 'person' ? [result.key] : [])).sort();
    expect(keysOf(readAll(header, rows.toReversed()))).toEqual(keysOf(all));
  });

  it('takes the same person for a double without any number, and family members with one address for two', () => {
    const header = ['Name', 'Email'];
    const rows = [
      ['Ann Archer', 'a@x.org'],
      ['ARCHER Ann', 'A@x.org'],
      ['Ben Archer', 'a@x.org'],
    ];
    expect(readAll(header, rows).map(({ kind }) => kind)).toEqual(['person', 'double', 'person']);
  });
});
