import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readTableBytes } from '../../../electron/desk/tables/read-table.ts';
import type { ReadOptions } from '../../../electron/desk/tables/table.ts';
import { TableError } from '../../../electron/desk/tables/table-error.ts';

const read = (text: string, options?: ReadOptions) => readTableBytes(Buffer.from(text), '.csv', options);
const cells = async (text: string, options?: ReadOptions) => {
  const { header, rows } = await read(text, options);
  return [header, ...rows];
};
const refusal = async (bytes: Buffer, extension = '.csv', options?: ReadOptions) => {
  const cause: unknown = await readTableBytes(bytes, extension, options).then(
    () => 'was read',
    (error: unknown) => error,
  );
  return cause instanceof TableError ? { code: cause.code, ...cause.params } : cause;
};
const encoded = async (text: string, encoding: string) => {
  const table = await readTableBytes(iconv.encode(text, encoding), '.csv');
  return { encoding: table.encoding, cells: [table.header, ...table.rows] };
};

describe('reading separated text', () => {
  it('keeps quotes, delimiters and line breaks inside a cell', async () => {
    expect(await cells('Name,Email,Note\r\n"O""Brien, Ann",a@x.org,"one\r\ntwo"\r\n')).toEqual([
      ['Name', 'Email', 'Note'],
      ['O"Brien, Ann', 'a@x.org', 'one\r\ntwo'],
    ]);
  });

  it('reads CR, LF and CRLF in one file and counts lines like an editor', async () => {
    const table = await read('Name,Email\rAnn,a@x.org\nBen,b@x.org\r\n\r\nCy,c@x.org');
    expect({
      ending: table.lineEnding,
      lines: table.lines,
      names: table.rows.map(([name]) => name),
      warnings: table.warnings,
    }).toEqual({
      ending: 'mixed',
      lines: [2, 3, 5],
      names: ['Ann', 'Ben', 'Cy'],
      warnings: [{ code: 'mixed-line-endings' }],
    });
  });

  it('finds the header below title rows by its physical line', async () => {
    const table = await read(
      'Registrants\nPrinted 2026-03-01\n\nFull Name,Email Address\n"Müller, Jörg",j@x.org\n',
    );
    expect([table.headerRecord, table.header, table.rows]).toEqual([
      4,
      ['Full Name', 'Email Address'],
      [['Müller, Jörg', 'j@x.org']],
    ]);
  });

  it('says that there is no header when the first line is a person', async () => {
    const table = await read('Ann;Archer;a@x.org\nBen;Baker;b@x.org\n');
    expect([table.headerRecord, table.header, table.rows.length, table.warnings]).toEqual([
      0,
      ['', '', ''],
      2,
      [{ code: 'no-header' }],
    ]);
  });

  it('fills short rows, keeps cells beyond the header, and says so', async () => {
    const table = await read('Name,Email,Town\nAnn,a@x.org\nBen,b@x.org,Bonn,extra\n');
    expect([table.rows, table.warnings]).toEqual([
      [
        ['Ann', 'a@x.org', ''],
        ['Ben', 'b@x.org', 'Bonn', 'extra'],
      ],
      [{ code: 'ragged-rows', line: 2, count: 2 }],
    ]);
  });

  it('reads broken quotes as spreadsheets do and names the line', async () => {
    const table = await read('Name,Email\n"Ann" Archer,a@x.org\nBen 5" B,b@x.org\n');
    expect([table.rows, table.warnings]).toEqual([
      [
        ['Ann Archer', 'a@x.org'],
        ['Ben 5" B', 'b@x.org'],
      ],
      [{ code: 'stray-quote', line: 2 }],
    ]);
  });

  it('takes NUL bytes out of a text and says so', async () => {
    const table = await read(`Name,Email\nAnn\0,a@x.org\n${'Ben,b@x.org\n'.repeat(20)}`);
    expect([table.rows[0], table.warnings]).toEqual([['Ann', 'a@x.org'], [{ code: 'nul-removed' }]]);
  });

  it('obeys a sep line, and what was set by hand', async () => {
    expect(await cells('sep=|\nName|Email\nAnn|a@x.org\n')).toEqual([
      ['Name', 'Email'],
      ['Ann', 'a@x.org'],
    ]);
    expect(await cells('x,y;Name\nAnn,b;c\n', { delimiter: ';', headerRow: 1 })).toEqual([
      ['x,y', 'Name'],
      ['Ann,b', 'c'],
    ]);
  });

  it('gives an empty table with a warning for an empty file', async () => {
    expect(await read(' \r\n\r\n')).toMatchObject({ header: [], rows: [], warnings: [{ code: 'empty' }] });
  });

  it('reads 200 columns', async () => {
    const header = Array.from({ length: 200 }, (_, index) => (index === 0 ? 'Email' : `Question ${index}`));
    const [first, row] = await cells(`${header.join(',')}\n${header.map(() => 'a@x.org').join(',')}\n`);
    expect([first?.length, row?.length]).toEqual([200, 200]);
  });
});

