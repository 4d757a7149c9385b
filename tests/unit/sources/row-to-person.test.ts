import { describe, expect, it } from 'vitest';
import {
  type ColumnMapping,
  mappedFields,
  withTarget,
} from '../../../shared/domain/sources/column-mapping.ts';
import { guessMapping } from '../../../shared/domain/sources/guess-mapping.ts';
import { readPeople } from '../../../shared/domain/sources/read-people.ts';
import { openRowContext } from '../../../shared/domain/sources/row-context.ts';
import type { PersonRow, RowResult } from '../../../shared/domain/sources/row-result.ts';

const readAll = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping = guessMapping(header, rows),
): readonly RowResult[] => {
  const context = openRowContext(header, mapping, 'Europe/Berlin');
  return [
    ...readPeople(
      rows,
      rows.map((_, index) => index + 2),
      mapping,
      context,
    ),
  ].map(({ result }) => result);
};
const person = (header: readonly string[], ...row: readonly string[]): PersonRow => {
  const [result] = readAll(header, [row]);
  if (result?.kind !== 'person') throw new Error(`not a person: ${JSON.stringify(result)}`);
  return result;
};
const codesOf = ({ warnings }: PersonRow) => warnings.map(({ code }) => code);

describe('guessing what columns mean', () => {
  const headers: readonly (readonly [string, string, string])[] = [
    [
      'French',
      'Prénom;Nom;Adresse e-mail;Société;Fonction;Pays',
      'given family email organisation jobTitle country',
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Correo electrónico;Empresa;Cargo;Ciudad',
      'given family email organisation jobTitle town',
    ],
    ['Italian', 'Nome;Cognome;Indirizzo e-mail;Azienda;Città', 'given family email organisation town'],
    [
      'Polish',
      'Imię;Nazwisko;Adres e-mail;Instytucja;Stanowisko',
      'given family email organisation jobTitle',
    ],
    [
      'Ukrainian',
      "Ім'я;Прізвище;Електронна пошта;Організація;Посада;Країна",
      'given family email organisation jobTitle country',
    ],
    [
      'Arabic',
      'الاسم الأول;اسم العائلة;البريد الإلكتروني;المؤسسة;البلد',
      'given family email organisation country',
    ],
    ['Hebrew', 'שם פרטי;שם משפחה;דוא"ל;ארגון;מדינה', 'given family email organisation country'],
    ['Greek', 'Όνομα;Επώνυμο;E-mail;Φορέας;Χώρα', 'given family email organisation country'],
    ['Turkish', 'Ad;Soyad;E-posta;Kurum;Unvan;Şehir', 'given family email organisation jobTitle town'],
    [
      'German with Name as family name',
      'Name;Vorname;E-Mail-Adresse;Kommune;Funktion;Land',
      'family given email organisation jobTitle country',
    ],
    [
      'ours',
      'Display name;Own script;Pronunciation;Category;Delegation;Amount due;Blocked;Valid until',
      'display ownScript say category delegation amountDue blockedReason validUntil',
    ],
    [
      'alf.io',
      'ID;Category;Event;Status;OriginalPrice;ReservationID;Full Name;First Name;Last Name;E-Mail',
      'externalRef ticketType custom status custom orderRef fullName given family email',
    ],
  ];
  it.each(headers)('knows %s headings', (_, header, targets) => {
    const cells = header.split(';');
    const row = cells.map((heading, index) =>
      /mail|posta|почта|пошта|البريد|דוא/iu.test(heading) ? 'a@x.org' : `Word${index}`,
    );
    expect(guessMapping(cells, [row]).targets).toEqual(targets.split(' '));
  });

  it('finds columns by their values where there is no header', () => {
    const rows = [
      ['17', 'Ann', 'Archer', 'a@x.org'],
      ['18', 'Ben', 'Baker', 'b@x.org'],
    ];
    expect(guessMapping(['', '', '', ''], rows).targets).toEqual(['custom', 'given', 'family', 'email']);
  });

  it('takes an order number as key only where it does not repeat', () => {
    const header = ['Name', 'Order number'];
    expect(
      guessMapping(header, [
        ['Ann', 'B1'],
        ['Ben', 'B2'],
      ]).key,
    ).toEqual([1]);
    expect(
      guessMapping(header, [
        ['Ann', 'B1'],
        ['Ben', 'B1'],
      ]).key,
    ).toEqual([]);
  });

  it('lets a person change a column by hand, and the key follows', () => {
    const guessed = guessMapping(['Name', 'Email', 'Staff no'], [['Ann', 'a@x.org', '7']]);
    const changed = withTarget(guessed, 2, 'externalRef');
    expect([guessed.key, changed.key, changed.targets]).toEqual([
      [],
      [2],
      ['fullName', 'email', 'externalRef'],
    ]);
    expect(mappedFields(changed)).toEqual(['given', 'family', 'display', 'ownScript', 'email']);
  });

  it('tells a log of readings from a list', () => {
    const header = ['Scan time', 'Scan type', 'Device', 'Result', 'Name'];
    expect(readAll(header, [['09:00', 'Entry', 'Desk 1', 'OK', 'Ann']])).toEqual([
      { kind: 'unreadable', reason: 'scan-log', text: '' },
    ]);
  });
});

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
      { kind: 'double', key: 'ref:1', firstLine: 2 },
      { kind: 'skipped', reason: 'totals' },
    ]);
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
