import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_WORDS, ROW_WORDS, WARNING_WORDS } from '../../../electron/cli/words/file-words.ts';
import { TABLE_ERRORS } from '../../../electron/desk/tables/table-error.ts';
import { UNREADABLE_REASONS } from '../../../shared/domain/sources/row-result.ts';
import { answersOf, foyer } from '../../support/foyer-command.ts';
import { temporaryFolder } from '../../support/test-desk.ts';

const home = temporaryFolder();
const data = join(home.folder, 'desk');
afterAll(() => home.remove());

const NOISE = Buffer.from(
  Array.from({ length: 4_096 }, (_none, place) => (place * 73 + (place >> 3) * 31) % 251),
);
const HEAD = 'Reference;Given name;Family name\n';

/** Name of the file, what is in it, and a word of the sentence that refuses it. */
const GARBAGE: readonly (readonly [string, string | Buffer, string])[] = [
  ['noise.csv', NOISE, 'neither text nor Excel'],
  ['noise.xlsx', NOISE, 'neither text nor Excel'],
  ['page.csv', '<!doctype html><html><body>Sign in</body></html>', 'web page'],
  ['paper.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'PDF'],
  ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'picture'],
  ['half.xlsx', Buffer.from('504b0304140000000800', 'hex'), 'cut off'],
  ['quote.csv', `${HEAD}R1;"Ada;Lovelace\nR2;Bo;Byte\n`, 'quotation mark'],
  ['wide.csv', `${Array.from({ length: 5_000 }, (_none, place) => `c${place}`).join(';')}\n`, 'columns'],
  [
    'mixed.csv',
    Buffer.concat([
      Buffer.from(`${HEAD}R1;Þórunn;Jónsdóttir\n`),
      Buffer.from('R2;J\u00fcrg;M\u00fcller\n', 'latin1'),
    ]),
    'another encoding',
  ],
];

describe('garbage instead of a guest list', { timeout: 60_000 }, () => {
  beforeAll(() => {
    for (const [name, content] of GARBAGE) writeFileSync(join(home.folder, name), content);
  });

  it.each(GARBAGE)(
    '%s is refused with one clear sentence and exit code 1, and nothing is saved',
    async (name, _content, word) => {
      const file = join(home.folder, name);
      const looked = await foyer(['import', file, '--data', data]);
      const saved = await foyer(['import', file, '--yes', '--json', '--data', data]);
      expect([looked, saved].map(({ code, out }) => [code, out])).toEqual([
        [1, ''],
        [1, ''],
      ]);
      expect(saved.err).toBe(looked.err);
      expect(looked.err).toContain(word);
      expect(looked.err).toMatch(/^[A-Z][^{}]*\. Nothing was changed\.\n$/);
      expect((await foyer(['attendees', '--data', data])).out).toBe('');
      expect(existsSync(join(data, 'bugs.log'))).toBe(false);
    },
  );

  it('an empty file has nothing to save, which is said', async () => {
    const file = join(home.folder, 'empty.csv');
    writeFileSync(file, '');
    const said = await foyer(['import', file, '--yes', '--data', data]);
    expect([said.code, said.out, said.err.split('\n')[1]]).toEqual([
      0,
      'new 0, changed 0, unchanged 0, double 0, unreadable 0\n',
      'The file has no rows.',
    ]);
  });

  it('a line of 100 MB is refused', async () => {
    const file = join(home.folder, 'endless.csv');
    writeFileSync(file, Buffer.alloc(100 * 1024 * 1024, 'x'));
    const said = await foyer(['import', file, '--yes', '--data', data]);
    expect([said.code, said.out, said.err]).toEqual([1, '', expect.stringContaining('has no end')]);
  });

  it('odd lists are read, and what is odd is said: 200 columns, formulas, double ids, names of 1 and 300', async () => {
    const file = join(home.folder, 'odd.csv');
    const more = Array.from({ length: 197 }, (_none, place) => `Extra ${place}`);
    const row = (...cells: string[]) => [...cells, ...more.map((_name, place) => String(place))].join(';');
    writeFileSync(
      file,
      [
        ['Reference', 'Given name', 'Family name', ...more].join(';'),
        row('R1', 'A', '=HYPERLINK("http://x";"y")'.replace(';', ',')),
        row('R2', 'Ä'.repeat(300), '\u202eRTL 🧑‍🚀'),
        row('R2', 'Twice', 'There'),
        '',
      ].join('\n'),
    );
    const said = await foyer(['import', file, '--yes', '--json', '--data', join(home.folder, 'odd')]);
    const people = answersOf(await foyer(['attendees', '--json', '--data', join(home.folder, 'odd')])) as {
      name: string;
    }[];
    expect([said.code, answersOf(said)]).toEqual([
      0,
      [{ new: 2, changed: 0, unchanged: 0, double: 1, unreadable: 0, missing: 0 }],
    ]);
    expect(people.map(({ name }) => [...name].length).sort((a, b) => a - b)).toEqual([28, 308]);
  });
});

it('every refusal of a file, every warning and every reason of a row has a sentence', () => {
  expect(TABLE_ERRORS.filter((code) => FILE_WORDS[code] === undefined)).toEqual([]);
  expect(['double', ...UNREADABLE_REASONS].filter((reason) => ROW_WORDS[reason] === undefined)).toEqual([]);
  const source = readFileSync(join(import.meta.dirname, '../../../electron/desk/tables/table.ts'), 'utf8');
  const codes = [
    ...(source.split('TableWarningCode =')[1]?.split(';')[0] ?? '').matchAll(/'([a-z-]+)'/g),
  ].map((match) => match[1] ?? '');
  expect(Object.keys(WARNING_WORDS).sort()).toEqual(codes.sort());
});

const vectors = process.env['FOYER_VECTORS'] ?? join(import.meta.dirname, '../../../../shared/vectors');
const exportsFolder = join(vectors, 'exports');

if (existsSync(exportsFolder))
  it('every export of the vectors is read or refused in a sentence, and never a bug', {
    timeout: 120_000,
  }, async () => {
    const files = readdirSync(exportsFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(csv|xlsx|tsv|xls|ods|txt)$/.test(name),
    );
    const odd: string[] = [];
    for (const name of files) {
      const said = await foyer(['import', join(exportsFolder, name), '--data', join(home.folder, 'vectors')]);
      const isRead = said.code === 0 && /^new \d/m.test(said.err);
      const isRefused = said.code === 1 && /^[A-Z][^{}]*\. Nothing was changed\.\n$/.test(said.err);
      if (!isRead && !isRefused) odd.push(`${name}: ${said.code} ${said.err.slice(0, 200)}`);
    }
    expect([odd, files.length > 0]).toEqual([[], true]);
  });
else
  it(`vectors folder is absent: exports not read by the command line (${exportsFolder})`, () =>
    expect(existsSync(exportsFolder)).toBe(false));
