import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '../../../electron/desk/tables/read-table.ts';
import { temporaryFolder } from '../../support/test-desk.ts';
import { sampleSheet, writeSample } from './sample-sheet.ts';

let home: ReturnType<typeof temporaryFolder>;
let file: string;
beforeEach(() => {
  home = temporaryFolder();
  file = join(home.folder, 'sample.xlsx');
});
afterEach(() => home.remove());

const partsOf = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const cellsOf = (): readonly string[] =>
  partsOf()['xl/worksheets/sheet1.xml']?.match(/<c[ />].*?(?:<\/c>|\/>)/gs) ?? [];
const textsOf = async (): Promise<readonly string[]> =>
  (await readTable(file, { headerRow: 1 })).rows.map((row) => row[0] ?? '');

const NAMES = [
  'Шевченко Тарас',
  'محمد الصلحاني',
  'דוד בן־גוריון',
  'Ελένη Παπαδοπούλου',
  'Տիգրան Լեռնաբերդյան',
  'გიორგი ბერიძე',
  '王小明',
  'Çağlayan Şımşek',
  'Nguyễn Thị Ánh',
  '👩‍🚀 Ada',
  '𠮷野家',
  'Ada (محمد) 123',
];

describe('a report as a workbook', () => {
  it.each([true, false])(
    'gives back names in every script as they were, shared (%s) or not',
    async (repeats) => {
      await writeSample(file, sampleSheet(['Name'], [NAMES.map((name) => [name])], 'text', repeats));
      expect(await textsOf()).toEqual(NAMES);
    },
  );

  it.each([true, false])(
    'holds texts that look like formulas as texts, shared (%s) or not',
    async (repeats) => {
      const texts = ['=1+1', '+49 711 123', '-2', '@SUM(A1)', '＝1', '=HYPERLINK("http://x","y")'];
      await writeSample(file, sampleSheet(['Name'], [texts.map((text) => [text])], 'text', repeats));
      expect({
        texts: await textsOf(),
        formulas: /<f[ >]/.test(JSON.stringify(partsOf())),
        styles: cellsOf()
          .slice(1)
          .map((cell) => / s="4" t="(?:s|inlineStr)"/.test(cell)),
      }).toEqual({
        texts,
        formulas: false,
        styles: texts.map(() => true),
      });
    },
  );

  it('takes away what XML cannot hold and keeps everything else', async () => {
    const texts = [
      'a\u0000b\u001fc\uffffd',
      'half \ud83d pair',
      '<b>&amp;</b>',
      ']]>',
      '_x000D_ and _x0041_',
      '  wide  ',
      'one\r\ntwo\rthree',
      'x\u202ey',
    ];
    await writeSample(file, sampleSheet(['Name'], [texts.map((text) => [text])]));
    expect(await textsOf()).toEqual([
      'abcd',
      'half  pair',
      '<b>&amp;</b>',
      ']]>',
      '_x000D_ and _x0041_',
      '  wide  ',
      'one\ntwo\nthree',
      'x\u202ey',
    ]);
  });

  it('cuts a text where Excel would refuse the whole workbook, and never through a character', async () => {
    await writeSample(file, sampleSheet(['Name'], [[[`${'a'.repeat(32_766)}😀`], ['b']]]));
    expect((await textsOf()).map((text) => [text.length, text.at(-1)])).toEqual([
      [32_766, 'a'],
      [1, 'b'],
    ]);
  });

  it('has real dates and times, which sort and count', async () => {
    await writeSample(file, sampleSheet(['Day'], [[[19_120], [0]]], 'date'));
    const dates = await textsOf();
    const cells = cellsOf().slice(1);
    await writeSample(file, sampleSheet(['Time'], [[[33_154], [0], [86_399]]], 'time'));
    expect({ dates, cells, times: await textsOf() }).toEqual({
      dates: ['2022-05-08', '1970-01-01'],
      cells: ['<c s="2"><v>44689</v></c>', '<c s="2"><v>25569</v></c>'],
      times: ['09:12:34', '00:00', '23:59:59'],
    });
  });

  it('keeps the header row in sight and gives every column its width', async () => {
    await writeSample(file, sampleSheet(['One', 'Two'], []));
    const sheet = partsOf()['xl/worksheets/sheet1.xml'] ?? '';
    expect([sheet.match(/<pane [^>]*>/)?.[0], sheet.match(/<col [^>]*>/g)]).toEqual([
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      [
        '<col min="1" max="1" width="10" customWidth="1"/>',
        '<col min="2" max="2" width="10" customWidth="1"/>',
      ],
    ]);
  });

  it.each([
    [{ rows: 4, bytes: 1e9 }, [3, 3, 1]],
    [{ rows: 8, bytes: 1e9 }, [7]],
    [{ rows: 100, bytes: 60 }, [2, 2, 2, 1]],
  ])('goes on in another sheet under the same header when one is full: %j', async (limits, rowsOfSheets) => {
    const pages = [['1', '2'], ['3', '4'], ['5', '6'], ['7']].map((page) => page.map((text) => [text]));
    await writeSample(file, sampleSheet(['Number'], pages), limits);
    const { sheets = [] } = await readTable(file, { headerRow: 1 });
    const tables = await Promise.all(
      sheets.map(({ name }) => readTable(file, { headerRow: 1, sheet: name })),
    );
    expect({
      names: sheets.map(({ name }) => name),
      headers: tables.map(({ header }) => header),
      counts: tables.map(({ rows }) => rows.length),
      texts: tables.flatMap(({ rows }) => rows.flat()),
    }).toEqual({
      names: rowsOfSheets.map((_, index) => (index === 0 ? 'Sample' : `Sample ${index + 1}`)),
      headers: rowsOfSheets.map(() => ['Number']),
      counts: rowsOfSheets,
      texts: ['1', '2', '3', '4', '5', '6', '7'],
    });
  });

  it('gives the same bytes for the same rows', async () => {
    const sheet = sampleSheet(['Name'], [NAMES.map((name) => [name])]);
    await writeSample(file, sheet);
    const first = readFileSync(file);
    await writeSample(file, sheet);
    expect(readFileSync(file).equals(first)).toBe(true);
  });
});
