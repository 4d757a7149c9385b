import { describe, expect, it } from 'vitest';
import { mappedFields, withTarget } from '../../../shared/domain/sources/column-mapping.ts';
import { guessMapping } from '../../../shared/domain/sources/guess-mapping.ts';
import { readAll } from './read-rows.ts';

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

  it('takes links for what they are, whatever else the heading says', () => {
    const links = ['https://tickets.example.org/a/1', 'https://tickets.example.org/a/2'];
    const rows = links.map((link, at) => [`Ann ${at}`, link]);
    expect(guessMapping(['Name', 'Position order link'], rows).targets).toEqual(['fullName', 'custom']);
  });

  it.each([
    ['Ticket', ['ZX81-0001', 'ZX81-0002', 'ZX81-0003'], 'barcode'],
    ['Billet', ['k7wq3n', 'p2mzt8', 'c4rxv9'], 'barcode'],
    ['Tickets', ['100481', '100482', '100483'], 'barcode'],
    ['Ticket', ['Standard', 'VIP', 'Standard'], 'ticketType'],
    ['Ticket', ['Standard', 'VIP', 'Press'], 'ticketType'],
    ['Ticket', ['Early2022', 'VIP2022', 'Early2022'], 'ticketType'],
    ['Tarif', ['120.50', '80.00'], 'ticketType'],
    ['Tickets', ['1', '2', '3'], 'quantity'],
    ['Ticket number', ['Standard', 'Standard', 'Standard'], 'ticketType'],
    ['Ticket number', ['GROUP7', 'GROUP7', 'GROUP7'], 'barcode'],
  ])('takes %s of %j for %s', (heading, values, target) => {
    const rows = values.map((value, at) => [`Ann ${at}`, value]);
    expect(guessMapping(['Name', heading], rows).targets).toEqual(['fullName', target]);
  });

  it('reads the column that says code as the code, and tells rows apart by it', () => {
    const rows = ['A1234', 'B1234', 'C1234'].map((code, at) => [`Ann ${at}`, `T-${at}000`, code]);
    expect(guessMapping(['Name', 'Ticket', 'QR code'], rows)).toMatchObject({
      targets: ['fullName', 'custom', 'barcode'],
      key: [2],
    });
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

describe('numbers of rows', () => {
  const header = ['Lfd. Nr.', 'Name', 'Vorname', 'E-Mail'];
  const ann = ['Archer', 'Ann', 'a@x.org'];
  const ben = ['Baker', 'Ben', 'b@x.org'];
  const keyOf = (rows: readonly (readonly string[])[], name: string) =>
    readAll(header, rows).flatMap((row) =>
      row.kind === 'person' && row.fields.given === name ? [row.key] : [],
    );

  it('say nothing of who somebody is: a list that was sorted anew gives nobody the place of another', () => {
    const before = [
      ['1', ...ann],
      ['2', ...ben],
    ];
    const after = [
      ['1', 'Adams', 'Zoe', 'z@x.org'],
      ['2', ...ann],
      ['3', ...ben],
    ];
    expect(keyOf(after, 'Ann')).toEqual(keyOf(before, 'Ann'));
  });

  it.each([
    ['№ п/п', ['1', '2'], 'ignore'],
    ['#', ['1.', '2.'], 'ignore'],
    ['الرقم', ['١', '٢'], 'ignore'],
    ['Sıra No', ['1', '2'], 'ignore'],
    ['Lfd. Nr.', ['1', '2', '3', 'Gesamt: 3'], 'ignore'],
    ['Nr', ['Delegation Kyiv', '1', '2', 'Delegation Bonn', '3', '4'], 'ignore'],
    ['Nr', ['A1', 'A2', '1'], 'externalRef'],
    ['Nr', ['1001', '1002'], 'externalRef'],
    ['Nr', ['2', '1'], 'externalRef'],
    ['Nr', ['7', '7'], 'custom'],
    ['ID', ['1', '2'], 'externalRef'],
    ['Participant number', ['1', '2'], 'externalRef'],
  ])('takes %s of %j for %s', (heading, values, target) => {
    const rows = values.map((value, at) => [value, `Ann ${at}`]);
    expect(guessMapping([heading, 'Name'], rows).targets).toEqual([target, 'fullName']);
  });
});
