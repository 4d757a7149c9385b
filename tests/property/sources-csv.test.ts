import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecordScanner } from '../../electron/desk/tables/csv-records.ts';
import { openXmlScanner } from '../../electron/desk/tables/xml-scan.ts';

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', ',', '\r\n', '\n', '\r', '""', 'a"b', ' x ', 'שלום'),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });

const readAll = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const scanner = openRecordScanner(text, delimiter);
  const rows: (readonly string[])[] = [];
  for (let record = scanner.next(); record; record = scanner.next()) rows.push(record.cells);
  return rows;
};

describe('separated text', () => {
  it('comes back as it was written, whatever is in the cells', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\r\n', '\n', '\r'),
        (rows, delimiter, lineBreak) => {
          const text = rows.map((row) => row.map(quote).join(delimiter)).join(lineBreak);
          expect(readAll(text, delimiter)).toEqual(rows);
        },
      ),
      { seed: 20220508, numRuns: 300 },
    );
  });

  it('begins every record on the line where an editor shows it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines: number[] = [];
        let line = 1;
        for (const row of rows) {
          lines.push(line);
          line +=
            1 +
            row
              .map(quote)
              .join(',')
              .split(/\r\n|\r|\n/u).length -
            1;
        }
        const scanner = openRecordScanner(rows.map((row) => row.map(quote).join(',')).join('\n'), ',');
        expect(rows.map(() => scanner.next()?.line)).toEqual(lines);
      }),
      { seed: 20220508, numRuns: 200 },
    );
  });
});

describe('XML in pieces', () => {
  it('says the same wherever it is cut', () => {
    const xml =
      '<?xml version="1.0"?><x:a k="1>2"><!-- <b> --><b t=\'"\'/>one &amp; two<![CDATA[<c>]]></x:a>';
    const scan = (pieces: readonly string[]): string => {
      let said = '';
      const scanner = openXmlScanner('part', {
        open: (name) => {
          said += `(${name}`;
        },
        close: (name) => {
          said += `${name})`;
        },
        text: (text, isRaw) => {
          said += isRaw ? `[${text}]` : text;
        },
      });
      for (const piece of pieces) scanner.push(piece);
      scanner.end();
      return said;
    };
    fc.assert(
      fc.property(fc.nat({ max: xml.length }), fc.nat({ max: xml.length }), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(scan([xml.slice(0, from), xml.slice(from, to), xml.slice(to)])).toBe(
          '(a(bb)one &amp; two[<c>]a)',
        );
      }),
      { seed: 20220508, numRuns: 500 },
    );
  });
});
