import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../shared/domain/sources/guess-mapping.ts';
import { person, readAll } from './read-rows.ts';

const targetsOf = (header: string, ...rows: readonly string[]) =>
  guessMapping(
    header.split('|'),
    rows.map((row) => row.split('|')),
  ).targets.join(' ');

describe('columns that only look like a name, an address or a number', () => {
  it('a middle name or the name of an account is not the name on the badge', () => {
    const header = ['First Name', 'Middle Name', 'Last Name', 'E-mail Address'];
    expect(person(header, 'Jane', 'Q.', 'Roe', 'j@x.org').fields).toEqual({
      given: 'Jane',
      family: 'Roe',
      email: 'j@x.org',
    });
    expect(targetsOf('First Name|Last Name|Account Name', 'Jane|Roe|City of Leeds')).toBe(
      'given family organisation',
    );
  });

  it('a name that is the same in capitals stays, and so does one of another script', () => {
    expect(targetsOf('Name|Vorname|Nachname', 'ROE, Jane|Jane|Roe')).toBe('fullName given family');
    expect(targetsOf('Name (Latin)|Имя|Фамилия', 'Olena Koval|Олена|Коваль')).toBe('fullName given family');
  });

  it('a column that a form leaves empty gives way to the one that is filled', () => {
    const rows = ['1|anonymous||Anna Archer', '2|anonymous||Ben Baker'];
    expect(targetsOf('ID|Email|Name|Your full name', ...rows)).toBe('externalRef custom custom fullName');
  });

  it('labels and types beside an address or a number are none, and nothing of a second address is lost', () => {
    const header = [
      'Name',
      'E-mail Address',
      'E-mail Type',
      'E-mail 2 Address',
      'Phone 1 - Label',
      'Phone 1 - Value',
    ];
    const one = person(header, 'Ann Archer', 'a@x.org', 'SMTP', 'b@x.org', 'Mobile', '+44 1');
    expect([one.fields.email, one.fields.phone, one.custom]).toEqual([
      'a@x.org',
      '+44 1',
      { 'E-mail Type': 'SMTP', 'E-mail 2 Address': 'b@x.org', 'Phone 1 - Label': 'Mobile' },
    ]);
  });

  it('the head of a delegation is a yes on their own row, and a name on the rows of others', () => {
    const header = ['Name', 'Delegation', 'Head of delegation'];
    const rolesOf = (...cells: readonly string[]) =>
      readAll(
        header,
        cells.map((cell, at) => [`Ann ${at}`, 'Kyiv', cell]),
      ).map((row) => (row.kind === 'person' ? row.fields.delegationRole : row.kind));
    expect(rolesOf('x', '', 'no')).toEqual(['head', undefined, 'member']);
    expect(rolesOf('Ann 0', 'Ann 0')).toEqual([undefined, undefined]);
  });

  it('guests may be a number of people or their names', () => {
    expect(targetsOf('Name|Guests', 'Ann|2', 'Ben|0')).toBe('fullName quantity');
    expect(targetsOf('Guests|Town', 'Ann Archer|Leeds', 'Ben Baker|York')).toBe('fullName town');
  });

  it.each([
    ['Turkish', 'ADI|SOYADI|UNVANI|BELEDİYE|CEP TEL', 'given family jobTitle organisation phone'],
    ['Polish', 'Imię|Nazwisko|Nazwa instytucji|Nr telefonu', 'given family organisation phone'],
    ['Spanish', 'Nombre y Apellidos|Ayuntamiento|Municipio', 'fullName organisation town'],
    ['Outlook', 'Vorname|Nachname|Firma|Ort geschäftlich', 'given family organisation town'],
    ['Salesforce', 'Contact ID|Last Name|Mailing City', 'externalRef family town'],
    ['Luma', 'api_id|name|approval_status|ticket_name', 'externalRef fullName status ticketType'],
  ])('knows %s headings', (_, header, targets) => {
    const row = header
      .split('|')
      .map((heading, index) => (/tel/iu.test(heading) ? '0532' : 'abcdefg'.slice(0, index + 2)));
    expect(targetsOf(header, row.join('|'), row.map((cell) => `${cell}s`).join('|'))).toBe(targets);
  });
});
