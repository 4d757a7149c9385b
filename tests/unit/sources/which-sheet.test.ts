import { expect, it } from 'vitest';
import { readTableBytes } from '../../../electron/desk/tables/read-table.ts';
import { packWorkbook, textRow } from './workbook-file.ts';

const GUESTS = { name: 'Gäste', rows: textRow(1, 'Name', 'E-Mail') + textRow(2, 'Ann Archer', 'a@x.org') };

it.each([
  ['notes', textRow(1, 'Read me first') + textRow(2, 'Contact: Otto')],
  ['a summary', textRow(1, 'Kategorie', 'Anzahl') + textRow(2, 'Gast', '12')],
])('the sheet of people is taken, and not %s before it', async (_, rows) => {
  const table = await readTableBytes(packWorkbook({ sheets: [{ name: 'First', rows }, GUESTS] }), '.xlsx');
  expect(table.sheet).toBe('Gäste');
});

it('a list of nothing but names is one', async () => {
  const names = { name: 'Names', rows: textRow(1, 'Name') + textRow(2, 'Ann Archer') };
  const table = await readTableBytes(packWorkbook({ sheets: [names, GUESTS] }), '.xlsx');
  expect(table.sheet).toBe('Names');
});