describe('encodings', () => {
  const lists: readonly (readonly [string, string, string])[] = [
    ['cp1252', 'win1252', 'Vorname;Nachname;Ort\nJörg;Groß;Köln\nRené;Lefèvre;Besançon\n'],
    ['cp1252', 'win1252', 'Given name;Family name\nÅsa;Ångström\nSøren;Kjær\nJoão;Simões\n'],
    ['cp1250', 'win1250', 'Jméno;Příjmení;Město\nJiří;Dvořák;Plzeň\nŽofie;Kučerová;Třebíč\n'],
    ['cp1250', 'win1250', 'Név;Város\nKőszegi Ödön;Győr\nSzűcs Ágnes;Hódmezővásárhely\n'],
    ['cp1251', 'win1251', "Ім'я;Прізвище;Місто\nОлена;Ковальчук;Київ\nЄвген;Їжакевич;Львів\n"],
    ['cp1251', 'win1251', 'Имя;Фамилия\nПётр;Фёдоров\nСемён;Орлов\n'],
    ['cp1253', 'win1253', 'Όνομα;Επώνυμο;Πόλη\nΕλένη;Παπαδοπούλου;Θεσσαλονίκη\nΓιώργος;Νικολάου;Αθήνα\n'],
    ['cp1254', 'win1254', 'Ad;Soyad;Şehir\nAyşe;Yılmaz;Eskişehir\nÇağrı;Öztürk;İzmir\n'],
    ['cp1255', 'win1255', 'שם פרטי;שם משפחה\nנועה;כהן\nיוסי;ברקוביץ\n'],
    ['cp1256', 'win1256', 'الاسم الأول;اسم العائلة\nليلى;الحداد\nأحمد;المصري\n'],
    ['mac-roman', 'macroman', 'Vorname;Nachname\rJörg;Groß\rRené;Lefèvre\r'],
    ['cp850', 'cp850', 'Vorname;Nachname\nJörg;Müller\nBärbel;Groß\n'],
    ['utf-16-be', 'utf16-be', 'Имя;Фамилия;Email\nПётр;Орлов;p@x.org\n'],
    ['utf-16-le', 'utf16-le', 'Name;Email\nJörg;j@x.org\n'],
  ];
  it.each(lists)('tells %s (%s) by what it says: %s', async (name, codec, text) => {
    const expected = text
      .split(/[\r\n]/u)
      .filter(Boolean)
      .map((line) => line.split(';'));
    expect(await encoded(text, codec)).toEqual({ encoding: name, cells: expected });
  });

  it('sees one wrong byte in the last of many lines', async () => {
    const good = Buffer.from(`Name,Email\n${'Jörg,j@x.org\n'.repeat(50_000)}`);
    expect(await refusal(Buffer.concat([good, Buffer.from([0x4a, 0xf6, 0x72, 0x67, 0x0a])]))).toEqual({
      code: 'mixed-encoding',
      line: 50_002,
    });
  });

  it('reads a mixture after all when the encoding is set by hand', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name,Email\nJörg,j@x.org\n'),
      Buffer.from([0x4a, 0xf6]),
      Buffer.from(',k@x.org\n'),
    ]);
    const table = await readTableBytes(bytes, '.csv', { encoding: 'utf-8' });
    expect([table.rows[1], table.warnings]).toEqual([
      ['J\ufffd', 'k@x.org'],
      [{ code: 'replacement-characters' }],
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      { code: 'old-xls' },
    ],
    [
      'an encrypted workbook',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      { code: 'encrypted' },
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), { code: 'pdf' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), { code: 'image' }],
    ['a web page', Buffer.from('\n <html><body>Sign in</body></html>'), { code: 'html' }],
    ['an answer of an API', Buffer.from('[{"name": "Ann"}]'), { code: 'other-document', format: 'JSON' }],
    ['a text in RTF', Buffer.from('{\\rtf1\\ansi'), { code: 'other-document', format: 'RTF' }],
    [
      'bytes of any kind',
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251)),
      { code: 'binary' },
    ],
    [
      'prose',
      Buffer.from(`${'We are pleased to welcome you to our conference '.repeat(9)}\n`.repeat(3)),
      { code: 'not-a-table' },
    ],
    [
      'a quote that never closes',
      Buffer.from('Name,Email\nAnn,a@x.org\n"Ben,b@x.org\nCy,c@x.org\n'),
      { code: 'unterminated-quote', line: 3 },
    ],
    [
      'more columns than anybody has',
      Buffer.from(`Email${',x'.repeat(1001)}\n`),
      { code: 'too-many-columns', line: 1, max: 1000 },
    ],
  ])('refuses %s with the reason', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });

  it('refuses text that calls itself a workbook, unless somebody says that it is text', async () => {
    const bytes = Buffer.from('Name;E-Mail\nAnna;a@x.org\n');
    expect(await refusal(bytes, '.xlsx')).toEqual({
      code: 'wrong-extension',
      extension: 'xlsx',
      found: 'CSV',
    });
    expect((await readTableBytes(bytes, '.xlsx', { delimiter: ';' })).rows).toEqual([['Anna', 'a@x.org']]);
  });

  it('refuses what calls itself a workbook and is nothing at all as that: no other name would help', async () => {
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, place) => (place * 167 + 13) % 256));
    expect(await refusal(noise, '.xlsx')).toEqual({ code: 'binary' });
  });

  it('refuses an endless line at its beginning, wherever it is', async () => {
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024, 'a'))).toEqual({ code: 'line-too-long', line: 1 });
    expect(await refusal(Buffer.from(`Name,Email\n${'x'.repeat(3 * 1024 * 1024)}\n`), '.csv')).toEqual({
      code: 'line-too-long',
      line: 2,
    });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const bytes = Buffer.from(`Name,Email\n${'Ann,a@x.org\n'.repeat(20_000)}`);
    const onProgress = (fraction: number) => {
      seen.push(fraction);
      stop.abort();
    };
    expect([await refusal(bytes, '.csv', { signal: stop.signal, onProgress }), seen.length]).toEqual([
      { code: 'cancelled' },
      1,
    ]);
  });
});
