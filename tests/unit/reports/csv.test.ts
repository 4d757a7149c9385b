import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeFormula } from '../../../electron/desk/reports/cell-text.ts';
import { csvPieces } from '../../../electron/desk/reports/csv.ts';
import type { CellKind, Page } from '../../../electron/desk/reports/sheet.ts';
import { readTableBytes } from '../../../electron/desk/tables/read-table.ts';
import { sampleSheet, slowly } from './sample-sheet.ts';

const csvOf = async (
  headings: readonly string[],
  pages: readonly Page[],
  { language = 'en' as 'en' | 'de', kind = 'text' as CellKind } = {},
) => {
  let text = '';
  for await (const piece of csvPieces(sampleSheet(headings, pages, kind), slowly(pages), language))
    text += piece;
  return text;
};

describe('a report as CSV', () => {
  it('begins with a byte order mark, ends every record with CR LF, and puts commas between English cells', async () => {
    expect(await csvOf(['Name', 'Town'], [[['Ada', 'Lund']], [['Bo', '']]])).toBe(
      '\uFEFFName,Town\r\nAda,Lund\r\nBo,\r\n',
    );
  });

  it('puts semicolons between German cells, as spreadsheets there expect', async () => {
    expect(await csvOf(['Name', 'Ort'], [[['Ada', 'Lund']]], { language: 'de' })).toBe(
      '\uFEFFName;Ort\r\nAda;Lund\r\n',
    );
  });

  it('quotes what would break a cell, under either delimiter', async () => {
    expect(await csvOf(['A', 'B', 'C', 'D'], [[['a,b', 'a;b', 'say "yes"', 'two\nlines']]])).toBe(
      '\uFEFFA,B,C,D\r\n"a,b","a;b","say ""yes""","two\nlines"\r\n',
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+49 711 123', "'+49 711 123"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\u0000=1', "'=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['=HYPERLINK("http://x";"y")', '"\'=HYPERLINK(""http://x"";""y"")"'],
    ['A=1', 'A=1'],
    ["O'Neill", "O'Neill"],
  ])('takes the sting out of %j', async (text, written) => {
    expect(await csvOf(['A'], [[[text]]])).toBe(`\uFEFFA\r\n${written}\r\n`);
  });

  it('writes dates, times and numbers as every spreadsheet understands them, and leaves minus signs of numbers alone', async () => {
    expect([
      await csvOf(['A'], [[[19_120], [null]]], { kind: 'date' }),
      await csvOf(['A'], [[[33_154], [0], [86_399]]], { kind: 'time' }),
      await csvOf(['A'], [[[-5], [0]]], { kind: 'number' }),
    ]).toEqual([
      '\uFEFFA\r\n2022-05-08\r\n\r\n',
      '\uFEFFA\r\n09:12:34\r\n00:00:00\r\n23:59:59\r\n',
      '\uFEFFA\r\n-5\r\n0\r\n',
    ]);
  });

  it('gives back any text to a reader, and no cell that it would take for a formula', async () => {
    // A cell of its own before it keeps rows from being taken for blank lines.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((value) => !/[\p{C}\r\n]/u.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (pairs) => {
        const csv = await csvOf(['Key', 'One', 'Two'], [pairs.map(([one, two]) => ['x', one, two])]);
        const { rows } = await readTableBytes(Buffer.from(csv), '.csv', { headerRow: 1, delimiter: ',' });
        const guarded = (value: string) => (mayBeFormula(value) ? `'${value}` : value);
        expect(rows).toEqual(pairs.map(([one, two]) => ['x', guarded(one), guarded(two)]));
      }),
      { numRuns: 100 },
    );
  });
});
