import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../electron/desk/tables/header-row.ts';
import { readAll } from './read-rows.ts';

const HEADER = ['Name', 'Function', 'Email'];

describe('rows between and below people', () => {
  it.each([
    ['Name', 'Function', 'Email', 'skipped'],
    ['Total Kyiv', '3', '', 'skipped'],
    ['Grand total', '5', '', 'skipped'],
    ['Total', '5', '1.250,00 €', 'skipped'],
    ['* = not confirmed', '', '', 'unreadable'],
    ['Note: this list is confidential', '', '', 'unreadable'],
    ['Please do not pass this list on.', '', '', 'unreadable'],
    ['Ann Archer', '', '', 'person'],
    ['Dr. Ben Baker jr.', '', '', 'person'],
    ['Count Bernadotte', '3', '', 'person'],
    ['ann@x.org', '', '', 'person'],
  ])('%s %s is %4$s', (...cells) => {
    expect(readAll(HEADER, [cells.slice(0, 3)]).map(({ kind }) => kind)).toEqual(cells.slice(3));
  });

  it('headings in a second language are nobody', () => {
    const rows = [
      ['First name', 'Last name', 'E-mail', 'Company'],
      ['Anna', 'Müller', 'a@x.org', 'Stadt Wien'],
    ];
    const kinds = readAll(['Vorname', 'Nachname', 'E-Mail', 'Firma'], rows).map(({ kind }) => kind);
    expect(kinds).toEqual(['skipped', 'person']);
  });

  it('a count in the last row is not the row of headings', () => {
    const rows = [
      ['', 'Fri 8', 'Sat 9'],
      ['Anna Müller', 'OK', ''],
      ['Bernd Groß', '', 'OK'],
      ['Anzahl', '1', '1'],
    ];
    expect(findHeader(rows).index).toBe(0);
    const people = readAll(rows[0] ?? [], rows.slice(1));
    expect(people.map((row) => (row.kind === 'person' ? row.fields.display : row.kind))).toEqual([
      'Anna Müller',
      'Bernd Groß',
      'skipped',
    ]);
  });
});
