import { describe, expect, it } from 'vitest';
import { readTableBytes } from '../../../electron/desk/tables/read-table.ts';
import { TableError } from '../../../electron/desk/tables/table-error.ts';
import { packWorkbook, textRow, type WorkbookParts } from './workbook-file.ts';

const read = (parts: WorkbookParts, options = {}) => readTableBytes(packWorkbook(parts), '.xlsx', options);
const oneSheet = (rows: string, more: Omit<WorkbookParts, 'sheets'> & { after?: string } = {}) =>
  read({ ...more, sheets: [{ name: 'Guests', rows, ...(more.after && { after: more.after }) }] });
const refusal = async (bytes: Buffer) => {
  const cause: unknown = await readTableBytes(bytes, '.xlsx').then(
    () => 'was read',
    (error: unknown) => error,
  );
  return cause instanceof TableError ? { code: cause.code, ...cause.params } : cause;
};
const HEADER = textRow(1, 'Name', 'Email', 'When');
const DATES =
  '<numFmts><numFmt numFmtId="170" formatCode="[$-407]d/\\ mmmm\\ yyyy"/><numFmt numFmtId="171" formatCode="&quot;day &quot;0"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';

describe('reading workbooks', () => {
  it('leaves out phonetic text, joins rich text, resolves escapes and CDATA', async () => {
    const strings =
      '<si><r><t>山</t></r><r><rPr><b/></rPr><t>田</t></r><rPh sb="0" eb="1"><t>やまだ</t></rPh></si><si><t/></si><si><t>a_x000D_b_x005F_c</t></si>';
    const row =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>';
    const cdata =
      '<row r="3"><c r="A3" t="inlineStr"><is><t><![CDATA[A & <B>]]></t></is></c><c r="B3" t="str"><f>1&amp;2</f><v>&#x41;&#66;</v></c></row>';
    expect((await oneSheet(HEADER + row + cdata, { strings })).rows).toEqual([
      ['山田', '', 'a\rb_c'],
      ['A & <B>', 'AB', ''],
    ]);
  });

  it('writes dates and times as ISO local time and numbers in their shortest form', async () => {
    const cell = (line: number, style: number, value: string) =>
      `<row r="${line}"><c r="C${line}" s="${style}"><v>${value}</v></c></row>`;
    const values: readonly (readonly [number, string])[] = [
      [1, '46084'],
      [1, '46084.5'],
      [2, '46084'],
      [2, '46084.75001157'],
      [3, '0.375'],
      [4, '46084'],
      [5, '46084'],
      [6, '1.5'],
      [0, '0.1'],
      [0, '0.30000000000000004'],
      [0, '23.00'],
      [0, '1E-7'],
      [0, '4.9221555010600006E+11'],
      [0, '9007199254740993'],
    ];
    const table = await oneSheet(
      HEADER + values.map(([style, value], index) => cell(index + 2, style, value)).join(''),
      { styles: DATES },
    );
    expect(table.rows.map((row) => row[2])).toEqual([
      '2026-03-03',
      '2026-03-03T12:00',
      '2026-03-03T00:00',
      '2026-03-03T18:00:01',
      '09:00',
      '2026-03-03',
      '46084',
      '36:00',
      '0.1',
      '0.3',
      '23',
      '0.0000001',
      '492215550106',
      '9007199254740993',
    ]);
  });

  it('reads ISO date cells of strict workbooks and the 1904 calendar', async () => {
    const iso =
      '<row r="2"><c r="A2" t="d"><v>2026-03-03T12:00:00</v></c><c r="B2" t="d" s="1"><v>2026-03-03T00:00:00</v></c><c r="C2" s="1"><v>44622</v></c></row>';
    const table = await oneSheet(HEADER + iso, { styles: DATES, workbookPr: '<workbookPr date1904="1"/>' });
    expect(table.rows).toEqual([['2026-03-03T12:00', '2026-03-03', '2026-03-03']]);
  });

  it('takes the value that a formula had, and says when it has none', async () => {
    const row =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>NOW()</f></c><c r="C2" t="e"><v>#REF!</v></c></row>';
    const table = await oneSheet(HEADER + row);
    expect([table.rows, table.warnings]).toEqual([
      [['2', '', '#REF!']],
      [{ code: 'formula-without-value', count: 1 }],
    ]);
  });

  it('takes the first visible sheet about people, and any sheet by name', async () => {
    const sheets = [
      { name: 'lists', state: 'veryHidden', rows: textRow(1, 'Name', 'Email') },
      { name: 'Notes', rows: textRow(1, 'Read me') + textRow(2, 'Hello') },
      { name: 'Guests', rows: textRow(1, 'Vorname', 'Nachname') + textRow(2, 'Ann', 'Archer') },
    ];
    const chosen = await read({ sheets });
    const named = await read({ sheets }, { sheet: 'Notes' });
    expect([chosen.sheet, named.sheet, chosen.sheets]).toEqual([
      'Guests',
      'Notes',
      [
        { name: 'lists', isHidden: true },
        { name: 'Notes', isHidden: false },
        { name: 'Guests', isHidden: false },
      ],
    ]);
  });

  it('makes one header of merged header rows', async () => {
    const rows =
      textRow(1, 'No', 'Buyer', '', 'Guest', '') +
      textRow(2, '', 'First name', 'Last name', 'First name', 'Last name') +
      textRow(3, '1', 'a', 'b', 'c', 'd');
    const after =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>';
    const table = await oneSheet(rows, { after });
    expect([table.header, table.rows]).toEqual([
      ['No', 'Buyer: First name', 'Buyer: Last name', 'Guest: First name', 'Guest: Last name'],
      [['1', 'a', 'b', 'c', 'd']],
    ]);
  });

  it('leaves a merged title above the header alone', async () => {
    const table = await oneSheet(
      textRow(1, 'Guest list') + textRow(2, 'Name', 'Email') + textRow(3, 'Ann', 'a@x.org'),
      {
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      },
    );
    expect([table.headerRecord, table.header]).toEqual([2, ['Name', 'Email']]);
  });
});

describe('workbooks that are refused', () => {
  it('refuses document types, so that no entity can grow', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await refusal(packWorkbook({ doctype, sheets: [{ name: 'S', rows: HEADER }] }))).toEqual({
      code: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('refuses a sheet that ends in the middle, and a file that was cut off', async () => {
    const whole = packWorkbook({ sheets: [{ name: 'S', rows: HEADER }] });
    expect(
      await refusal(packWorkbook({ sheets: [{ name: 'S', rows: `${HEADER}<row r="2"><c` }] })),
    ).toMatchObject({ code: 'damaged' });
    expect(await refusal(whole.subarray(0, whole.length / 2))).toEqual({ code: 'truncated' });
  });

  it('refuses data that was changed on the way', async () => {
    const whole = packWorkbook({
      sheets: [
        {
          name: 'S',
          rows: HEADER + textRow(2, ...Array.from({ length: 20 }, (_, index) => `x${index * 7919}`)),
        },
      ],
    });
    const at = whole.indexOf('sheet1.xml') + 30;
    whole.fill(0xff, at, at + 40);
    expect(await refusal(whole)).toMatchObject({ code: 'damaged' });
  });

  it('refuses a sheet that is not there', async () => {
    const cause: unknown = await oneSheet(HEADER)
      .then(() => read({ sheets: [{ name: 'S', rows: HEADER }] }, { sheet: 'T' }))
      .catch((error: unknown) => error);
    expect(cause).toMatchObject({ code: 'no-such-sheet', params: { sheet: 'T' } });
  });
});
